// Runs a script of a folder in MicroPython, as PyScript starts it; the folder is the script's root.
// node micropython.mjs FOLDER SCRIPT
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";

const [folder, script] = process.argv.slice(2);
const micropython = await loadMicroPython({ linebuffer: true, stdout: console.log });

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const target = path.slice(folder.length);
  if (entry.isDirectory()) micropython.FS.mkdirTree(target);
  else {
    micropython.FS.mkdirTree(target.slice(0, target.lastIndexOf("/")) || "/");
    micropython.FS.writeFile(target, readFileSync(path));
  }
}
micropython.runPython(readFileSync(join(folder, script), "utf8"));
