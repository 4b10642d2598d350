// Registers <lead-or-manage> and begins to load it.

define();

/** A promise of what is loaded only once someone waits for it. */
class Asked extends Promise {
  static get [Symbol.species]() {
    return Promise;
  }

  then(...hear) {
    return load().then(...hear);
  }
}

/** Resolved when rules can be asked; rejected with a `code`. */
export const ready = new Asked(() => {});
