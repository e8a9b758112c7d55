// What opens beside a filter field: choices, a calendar, examples, and what was typed before.
const chronikHelp = (() => {
  "use strict";

  const dialog = () => document.getElementById("filter-help");

  let field = null;

  function open(of) {
    if (of.dataset.column === "line") {
      return;
    }
    field = of;
    openFilterHelp([
      { name: "column", value: of.dataset.column },
      { name: "example", value: of.placeholder },
    ]);
  }

  function opened() {
    document.getElementById("filter-help-title").textContent = field.getAttribute("aria-label");
    dialog().querySelector("[data-help=clear]").hidden = field.value === "";
    showEarlier();
    chronikSheet.open(dialog(), field.closest(".filter"));
    (dialog().querySelector(".picks input") ?? document.getElementById("filter-help-title")).focus();
  }

  function showEarlier() {
    const part = dialog().querySelector(".earlier");
    const expressions = chronikFilters.earlier(field).slice(0, 5);
    part.hidden = expressions.length === 0;
    part.querySelector("ul").replaceChildren(...expressions.map(item));
  }

  function item(expression) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.expression = expression;
    button.append(Object.assign(document.createElement("code"), { textContent: expression }));
    const li = document.createElement("li");
    li.append(button);
    return li;
  }

  function close() {
    dialog().close();
    field.focus();
  }

  function take(expression) {
    close();
    chronikFilters.take(field, expression);
  }

  // The days from one to another; after the first one there is nothing to take.
  function tookDays(args) {
    if (args?.expression !== undefined) {
      close();
      chronikFilters.confirmed(args);
    }
  }

  // What is ticked is what is filtered by, at once.
  function onChange(event) {
    if (event.target.closest(".picks")) {
      const chosen = Array.from(dialog().querySelectorAll(".picks input:checked"), (box) => box.value);
      chronikFilters.take(field, chosen.join("|"));
    }
  }

  function onClick(event) {
    const more = event.target.closest(".filter-more");
    const tried = event.target.closest("#filter-help [data-expression]");
    const button = event.target.closest("[data-help]")?.dataset.help;
    if (more) {
      open(more.closest(".filter").querySelector(".filter-field"));
    } else if (tried) {
      take(tried.dataset.expression);
    } else if (button === "clear") {
      take("");
    } else if (button === "close" || chronikSheet.isBeside(event, dialog())) {
      close();
    }
  }

  function onKey(event) {
    if (event.altKey && event.key === "ArrowDown" && event.target.matches(".filter-field")) {
      event.preventDefault();
      open(event.target);
    } else if (event.key === "Enter" && event.target.closest(".picks")) {
      // The browser would send the form.
      event.preventDefault();
      event.target.click();
    }
  }

  document.addEventListener("click", onClick);
  document.addEventListener("change", onChange);
  document.addEventListener("keydown", onKey);
  return { opened, tookDays };
})();
