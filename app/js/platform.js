// What Python cannot do by itself: MicroPython catches no error that JavaScript throws, and a
// function of the window's own needs the window as its `this`.

// Calls once all of the page is there: at once, or before anything else that waits for it.
export const whenParsed = (call) => {
  if (document.readyState !== "loading") call();
  else document.addEventListener("readystatechange", () => call(), { once: true });
};

// Calls once someone sees the page: at once, or when they turn to one that the browser made ready unseen.
export const whenShown = (call) => {
  if (document.prerendering) document.addEventListener("prerenderingchange", () => call(), { once: true });
  else call();
};

export const listen = (target, event, handler, capture) => target.addEventListener(event, handler, { capture });

export const later = (milliseconds, call) => setTimeout(call, milliseconds);

export const often = (milliseconds, call) => setInterval(call, milliseconds);

// Whether the text could be put on the clipboard.
export const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

// Keeps the screen from sleeping while a meeting runs, where the browser can.
let wanted = false;
let lock = null;
const hold = async () => {
  if (!wanted || lock || document.hidden || document.prerendering || !navigator.wakeLock) return;
  try {
    lock = await navigator.wakeLock.request("screen");
    lock.addEventListener("release", () => { lock = null; });
  } catch {
    // A machine that is low on power refuses; the meeting goes on.
  }
  if (!wanted) lock?.release();
};
for (const seen of ["visibilitychange", "prerenderingchange"]) document.addEventListener(seen, hold);
export const keepAwake = (on) => {
  wanted = on;
  if (on) hold();
  else lock?.release();
};

// A soft tone; silent where the browser has no sound.
export const chime = () => {
  try {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = 523;
    volume.gain.setValueAtTime(0.15, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 1.5);
    tone.connect(volume).connect(audio.destination);
    tone.onended = () => audio.close();
    tone.start();
    tone.stop(audio.currentTime + 1.5);
  } catch {
    // The line on the screen says the same.
  }
};

// Parts of a date (year-month-day) in the page's language: "tirsdag" or "24. november".
const dateInWords = (date, parts) =>
  new Date(`${date}T12:00`).toLocaleDateString(document.documentElement.lang, parts);
export const weekday = (date) => dateInWords(date, { weekday: "long" });
export const dayOfYear = (date) => dateInWords(date, { day: "numeric", month: "long" });

// Fills the screen with the board alone, or gives it back; the style follows `data-full`.
export const fillScreen = async () => {
  const page = document.documentElement;
  if ("full" in page.dataset) {
    delete page.dataset.full;
    if (document.fullscreenElement) await document.exitFullscreen();
    return;
  }
  page.dataset.full = "";
  try {
    await page.requestFullscreen();
    // Given back while the browser was at it.
    if (!("full" in page.dataset)) await document.exitFullscreen();
  } catch {
    // Where the browser has no full screen the board still gets all of the window.
  }
};
document.addEventListener("fullscreenchange", () => {
  if (!document.fullscreenElement) delete document.documentElement.dataset.full;
});

// An event of the board's own, heard by whoever waits for it.
export const announce = (target, name) => target.dispatchEvent(new Event(name, { bubbles: true }));

// What each key held when this window last read or wrote it.
const known = new Map();

const stored = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

// The stored text, or null where there is none or storage is closed.
export const read = (key) => {
  const text = stored(key);
  known.set(key, text);
  return text;
};

// A few characters that another text will hardly share: to tell whether two are the same without
// keeping either.
export const fingerprint = (key) => {
  const text = stored(key) ?? "";
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${text.length}-${hash}`;
};

// Whether another window has changed the text since.
export const isNews = (key) => stored(key) !== known.get(key);

// Whether the text was stored.
export const write = (key, text) => {
  try {
    localStorage.setItem(key, text);
    known.set(key, text);
    return true;
  } catch {
    return false;
  }
};

export const remove = (key) => {
  try {
    localStorage.removeItem(key);
    known.set(key, null);
  } catch {
    // A closed storage holds nothing.
  }
};

// What lies in the tab's own storage lives as long as the tab; a closed or full one keeps nothing.
export const keepForTab = (key, text) => {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // The way back ends with the page, as it would without.
  }
};
export const keptForTab = (key) => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};
export const forgetForTab = (prefix) => {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // There is nothing to forget.
  }
};

// The keys that begin so; none where storage is closed.
export const keys = (prefix) => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
};

// Removes every key that begins so.
export const removeAll = (prefix) => {
  for (const key of keys(prefix)) remove(key);
};

// A file's text; "" where it is in another encoding than the board's files are.
export const textOf = async (file) => {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
};

// More than any board has. MicroPython reads JSON in time by the square of a text's or an object's
// size, so a file beyond these would hold the page for minutes.
const MOST_VALUES = 20_000;
const LONGEST_TEXT = 100_000;
// Half of a character, which MicroPython would write and could not read again.
const HALF = /\p{Surrogate}/gu;

// JSON text, strictly parsed and written again, or null where it is not JSON that a board could be.
export const strictJson = (text, indent) => {
  let values = 0;
  const count = (key, value) => {
    values += 1;
    const length = typeof value === "string" ? value.length : 0;
    if (values > MOST_VALUES || key.length > LONGEST_TEXT || length > LONGEST_TEXT) throw RangeError();
    if (key.search(HALF) >= 0) throw RangeError();
    return typeof value === "string" ? value.replace(HALF, "\ufffd") : value;
  };
  try {
    return JSON.stringify(JSON.parse(text, count), null, indent);
  } catch {
    return null;
  }
};

// Gives an element the focus; without `inSight` the page stays where it is scrolled to.
export const focus = (element, inSight) => element.focus({ preventScroll: !inSight });

// Brings an element into sight by as little scrolling as that takes.
export const reveal = (element) => element.scrollIntoView({ block: "nearest", inline: "nearest" });

// Lets an element glide from where it was to where it is.
export const slide = (element, before) => {
  if (!before.width || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const after = element.getBoundingClientRect();
  const from = `translate(${before.left - after.left}px, ${before.top - after.top}px)`;
  element.animate([{ transform: from }, {}], { duration: 220, easing: "ease-out" });
};
