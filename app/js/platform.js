// What Python cannot do by itself: MicroPython catches no error that JavaScript throws, and a
// function of the window's own needs the window as its `this`.

export const listen = (target, event, handler) => target.addEventListener(event, handler);

export const later = (milliseconds, call) => setTimeout(call, milliseconds);

// An event of the board's own, heard by whoever waits for it.
export const announce = (target, name) => target.dispatchEvent(new Event(name, { bubbles: true }));

// The stored text, or null where there is none or storage is closed.
export const read = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

// Whether the text was stored.
export const write = (key, text) => {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

export const remove = (key) => {
  try {
    localStorage.removeItem(key);
  } catch {
    // A closed storage holds nothing.
  }
};

// Removes every key that begins so.
export const removeAll = (prefix) => {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // A closed storage holds nothing.
  }
};

// JSON text, strictly parsed and written again, or null where it is not JSON.
export const strictJson = (text, indent) => {
  try {
    return JSON.stringify(JSON.parse(text), null, indent);
  } catch {
    return null;
  }
};

// Lets an element glide from where it was to where it is.
export const slide = (element, before) => {
  if (!before.width || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const after = element.getBoundingClientRect();
  const from = `translate(${before.left - after.left}px, ${before.top - after.top}px)`;
  element.animate([{ transform: from }, {}], { duration: 220, easing: "ease-out" });
};
