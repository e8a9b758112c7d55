// A dialog that opens below what it belongs to, as far as there is room; on a phone the style sheet puts it at the bottom.
const chronikSheet = {
  pressed: null,
  open(dialog, beside) {
    if (!dialog.open) {
      dialog.showModal();
    }
    const at = beside.getBoundingClientRect();
    dialog.style.setProperty("--left", `${Math.max(8, Math.min(at.left, innerWidth - dialog.offsetWidth - 8))}px`);
    dialog.style.setProperty("--top", `${Math.max(8, Math.min(at.bottom + 4, innerHeight - dialog.offsetHeight - 8))}px`);
  },
  // Whether a click went beside a dialog: pressed there, not only let go, and not the second of what opened it.
  isBeside(event, dialog) {
    const { pressed } = chronikSheet;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = pressed ?? event;
    return event.target === dialog && event.detail < 2 && pressed?.target === dialog && (x < left || x > right || y < top || y > bottom);
  },
};
document.addEventListener("pointerdown", (event) => (chronikSheet.pressed = event), true);
