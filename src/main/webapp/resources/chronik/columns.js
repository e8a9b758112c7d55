// The dialog in which the columns of a list are shown, hidden and ordered.
const chronikColumns = (() => {
  "use strict";

  const dialog = () => document.getElementById("columns");
  const items = () => Array.from(dialog().querySelectorAll("li"));
  const isShown = (item) => item.querySelector("input").checked;

  let before = null;
  let dragged = null;

  function open() {
    before = dialog().querySelector("ol").cloneNode(true);
    items().forEach((item) => item.classList.toggle("desk", isWide(item.dataset.column)));
    check();
    dialog().showModal();
    document.getElementById("columns-title").focus();
  }

  // Of the columns that a phone has no place for.
  function isWide(column) {
    return Boolean(document.querySelector(`.filter-field[data-column="${column}"]`)?.closest("th.desk"));
  }

  // One column has to stay; the first cannot go up, nor the last down.
  function check() {
    const all = items();
    dialog().querySelector("[data-columns=apply]").disabled = !all.some(isShown);
    all.forEach((item, i) => {
      item.querySelector("[data-columns=up]").disabled = i === 0;
      item.querySelector("[data-columns=down]").disabled = i === all.length - 1;
    });
  }

  function move(button, up) {
    const item = button.closest("li");
    up ? item.previousElementSibling?.before(item) : item.nextElementSibling?.after(item);
    check();
    (button.disabled ? item.querySelector("button:enabled") : button)?.focus();
    say(item);
  }

  function say(item) {
    const values = [item.querySelector("label").textContent.trim(), items().indexOf(item) + 1, items().length];
    document.getElementById("columns-moved").textContent = dialog().dataset.moved.replace(/\{(\d)\}/g, (place, i) => values[i]);
  }

  function apply() {
    const columns = items().map((item) => (isShown(item) ? "" : "-") + item.dataset.column);
    dialog().close();
    chooseColumns([{ name: "columns", value: columns.join(",") }]);
  }

  function reset() {
    dialog().close();
    resetColumns();
  }

  function close() {
    dialog().querySelector("ol").replaceWith(before);
    dialog().close();
  }

  function onClick(event) {
    const button = event.target.closest("[data-columns]");
    const todo = { open, apply, reset, close, up: () => move(button, true), down: () => move(button, false) }[button?.dataset.columns];
    if (todo) {
      todo();
    } else if (chronikSheet.isBeside(event, dialog())) {
      close();
    }
  }

  function onKey(event) {
    if (event.key === "Enter" && event.target.matches("#columns input")) {
      // The browser would send the form.
      event.preventDefault();
      event.target.click();
    }
  }

  function onDragStart(event) {
    dragged = event.target.closest?.("#columns li");
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      dragged.classList.add("dragged");
    }
  }

  function onDragOver(event) {
    const over = dragged && event.target.closest("#columns li");
    if (over) {
      event.preventDefault();
      const at = over.getBoundingClientRect();
      event.clientY < at.top + at.height / 2 ? over.before(dragged) : over.after(dragged);
    }
  }

  function onDragEnd() {
    if (dragged) {
      dragged.classList.remove("dragged");
      dragged = null;
      check();
    }
  }

  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  document.addEventListener("change", (event) => event.target.matches("#columns input") && check());
  document.addEventListener("dragstart", onDragStart);
  document.addEventListener("dragover", onDragOver);
  document.addEventListener("drop", (event) => dragged && event.preventDefault());
  document.addEventListener("dragend", onDragEnd);
  document.addEventListener("cancel", (event) => event.target === dialog() && (event.preventDefault(), close()), true);
})();
