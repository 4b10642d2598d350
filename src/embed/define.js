// Registers <lead-or-manage> and begins to load it.

define();

/** Resolved when rules can be asked; rejected with a `code`. */
export const ready = load();
// Whoever waits for it hears of its rejection; it is no page error by itself.
ready.catch(() => {});
