// The studio's page: it loads the program and says so where that breaks. Nothing is sent.

const root = document.querySelector("#studio");
const broke = document.querySelector("#broke");
const at = (path) => new URL(path, import.meta.url);

const tell = () => {
  broke.textContent = broke.dataset.words;
  try {
    // What broke it is not opened again at once.
    sessionStorage.setItem("lead-or-manage-studio-broke", "1");
  } catch {
    // No storage, no drafts.
  }
};

try {
  const glue = await import("{{glue}}");
  glue.onBreak(tell);
  await glue.default({ module_or_path: at("{{wasm}}") });
  root.replaceChildren();
  glue.start(root, document.documentElement.lang, document.querySelector("#words").textContent, ["{{built-in}}", "{{example}}"].map((path) => at(path).href), at("{{files}}").href);
} catch (cause) {
  tell();
  throw cause;
}
