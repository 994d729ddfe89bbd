// Starts Python as early as the page's head, keeps taps made before it runs, and lets the theme's
// script and the drag library wait until the board can be used.
import { hold } from "./early.js";

const { core, interpreter, python, platform, drag } = document.querySelector("#start").dataset;
const unused = ["codemirror", "deprecations-manager", "donkey", "error", "py-editor", "py-game", "py-terminal"];
const plugins = unused.map((name) => `!${name}`);
const release = hold();

const add = (tag, properties) => document.head.append(Object.assign(document.createElement(tag), properties));

const addScript = (src) =>
  new Promise((resolve, reject) => add("script", { src, onload: resolve, onerror: reject }));

// PyScript reads both configurations, also that of the Python which this page does not use.
const configure = () => {
  const files = { [python]: "./*" };
  const js_modules = { main: { [platform]: "platform" } };
  const mpy = { interpreter, plugins, files, js_modules };
  add("mpy-config", { type: "json", textContent: JSON.stringify(mpy) });
  add("py-config", { type: "json", textContent: JSON.stringify({ plugins }) });
  add("script", { type: "mpy", textContent: "import main" });
};

let rested = false;
const rest = () => {
  if (rested) return;
  rested = true;
  const theme = document.querySelector("#theme-scripts");
  for (const { src } of theme.content.querySelectorAll("script[src]")) addScript(src);
};

const parsed = () =>
  new Promise((resolve) => {
    if (document.readyState !== "loading") resolve();
    else document.addEventListener("DOMContentLoaded", resolve, { once: true });
  });

const fail = async () => {
  await parsed();
  const board = document.querySelector("#tavle");
  if (board.dataset.state === "loading") board.dataset.state = "failed";
  rest();
};

// An interpreter that cannot start rejects a promise nobody waits for.
addEventListener("unhandledrejection", fail, { once: true });
addEventListener("error", fail, { once: true });

document.addEventListener(
  "board-ready",
  async ({ target }) => {
    release();
    rest();
    await addScript(drag);
    const { makeDraggable } = await import("./drag.js");
    makeDraggable(target, globalThis.interact);
  },
  { once: true },
);

// A start that neither ends nor fails keeps the rest of the page waiting no longer than this.
setTimeout(rest, 15000);
configure();
import(new URL(core, location.href)).catch(fail);
