// Notes all that a page can hear of: errors, rejections, warnings, breaches of its
// policy, and the element's own events.
window.noise = [];
window.heard = [];
addEventListener("error", (event) => noise.push(`error: ${event.message}`));
addEventListener("unhandledrejection", (event) => noise.push(`rejection: ${event.reason}`));
addEventListener("securitypolicyviolation", (event) => noise.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
for (const kind of ["error", "warn", "info", "log", "debug"]) {
  const said = console[kind];
  console[kind] = (...words) => {
    noise.push(`console.${kind}: ${words.join(" ")}`);
    said.apply(console, words);
  };
}
for (const kind of ["ready", "start", "progress", "complete", "error"]) {
  addEventListener(`lead-or-manage-${kind}`, (event) => heard.push([kind, event.detail]));
}

// Every listener that something sets on the window or the document after this.
window.listeners = [];
for (const target of [window, document]) {
  const listen = target.addEventListener;
  target.addEventListener = function (kind, ...rest) {
    listeners.push(kind);
    return listen.call(this, kind, ...rest);
  };
}
