// The element with another pack: where it asks the program for the built-in one, it
// gets what `pack.bin` holds.
import { LoadedPack } from "./program.js";
import { define } from "./index.js";

const response = await fetch("pack.bin");
const bytes = new Uint8Array(await response.arrayBuffer());
LoadedPack.builtIn = () => LoadedPack.read(bytes);
define();
