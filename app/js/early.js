// Buttons tapped before Python runs are not lost: they are pressed again once it does.
export function hold() {
  const tapped = [];
  const keep = ({ target }) => {
    const button = target.closest("#tavle [data-action]");
    // A button with a command has done its work already.
    const isDone = button?.hasAttribute("command") && "commandForElement" in button;
    if (button && !isDone) tapped.push(button);
  };
  document.addEventListener("click", keep);
  return () => {
    document.removeEventListener("click", keep);
    for (const button of tapped) button.click();
  };
}
