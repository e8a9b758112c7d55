// The saved filters of a list: a dialog that applies one by its address.
const chronikSaved = (() => {
  "use strict";

  const dialog = () => document.getElementById("saved-filters");

  function opened() {
    chronikSheet.open(dialog(), document.getElementById("saved-open"));
    (dialog().querySelector("a[href]") ?? document.getElementById("saved:name") ?? document.getElementById("saved-title")).focus();
  }

  // What is drawn anew has lost the focus.
  function done(args) {
    if (chronik.done(args) && !dialog().contains(document.activeElement?.closest("button, a, input, summary"))) {
      document.getElementById("saved-title").focus();
    }
  }

  function onClick(event) {
    const link = event.target.closest("#saved-filters a[href]");
    if (event.target.closest("#saved-open")) {
      openSavedFilters();
    } else if (event.target.closest("[data-saved=close]") || chronikSheet.isBeside(event, dialog())) {
      dialog().close();
    } else if (link && !event.ctrlKey && !event.shiftKey && !event.metaKey) {
      event.preventDefault();
      chronikAddress.go(new URL(link.href).search);
    }
  }

  // The browser would click the form's first button.
  function onKey(event) {
    if (event.key === "Enter" && event.target.matches("#saved-filters input")) {
      event.preventDefault();
      event.target.closest(".saved-name").querySelector("button").click();
    }
  }

  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  return { opened, done };
})();
