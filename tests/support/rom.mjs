// Runs Python in MicroPython with an image in its ROM, as the browser has it.
// node rom.mjs IMAGE CODE
import { readFileSync } from "node:fs";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";

const [image, code] = process.argv.slice(2);
const romfs = new Uint8Array(readFileSync(image));
const micropython = await loadMicroPython({ linebuffer: true, stdout: console.log, romfs });
micropython.runPython(code);
