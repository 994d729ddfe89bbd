// Light or dark, before anything is painted: as chosen here or on the site's other pages (where the theme
// keeps the choice), else as the system has it.
{
  const { dataset } = document.body;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const key = `${new URL(`${dataset.site}/`, location).pathname}.__palette`;
  const kept = () => {
    try {
      const { media, scheme } = JSON.parse(localStorage.getItem(key)).color;
      return media === "(prefers-color-scheme)" ? null : scheme;
    } catch {
      return null;
    }
  };
  let chosen = kept();
  const show = () => {
    dataset.mdColorScheme = chosen ?? (dark.matches ? "slate" : "default");
  };
  show();
  dark.addEventListener("change", show);
  // On a page that was made ready unseen, another choice may have been made since.
  document.addEventListener("prerenderingchange", () => {
    chosen = kept();
    show();
  });
  document.addEventListener("click", ({ target }) => {
    if (!target.closest("[data-colours]")) return;
    const index = dataset.mdColorScheme === "slate" ? 0 : 1;
    chosen = ["default", "slate"][index];
    show();
    const media = `(prefers-color-scheme: ${["light", "dark"][index]})`;
    const color = { media, scheme: chosen, primary: "custom", accent: "custom" };
    try {
      localStorage.setItem(key, JSON.stringify({ index, color }));
    } catch {
      // A closed storage forgets the choice with the page.
    }
  });
}
