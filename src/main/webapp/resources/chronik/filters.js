// The filter row of a list: shown and hidden, what its fields make of an expression, and what was typed into them before.
const chronikFilters = (() => {
  "use strict";

  const fields = () => Array.from(document.querySelectorAll(".filter-field"));
  const field = (column) => document.querySelector(`.filter-field[data-column="${column}"]`);
  const isField = (element) => element.matches?.(".filter-field");

  function isShown() {
    return document.querySelector(".listed").classList.contains("filters-on");
  }

  function show(on) {
    document.querySelector(".listed").classList.toggle("filters-on", on);
    document.getElementById("filter-toggle").setAttribute("aria-expanded", String(on));
    document.getElementById("filter-toggle").classList.toggle("on", on);
  }

  function count(filters) {
    document.getElementById("filter-count").textContent = filters;
    document.getElementById("filter-count").hidden = filters === 0;
    document.getElementById("filter-clear").hidden = filters === 0;
  }

  // ---- all in one line: the fields of the columns and the one above them say the same

  const bar = () => document.getElementById("filter-line");

  const columnFields = () => fields().filter((of) => of.dataset.column !== "line");

  function inStep(args) {
    if (args.column === "line") {
      columnFields().forEach((of) => {
        write(of, args.typed[of.dataset.column] ?? "");
        enable(of, !args.across);
      });
    } else if (!args.wrong) {
      write(field("line"), args.typed.line ?? "");
    }
  }

  // What somebody has begun to type meanwhile stays.
  function write(of, expression) {
    if (document.activeElement !== of || of.value === of.dataset.found) {
      of.value = expression;
      of.dataset.found = expression;
    }
  }

  function enable(of, on) {
    of.disabled = !on;
    of.classList.toggle("ui-state-disabled", !on);
    of.placeholder = on ? of.dataset.example : bar().dataset.other;
  }

  function showLine(on) {
    document.querySelector(".listed").classList.toggle("line-on", on);
    document.querySelectorAll("[data-filters=line]").forEach((button) => button.setAttribute("aria-expanded", String(on)));
    localStorage.setItem("chronik.line", String(on));
  }

  function toggleLine() {
    const on = !document.querySelector(".listed").classList.contains("line-on");
    showLine(on);
    if (on) {
      field("line").focus();
    }
  }

  // ---- below a field: what its expression means, or what is wrong and what would be right

  const create = (name, properties) => Object.assign(document.createElement(name), properties);

  function draw() {
    document.querySelectorAll(".echo").forEach(fill);
  }

  function fill(below) {
    const echo = below.dataset.echo ? JSON.parse(below.dataset.echo) : { words: "", suggestions: [] };
    below.classList.toggle("bad", Boolean(echo.wrong));
    below.replaceChildren(...(echo.wrong ? [place(echo), " "] : []), echo.words, ...echo.suggestions.flatMap((better) => [" ", suggestion(better)]));
    field(below.dataset.of).setAttribute("aria-invalid", String(Boolean(echo.wrong)));
  }

  function place(echo) {
    const whole = create("span", { className: "mono" });
    whole.append(echo.before, create("u", { textContent: echo.marked || "␣" }), echo.after);
    return whole;
  }

  const suggestion = (better) => create("button", { type: "button", className: "better", textContent: better });

  // What says the same as before is not said again.
  function say(echoes) {
    document.querySelectorAll(".echo").forEach((below) => {
      const echo = echoes[below.dataset.of] ?? "";
      if (below.dataset.echo !== echo) {
        below.dataset.echo = echo;
        fill(below);
      }
    });
  }

  // ---- what is typed is asked once its writer pauses, or is done

  const PAUSE = 600;

  let pausing = null;

  function ask(column, typed, done) {
    clearTimeout(pausing);
    filterBy([
      { name: "column", value: column },
      { name: "typed", value: typed },
      { name: "done", value: done },
    ]);
  }

  function pause(of) {
    clearTimeout(pausing);
    pausing = setTimeout(() => ask(of.dataset.column, of.value, false), PAUSE);
  }

  function answered(args) {
    args?.done ? confirmed(args) : paused(args);
  }

  // While somebody types, and pauses.
  function paused(args) {
    chronikAddress.type(args?.column ?? null);
    filtered(args);
  }

  function filtered(args) {
    if (!args || args.column === undefined) {
      return;
    }
    const of = field(args.column);
    say(args.echoes);
    if (of && args.expression !== undefined) {
      of.value = args.expression;
      of.focus();
    }
    inStep(args);
    count(args.filters);
    if (args.changed || chronikList.isStale()) {
      chronikList.reload();
    }
  }

  // After Enter, or when the field was left: what is right is worth remembering.
  function confirmed(args) {
    chronikAddress.type(null);
    filtered(args);
    if (args?.wrong === false && field(args.column)) {
      remember(field(args.column), args.typed[args.column] ?? "");
    }
  }

  // Takes an expression as if it had been typed and confirmed.
  function take(of, expression) {
    of.value = expression;
    of.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function cleared(args) {
    if (!chronik.done(args)) {
      return;
    }
    clearTimeout(pausing);
    fields().forEach((of) => (of.value = ""));
    columnFields().forEach((of) => enable(of, true));
    say({});
    count(0);
    chronikAddress.type(null);
    chronikList.reload();
  }

  // ---- what was typed before, newest first: kept in the browser, for each user and column

  const KEPT = 20;

  const key = (of) => `chronik.filters.${document.getElementById("filter-help").dataset.user}.${location.pathname}.${of.dataset.column}`;

  const earlier = (of) => JSON.parse(localStorage.getItem(key(of)) ?? "[]");

  function remember(of, typed) {
    const expression = typed.trim();
    if (expression) {
      const others = earlier(of).filter((other) => other !== expression);
      localStorage.setItem(key(of), JSON.stringify([expression, ...others].slice(0, KEPT)));
    }
  }

  // Where the arrows have gone: 0 is the newest, -1 what was being typed.
  let recalled = null;

  const isAtStart = (of) => of.selectionStart === 0 && of.selectionEnd === 0;

  function recall(of, step) {
    recalled ??= { of, at: -1, typed: of.value, all: [...earlier(of)].filter((expression) => expression !== of.value.trim()) };
    const at = Math.max(-1, Math.min(recalled.at + step, recalled.all.length - 1));
    if (at !== recalled.at) {
      recalled.at = at;
      of.value = at < 0 ? recalled.typed : recalled.all[at];
      of.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function onKey(event) {
    const of = event.target;
    if (!isField(of)) {
      return;
    }
    if (event.key === "Enter") {
      // The browser would click the form's first button too.
      event.preventDefault();
      recalled = null;
      of.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    } else if (event.key === "ArrowUp" && (recalled || isAtStart(of))) {
      event.preventDefault();
      recall(of, 1);
    } else if (event.key === "ArrowDown" && recalled) {
      event.preventDefault();
      recall(of, -1);
    }
  }

  function onInput(event) {
    if (isField(event.target)) {
      recalled = event.isTrusted ? null : recalled;
      pause(event.target);
    }
  }

  function onClick(event) {
    const better = event.target.closest(".echo .better");
    const unseen = event.target.closest("[data-unfilter]");
    if (better) {
      const of = field(better.parentElement.dataset.of);
      of.focus();
      take(of, better.textContent);
    } else if (unseen) {
      ask(unseen.dataset.unfilter, "", true);
    }
  }

  document.addEventListener("focusin", (event) => {
    if (isField(event.target)) {
      event.target.dataset.found = event.target.value;
    }
  });
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("input", onInput);
  document.addEventListener("change", (event) => isField(event.target) && ask(event.target.dataset.column, event.target.value, true));
  document.addEventListener("click", onClick);
  document.addEventListener("focusout", () => (recalled = null));
  document.addEventListener("DOMContentLoaded", () => {
    const filters = Number(document.getElementById("filter-count").textContent);
    count(filters);
    draw();
    show(filters > 0 && !chronikList.isPhone());
    showLine(bar().dataset.across === "true" || localStorage.getItem("chronik.line") === "true");
    document.querySelectorAll("[data-filters=line]").forEach((button) => button.addEventListener("click", toggleLine));
    document.getElementById("filter-toggle").addEventListener("click", () => show(!isShown()));
    document.getElementById("filter-clear").addEventListener("click", () => clearFilters());
    document.querySelector("[data-filters=clear]").addEventListener("click", () => clearFilters());
    document.querySelector("[data-filters=hide]").addEventListener("click", () => show(false));
  });
  return { answered, confirmed, cleared, draw, take, earlier };
})();
