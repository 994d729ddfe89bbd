// Laid into the board's page: makes changes, the board's way and in plain JavaScript, and times each.
(() => {
  const RATINGS = "#ratingskema input[type=radio][name$='/rating']";
  const OPENERS = "#maaloversigt [data-card] [data-action=open]";
  const frame = () => new Promise(requestAnimationFrame);
  const one = (selector) => document.querySelector(selector);
  const text = (element) => element.textContent.replace(/\u00ad/g, "").replace(/\s+/g, " ").trim();

  // A change's time: its script with the style and layout that it asks for, up to the last thing it
  // changes. Two frames without a change are rest.
  const timed = async (change) => {
    let last;
    const settle = () => {
      document.body.offsetHeight;
      last = performance.now();
    };
    const observer = new MutationObserver(settle);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const start = performance.now();
    change();
    settle();
    observer.takeRecords();
    let before;
    do {
      before = last;
      await frame();
      await frame();
    } while (last > before);
    observer.disconnect();
    return last - start;
  };

  // The same ratings in the same order, whoever makes them; one that stands already changes nothing.
  const nextRating = (controls, index) => {
    const others = controls.filter((control) => !control.checked);
    return others[(index * 7) % others.length];
  };

  const rate = async (clicks, change = (control) => control.click()) => {
    const controls = [...document.querySelectorAll(RATINGS)];
    const times = [];
    for (let index = 0; index < clicks; index++) {
      const control = nextRating(controls, index);
      times.push(await timed(() => change(control)));
    }
    return times;
  };

  // The rating form's summary in plain JavaScript. It begins where every card is among the lowest, so
  // that each card's item and each objective's group stand there to be moved.
  const plainRating = ({ strong, weak }) => {
    const [count, list, groups] = ["[data-shows=rated]", "[data-list=strong]", "[data-groups]"].map(one);
    const keys = new Map();
    const put = (element, place, key) => {
      keys.set(element, key);
      const next = [...place.children].find((other) => other !== element && keys.get(other) > key) ?? null;
      if (element.parentNode !== place || element.nextElementSibling !== next) place.insertBefore(element, next);
    };
    const items = new Map();
    for (const item of groups.querySelectorAll("li")) items.set(text(item.querySelector("[data-shows=title]")), item);
    const cards = new Map();
    // The order of the form, in which own cards come last in their area.
    const order = [...document.querySelectorAll("[data-marks]")].map((row) => row.dataset.marks);
    for (const control of document.querySelectorAll(RATINGS)) {
      if (cards.has(control.name)) continue;
      const item = items.get(text(control.closest("fieldset").querySelector("legend")));
      const id = control.name.split("/")[1];
      const onBoard = one(`[data-card="${id}"]`);
      const marks = [onBoard.querySelector(".mark"), item.querySelector(".mark")];
      const lowest = item.parentNode;
      const card = { index: order.indexOf(id), item, onBoard, marks, lowest, group: [...groups.children].find((g) => g.contains(item)) };
      cards.set(control.name, card);
      keys.set(item, 3000 + card.index);
    }
    for (const group of groups.children) keys.set(group, keys.get(group.querySelector("li")));
    return (control) => {
      const { index, item, onBoard, marks, lowest, group } = cards.get(control.name);
      const rating = Number(control.value);
      const mark = rating >= strong ? "strong" : rating <= weak ? "weak" : "middle";
      control.checked = true;
      for (const element of marks) element.textContent = rating;
      for (const element of [onBoard, ...marks]) if (element.dataset.mark) element.dataset.mark = mark;
      if (rating >= strong) put(item, list, -1000 * rating + index);
      else put(item, lowest, 1000 * rating + index);
      if (lowest.firstElementChild) put(group, groups, keys.get(lowest.firstElementChild));
      else group.remove();
      count.textContent = count.textContent.replace(/\d+/, cards.size);
    };
  };

  const summary = () => ["[data-shows=rated]", "[data-list=strong]", "[data-groups]"].map((part) => text(one(part))).join("\n");

  // The least that makes a sheet show what a copy of it showed: assignments, and children where they
  // are others. Names before values, since a radio's name says which others it stands against.
  const assignments = (is, wanted, steps = { first: [], last: [] }) => {
    if (!is.attributes) {
      if (is.data !== wanted.data) steps.first.push(() => { is.data = wanted.data; });
      return steps;
    }
    for (const { name, value } of wanted.attributes)
      if (name !== "open" && is.getAttribute(name) !== value) steps.first.push(() => is.setAttribute(name, value));
    for (const { name } of [...is.attributes])
      if (name !== "open" && !wanted.hasAttribute(name)) steps.first.push(() => is.removeAttribute(name));
    for (const property of ["value", "checked"])
      if (property in is && is[property] !== wanted[property]) steps.last.push(() => { is[property] = wanted[property]; });
    const kinds = (element) => [...element.childNodes].map((node) => node.nodeName).join();
    if (kinds(is) === kinds(wanted)) is.childNodes.forEach((node, index) => assignments(node, wanted.childNodes[index], steps));
    else {
      const copies = [...wanted.cloneNode(true).childNodes];
      steps.first.push(() => is.replaceChildren(...copies));
    }
    return steps;
  };

  const close = (sheet) => timed(() => sheet.querySelector("[data-action=close]").click());

  // Opens every card on the board; returns the times and, for the plain way, what each sheet showed.
  const open = async () => {
    const seen = [];
    for (const opener of document.querySelectorAll(OPENERS)) {
      const time = await timed(() => opener.click());
      const sheet = one("dialog.sheet[open]");
      seen.push({ time, sheet, copy: sheet.cloneNode(true) });
      await close(sheet);
    }
    return seen;
  };

  const openPlainly = async (seen) => {
    const times = [];
    let different = 0;
    for (const { sheet, copy } of seen) {
      const { first, last } = assignments(sheet, copy);
      const steps = [...first, ...last];
      times.push(await timed(() => {
        for (const step of steps) step();
        sheet.showModal();
      }));
      const left = assignments(sheet, copy);
      if (left.first.length + left.last.length) different++;
      await timed(() => sheet.close());
    }
    return { times, different };
  };

  globalThis.bench = {
    rate,
    ratePlainly: (clicks, scale) => rate(clicks, plainRating(scale)),
    summary,
    open: async () => (await open()).map(({ time }) => time),
    openPlainly: async () => openPlainly(await open()),
  };
})();
