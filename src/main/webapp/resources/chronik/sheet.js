// A dialog that opens below what it belongs to, as far as there is room; on a phone the style sheet puts it at the bottom.
const chronikSheet = {
  open(dialog, beside) {
    if (!dialog.open) {
      dialog.showModal();
    }
    const at = beside.getBoundingClientRect();
    dialog.style.setProperty("--left", `${Math.max(8, Math.min(at.left, innerWidth - dialog.offsetWidth - 8))}px`);
    dialog.style.setProperty("--top", `${Math.max(8, Math.min(at.bottom + 4, innerHeight - dialog.offsetHeight - 8))}px`);
  },
};
