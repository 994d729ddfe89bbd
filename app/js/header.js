// The site's header on the board. The theme's script serves it alone, so it comes when someone reaches
// for the header: a meeting needs neither the script nor the search index that it fetches.
const header = document.querySelector(".md-header");
const choices = [...header.querySelectorAll("[data-md-color-media]")];
let theme = null;
let isHere = false;

const addScript = ({ src }) =>
  new Promise((resolve, reject) => {
    document.head.append(Object.assign(document.createElement("script"), { src, onload: resolve, onerror: reject }));
  });

// What could not be fetched is tried again the next time.
const loadTheme = () => {
  const { content } = document.querySelector("#theme-scripts");
  theme ??= Promise.all([...content.querySelectorAll("script[src]")].map(addScript)).then(
    () => { isHere = true; },
    () => { theme = null; },
  );
  return theme;
};

// A tap made before the script is there is made again.
const tapAgain = async (event) => {
  const control = event.target.closest("label, button");
  if (isHere || !control) return;
  event.preventDefault();
  await loadTheme();
  if (isHere) control.click();
};

// Until then the header stands as the theme would leave it, and we follow the system where the theme
// has kept no choice (its global `palette`).
const followSystem = () => {
  if (isHere) return;
  const { dataset: shown } = document.body;
  const system = choices.find(({ dataset }) => matchMedia(dataset.mdColorMedia).matches);
  if (system && !globalThis.palette) shown.mdColorScheme = system.dataset.mdColorScheme;
  for (const { dataset, nextElementSibling: label } of choices) {
    label.hidden = dataset.mdColorScheme !== shown.mdColorScheme;
  }
};

for (const kind of ["pointerover", "focusin"]) header.addEventListener(kind, loadTheme);
header.addEventListener("click", tapAgain);
for (const { dataset } of choices) matchMedia(dataset.mdColorMedia).addEventListener("change", followSystem);
document.documentElement.classList.replace("no-js", "js");
followSystem();

// The theme's keys (n and p turn the site's pages, s searches) reach it from the header only: on the
// board they would end a meeting.
document.addEventListener("keydown", (event) => {
  if (!header.contains(event.target)) event.stopPropagation();
});
