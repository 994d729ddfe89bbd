// The site's header on the board. The theme's script serves it alone, so it comes when someone reaches
// for the header: a meeting needs neither the script nor the search index that it fetches.
const header = document.querySelector(".md-header");
const page = document.documentElement;
let theme = null;

const addScript = ({ src }) =>
  new Promise((resolve, reject) => {
    document.head.append(Object.assign(document.createElement("script"), { src, onload: resolve, onerror: reject }));
  });

const loadTheme = () => {
  const { content } = document.querySelector("#theme-scripts");
  theme ??= Promise.all([...content.querySelectorAll("script[src]")].map(addScript));
  return theme;
};

// A tap made before the script is there is made again.
const tapAgain = async (event) => {
  const control = event.target.closest("label, button");
  if (!control) return;
  event.preventDefault();
  await loadTheme();
  control.click();
};

for (const kind of ["pointerover", "focusin"]) header.addEventListener(kind, loadTheme, { once: true });
header.addEventListener("click", tapAgain, { once: true });

// Until then the header stands as the theme would leave it, and we follow the system where the theme
// has kept no choice (its global `palette`).
page.classList.replace("no-js", "js");
const choices = [...header.querySelectorAll("[data-md-color-media]")];
const system = choices.find(({ dataset }) => matchMedia(dataset.mdColorMedia).matches);
const { dataset: shown } = document.body;
if (system && !globalThis.palette) shown.mdColorScheme = system.dataset.mdColorScheme;
for (const { dataset, nextElementSibling: label } of choices) {
  label.hidden = dataset.mdColorScheme !== shown.mdColorScheme;
}
