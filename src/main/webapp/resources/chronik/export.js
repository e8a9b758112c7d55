// The dialog by which all rows of a list are had as a file: the browser saves it, the dialog says how far it is.
const chronikExport = (() => {
  "use strict";

  const OWN = ["filter", "sort", "from"];
  const PAUSE = 1000;
  const AWAITED = 30;

  const dialog = () => document.getElementById("export-dialog");
  const part = (name) => dialog().querySelector(`[data-export=${name}]`);
  const chosen = (name) => dialog().querySelector(`input[name=${name}]:checked`).value;

  let id = null;
  let awaited = 0;

  function opened() {
    chronikSheet.open(dialog(), document.getElementById("export-open"));
    document.getElementById("export-title").focus();
  }

  // What the list says of itself, and what else the page's address says.
  function address() {
    const all = new URLSearchParams(location.search);
    OWN.forEach((name) => all.delete(name));
    new URLSearchParams(document.getElementById("export-address").dataset.address).forEach((value, name) => all.set(name, value));
    all.set("format", chosen("format"));
    all.set("columns", chosen("columns"));
    all.set("id", id);
    return `${dialog().dataset.path}?${all}`;
  }

  function start() {
    id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join("-");
    awaited = 0;
    const link = document.createElement("a");
    link.href = address();
    link.download = "";
    link.click();
    show({ state: "AWAITED", total: -1, written: 0, words: "" });
    setTimeout(look, PAUSE / 4);
  }

  const look = () => id && lookAtExport([{ name: "export", value: id }]);
  const cancel = () => id && cancelExport([{ name: "export", value: id }]);

  function seen(args) {
    if (!id || !args?.state) {
      return;
    }
    const waits = args.state === "AWAITED" && ++awaited < AWAITED;
    if (waits || args.state === "RUNNING") {
      show(args);
      setTimeout(look, PAUSE);
    } else {
      end(args.state === "AWAITED" ? dialog().dataset.lost : args.words, args.state === "DONE");
    }
  }

  // Where no answer came, the next may.
  function unseen() {
    if (id && ++awaited < AWAITED) {
      setTimeout(look, PAUSE);
    } else if (id) {
      end(dialog().dataset.lost, false);
    }
  }

  function show(args) {
    runs(true);
    say(args.words);
    const bar = dialog().querySelector("progress");
    if (args.total > 0) {
      bar.max = args.total;
      bar.value = args.written;
    } else {
      bar.removeAttribute("value");
    }
  }

  function end(words, done) {
    id = null;
    const bar = dialog().querySelector("progress");
    bar.value = done ? bar.max : 0;
    say(words);
    const focused = document.activeElement === part("cancel");
    runs(false);
    if (focused) {
      part("start").focus();
    }
  }

  function say(words) {
    document.getElementById("export-words").textContent = words;
  }

  function runs(now) {
    document.getElementById("export-progress").hidden = false;
    part("cancel").hidden = !now;
    part("start").disabled = now;
    dialog().querySelectorAll("fieldset").forEach((set) => (set.disabled = now));
  }

  function onClick(event) {
    const todo = { start, cancel, close: () => dialog().close() }[event.target.closest("[data-export]")?.dataset.export];
    if (event.target.closest("#export-open")) {
      openExport();
    } else if (todo) {
      todo();
    } else if (chronikSheet.isBeside(event, dialog())) {
      dialog().close();
    }
  }

  // The browser would send the form.
  function onKey(event) {
    if (event.key === "Enter" && event.target.matches("#export-dialog input")) {
      event.preventDefault();
      part("start").click();
    }
  }

  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  return { opened, seen, unseen };
})();
