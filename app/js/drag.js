// Dragging by mouse and touch: the library finds the field, Python lays the card.
export function makeDraggable(board, interact) {
  const offset = { x: 0, y: 0 };
  // The library prevents nothing of the click that ends a drag on the card itself.
  const swallow = (event) => {
    event.stopPropagation();
    event.preventDefault();
  };

  interact(".card", { context: board }).draggable({
    ignoreFrom: ".card__place, .card__rating, .menu",
    // On full screen the board scrolls, not the page; where this names nothing, the page does.
    autoScroll: { container: "[data-full] .views" },
    listeners: {
      start({ target }) {
        offset.x = offset.y = 0;
        target.classList.add("is-dragged");
        addEventListener("click", swallow, { capture: true });
      },
      move({ target, dx, dy }) {
        offset.x += dx;
        offset.y += dy;
        target.style.transform = `translate(${offset.x}px, ${offset.y}px)`;
      },
      end({ target }) {
        target.classList.remove("is-dragged");
        target.style.transform = "";
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
    ondragenter: ({ target }) => target.classList.add("is-over"),
    ondragleave: ({ target }) => target.classList.remove("is-over"),
    ondropdeactivate: ({ target }) => target.classList.remove("is-over"),
    ondrop({ target, relatedTarget }) {
      relatedTarget.style.transform = "";
      const detail = {
        card: relatedTarget.dataset.card,
        objective: target.dataset.objective ?? null,
      };
      board.dispatchEvent(new CustomEvent("card-drop", { detail }));
    },
  });
  board.querySelector(".areas").dataset.draggable = "";
}
