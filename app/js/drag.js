// Dragging by mouse and touch: the library finds the field, Python lays the card.
// Fewer pixels than this are a hand that is not quite still.
const SLIP = 8;

export function makeDraggable(board, interact) {
  interact.pointerMoveTolerance(SLIP);
  // Each card follows its own finger.
  const offsets = new WeakMap();
  // The system took the finger away: what was dragged goes back.
  let isCancelled = false;
  board.addEventListener("pointercancel", () => { isCancelled = true; }, { capture: true });
  // The library prevents nothing of the click that ends a drag on the card itself.
  const swallow = (event) => {
    event.stopPropagation();
    event.preventDefault();
  };

  interact(".card", { context: board }).draggable({
    ignoreFrom: ".card__place, .card__up",
    autoScroll: { container: ".views" },
    listeners: {
      start({ target }) {
        isCancelled = false;
        offsets.set(target, { x: 0, y: 0 });
        target.classList.add("is-dragged");
        // What takes the card shows it before anyone tries.
        for (const place of target.closest(".area").querySelectorAll(".field, .tray")) {
          place.classList.toggle("is-target", !place.contains(target));
        }
        addEventListener("click", swallow, { capture: true });
      },
      move({ target, dx, dy }) {
        const offset = offsets.get(target);
        offset.x += dx;
        offset.y += dy;
        target.style.transform = `translate(${offset.x}px, ${offset.y}px)`;
      },
      end({ target }) {
        target.classList.remove("is-dragged");
        target.style.transform = "";
        for (const place of target.closest(".area").querySelectorAll(".is-target")) {
          place.classList.remove("is-target");
        }
        setTimeout(() => removeEventListener("click", swallow, { capture: true }));
      },
    },
  }).actionChecker((pointer, event, action, interactable, element) =>
    // A finger on the card scrolls the page; on the grip it takes the card.
    event.pointerType === "mouse" || event.target.closest(".card__grip") ? action : null,
  );

  interact(".field, .tray", { context: board }).dropzone({
    accept: ".card",
    overlap: "pointer",
    ondragenter({ target, relatedTarget }) {
      const area = target.closest(".area");
      const takes = area.contains(relatedTarget);
      target.classList.add(takes ? "is-over" : "is-refusing");
      target.dataset.refuses = area.dataset.only;
    },
    ondragleave: ({ target }) => target.classList.remove("is-over", "is-refusing"),
    ondropdeactivate: ({ target }) => target.classList.remove("is-over", "is-refusing"),
    ondrop({ target, relatedTarget }) {
      relatedTarget.style.transform = "";
      if (isCancelled) return;
      const detail = {
        card: relatedTarget.dataset.card,
        objective: target.dataset.objective ?? null,
      };
      board.dispatchEvent(new CustomEvent("card-drop", { detail }));
    },
  });
  board.querySelector(".areas").dataset.draggable = "";
}
