// The later part of the program, added to what wasm-bindgen writes: a module of its own
// that shares memory and functions with the first.

let later;

const add = () => {
  const { exports } = new WebAssembly.Instance(later, { ...__wbg_get_imports(), first });
  Object.assign(wasm, guarded(exports));
  late();
};

/** Adds the later part to the program, given its bytes; a fresh program has it, too. */
export const join = async (bytes) => {
  later = await WebAssembly.compile(bytes);
  add();
  afterwards.push(add);
};
