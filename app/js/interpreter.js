// MicroPython with room for a meeting full of notes. With its usual heap of 1 MB it refuses any single
// text above that, and a board's file may have five.
import { loadMicroPython as load } from "../py/micropython.mjs";

const MB = 1024 * 1024;
const HEAP = 48 * MB;
// It clears up after every event that wrote 16 KB, which took as long as all our own work on a rating.
const CLEAR_UP_AFTER = 4 * MB;

export const loadMicroPython = async (options) => {
  const url = new URL("../py/micropython.wasm", import.meta.url).href;
  const micropython = await load({ ...options, url, heapsize: HEAP });
  micropython.runPython(`import gc; gc.threshold(${CLEAR_UP_AFTER})`);
  return micropython;
};
