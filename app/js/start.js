// Starts Python while the page is still parsed, keeps what is pressed before it runs, and fetches the
// drag library when someone reaches for a card.
import { hold } from "./early.js";

const { core, interpreter, main, platform, drag } = document.querySelector("#start").dataset;
const at = (path) => new URL(path, location.href);
const early = hold();

const add = (tag, properties) => {
  const element = Object.assign(document.createElement(tag), properties);
  document.head.append(element);
  return element;
};

const fail = () => {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", fail, { once: true });
    return;
  }
  const board = document.querySelector("#tavle");
  if (board.dataset.state !== "loading") return;
  board.dataset.state = "failed";
  early.follow();
};

// An interpreter that cannot start rejects a promise nobody waits for.
addEventListener("unhandledrejection", fail, { once: true });
addEventListener("error", fail, { once: true });

document.addEventListener(
  "board-ready",
  async ({ target }) => {
    early.release();
    const load = async () => {
      await new Promise((resolve, reject) => add("script", { src: drag, onload: resolve, onerror: reject }));
      const { makeDraggable } = await import("./drag.js");
      makeDraggable(target, globalThis.interact);
    };
    // A finger's first touch is the drag itself; a mouse comes near before it takes hold.
    if (navigator.maxTouchPoints) load();
    else target.addEventListener("pointerover", load, { once: true });
  },
  { once: true },
);

// PyScript's kernel runs the script by itself. The board uses none of PyScript's own script types, and
// what it takes to define them (its Python library, its plugins, two searches of the whole page) is left
// out where they are said to be there already.
globalThis[Symbol.for("@pyscript/core")] = {};
const script = add("script", { type: "micropython", textContent: `import ${main}` });
script.setAttribute("version", at(interpreter));
script.setAttribute("config", JSON.stringify({ js_modules: { main: { [platform]: "platform" } } }));
// What fails in Python is written to the console and ends here.
script.addEventListener("micropython:done", fail);
// The interpreter first: the browser compiles it beside what PyScript's core takes of the page's own time.
import(at(interpreter))
  .then(({ library }) => library)
  .then(() => import(at(core)))
  .catch(fail);
