// MicroPython with room for a meeting full of notes. With its usual heap of 1 MB it refuses any single
// text above that, and a board's file may have five.
import { loadMicroPython as load } from "../py/micropython.mjs";

const HEAP = 48 * 1024 * 1024;

export const loadMicroPython = (options) =>
  load({ ...options, url: new URL("../py/micropython.wasm", import.meta.url).href, heapsize: HEAP });
