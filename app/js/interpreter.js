// MicroPython, started while the page is still parsed and handed to PyScript when it asks for one.
const MB = 1024 * 1024;
// Room for a meeting full of notes: with its usual 1 MB it refuses any single text above that, and a
// board's file may have five.
const HEAP = 48 * MB;
// It clears up after every event that wrote 16 KB, which took as long as all our own work on a rating.
const CLEAR_UP_AFTER = 4 * MB;

const address = (path) => new URL(path, import.meta.url).href;

const image = async () => {
  const response = await fetch(address("../py/rom.txt"));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

// What Python prints goes where PyScript says, once it does.
const out = {};

export const library = import("../py/micropython.mjs");

const start = async () => {
  // Neither waits for the other.
  const [{ loadMicroPython: load }, romfs] = await Promise.all([library, image()]);
  const micropython = await load({
    url: address("../py/micropython.wasm"),
    heapsize: HEAP,
    // Our modules as bytecode; MicroPython finds them at /rom.
    romfs,
    linebuffer: false,
    stdout: (bytes) => out.stdout(bytes),
    stderr: (bytes) => out.stderr(bytes),
  });
  micropython.runPython(`import gc; gc.threshold(${CLEAR_UP_AFTER})`);
  return micropython;
};

const started = start();

export const loadMicroPython = ({ stdout, stderr }) => {
  Object.assign(out, { stdout, stderr });
  return started;
};
