// Where the browser cannot make the board ready by itself (main.html), what the board begins with is fetched
// when someone reaches for a link to it.
const board = new URL(document.querySelector("#ahead").dataset.board, location.href);

const fetched = async (address) => (await fetch(address, { priority: "low" })).text();

const NEEDED = "head > :is(link[rel=stylesheet], link[rel$=preload], script[src])";
const fetchAhead = async () => {
  const page = new DOMParser().parseFromString(await fetched(board), "text/html");
  const addresses = [...page.querySelectorAll(NEEDED)].map((needed) => needed.getAttribute("href") ?? needed.getAttribute("src"));
  await Promise.all(addresses.map((address) => fetched(new URL(address, board))));
};

const reached = ({ target }) => {
  if (target.closest?.("a[href]")?.pathname !== board.pathname) return;
  stop();
  // What could not be fetched now is fetched by the board itself.
  fetchAhead().catch(() => {});
};
const reaching = ["pointerover", "pointerdown", "focusin"];
const stop = () => reaching.forEach((kind) => removeEventListener(kind, reached));

if (!HTMLScriptElement.supports?.("speculationrules")) {
  reaching.forEach((kind) => addEventListener(kind, reached, { passive: true }));
}
