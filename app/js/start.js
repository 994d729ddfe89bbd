// Starts Python once the page has been seen (beginning before makes parser and paint wait), keeps taps
// made before it runs, and fetches the drag library when someone reaches for a card.
import { hold } from "./early.js";

const { core, interpreter, python, platform, drag } = document.querySelector("#start").dataset;
const unused = ["codemirror", "deprecations-manager", "donkey", "error", "py-editor", "py-game", "py-terminal"];
const plugins = JSON.stringify({ plugins: unused.map((name) => `!${name}`) });
const early = hold();

const add = (tag, properties) => {
  const element = Object.assign(document.createElement(tag), properties);
  document.head.append(element);
  return element;
};

// PyScript's kernel runs the script by itself: the board uses nothing of PyScript's own Python
// library, and writing that out is a third of the start.
const configure = () => {
  const config = JSON.stringify({ js_modules: { main: { [platform]: "platform" } } });
  const script = add("script", { type: "micropython", src: python });
  script.setAttribute("version", new URL(interpreter, location.href));
  script.setAttribute("config", config);
  for (const kind of ["mpy", "py"]) add(`${kind}-config`, { type: "json", textContent: plugins });
};

const fail = () => {
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

const begin = () => {
  configure();
  import(new URL(core, location.href)).catch(fail);
};
requestAnimationFrame(() => setTimeout(begin));
