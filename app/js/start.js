// Starts Python, keeps taps made before it runs, and fetches the drag library once it does.
import { hold } from "./early.js";

const board = document.querySelector("#tavle");
const script = document.querySelector("script[data-core]");
const release = hold(board);

const fail = () => {
  if (board.dataset.state === "loading") board.dataset.state = "failed";
};

// An interpreter that cannot start rejects a promise nobody waits for.
addEventListener("unhandledrejection", fail, { once: true });

board.addEventListener(
  "board-ready",
  () => {
    release();
    const library = document.createElement("script");
    library.src = script.dataset.interact;
    library.addEventListener("load", async () => {
      const { makeDraggable } = await import("./drag.js");
      makeDraggable(board, globalThis.interact);
    });
    document.head.append(library);
  },
  { once: true },
);

import(new URL(script.dataset.core, location.href)).catch(fail);
