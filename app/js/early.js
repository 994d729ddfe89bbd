// What is pressed before Python runs is not lost: it is pressed again once it does. Where Python never
// comes, a card leads to its place on the inspiration page instead.
export function hold() {
  const pressed = [];
  const keep = (event) => {
    const control = event.target.closest("#tavle [data-action]");
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (control.localName === "a") event.preventDefault();
    pressed.push(control);
  };
  document.addEventListener("click", keep);
  const letGo = () => {
    document.removeEventListener("click", keep);
    return pressed.splice(0);
  };
  return {
    release: () => letGo().forEach((control) => control.click()),
    follow: () => letGo().findLast((control) => control.localName === "a")?.click(),
  };
}
