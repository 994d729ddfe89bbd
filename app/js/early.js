// Buttons tapped before Python runs are not lost: they are pressed again once it does.
export function hold(board) {
  const tapped = [];
  const keep = ({ target }) => {
    const button = target.closest("[data-action]");
    // A button with a command has done its work already.
    if (button && !button.hasAttribute("command")) tapped.push(button);
  };
  board.addEventListener("click", keep);
  return () => {
    board.removeEventListener("click", keep);
    for (const button of tapped) button.click();
  };
}
