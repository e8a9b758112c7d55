// What a list does by itself: its rows alone are read anew, so that fields, focus, scroll and what is unfolded stay.
const chronikList = (() => {
  "use strict";

  const TABLE = "list:table";
  const BY_ITSELF = "live:list";
  const SIZE = 50;
  // The database gives up after half a minute.
  const LONGEST_READ = 40_000;

  const table = () => PF("table");
  const element = () => document.getElementById(TABLE);
  const body = () => document.getElementById(`${TABLE}_data`);
  const row = (key) => body().querySelector(`tr[data-rk="${key}"]`);
  const isPhone = () => matchMedia("(max-width:720px)").matches;

  // ---- reading: "fresh" from where the list stands, "again" the same rows, "news" what has come above them

  let reading = 0;
  // Not what was asked for is shown: that could not be read.
  let stale = false;

  // What comes above leaves the fields and the selection of the list as they are.
  function read(how, source, others, handle, done) {
    reading++;
    PrimeFaces.ajax.Request.handle({
      source,
      process: how === "news" ? "@none" : TABLE,
      update: `${TABLE} ${others}`,
      formId: "list",
      global: false,
      timeout: LONGEST_READ,
      params: [
        { name: `${TABLE}_pagination`, value: true },
        { name: `${TABLE}_first`, value: 0 },
        { name: `${TABLE}_rows`, value: SIZE },
        { name: `${TABLE}_skipChildren`, value: true },
        { name: `${TABLE}_encodeFeature`, value: true },
        { name: "list-read", value: how },
      ],
      onsuccess(xml, status, xhr) {
        if (how === "fresh") {
          stale = false;
          chronik.answered();
        }
        PrimeFaces.ajax.Response.handle(xml, status, xhr, { widget: table(), handle });
        return true;
      },
      oncomplete(xhr, status, args) {
        reading--;
        chronikAddress.at(args, source === BY_ITSELF);
        done?.(args);
        nameTogglers();
        clickAgain();
      },
      onerror() {
        stale ||= how === "fresh";
        chronik.failed();
      },
    });
  }

  // PrimeFaces names what unfolds a row only as it makes the table.
  function nameTogglers() {
    if (element().classList.contains("unfolds")) {
      table().bindExpansionEvents();
    }
  }

  // The count comes after the rows, and never delays them.
  function reload(source = TABLE, done = null) {
    read("fresh", source, "list:foot", (content) => table().updateData(content), () => {
      document.dispatchEvent(new Event("list-read"));
      done?.();
      countHits();
    });
  }

  // Puts the row with this key, and what is unfolded of it, in place of what is shown.
  function again(key) {
    read("again", TABLE, "", (content) => replace(content, [key]));
  }

  function replace(content, keys) {
    const now = document.createElement("tbody");
    now.innerHTML = content;
    const focused = document.activeElement?.id;
    const within = document.activeElement?.closest(".ui-expanded-row-content")?.previousElementSibling.dataset.rk;
    keys.forEach((key) => {
      const shown = row(key);
      const other = now.querySelector(`tr[data-rk="${key}"]`);
      if (shown && other) {
        const rest = unfolded(other);
        $(unfolded(shown)).remove();
        $(shown).replaceWith($([other, rest].filter(Boolean)));
      }
    });
    nameTogglers();
    if (focused && document.activeElement?.id !== focused) {
      (document.getElementById(focused) ?? (within && row(within)?.querySelector(".ui-row-toggler")))?.focus();
    }
  }

  const unfolded = (of) => (of.nextElementSibling?.classList.contains("ui-expanded-row-content") ? of.nextElementSibling : null);

  // ---- pages

  function sorted(args) {
    nameTogglers();
    chronikAddress.at(args);
  }

  function turn() {
    reload(TABLE, () => scrollTo(0, 0));
  }

  function jumped(args) {
    if (chronik.done(args)) {
      document.getElementById("list:date").value = "";
      document.getElementById("jump").open = false;
      turn();
    }
  }

  // ---- live: what is shown and has changed is read again

  const changed = new Set();

  const watcher = {
    concerns(message) {
      const keys = message && (message.kind === "CHANGED_RECORD" ? message.records : [message.entry]);
      if (reading > 0 && message && message.kind !== "NEW_ENTRY") {
        // Rows that are on their way may be older than this.
        keys.forEach((key) => changed.add(String(key)));
      }
      shownKeys()
        .filter((key) => !keys || keys.length === 0 || keys.map(String).includes(key))
        .forEach((key) => changed.add(key));
      return changed.size > 0 || stale;
    },
    refresh() {
      const keys = Array.from(changed);
      if (stale) {
        reload(BY_ITSELF);
      } else {
        read("again", BY_ITSELF, "", (content) => replace(content, keys));
      }
      changed.clear();
    },
  };

  const shownKeys = () => Array.from(body().querySelectorAll("tr[data-rk]"), (shown) => shown.dataset.rk);

  // ---- rows: one click selects, a second opens; of an entry one click unfolds

  // A row says where it leads, whatever columns are shown.
  const address = (of) => Array.from(of.classList, (name) => name.match(/^to:(.+)/)?.[1]).find(Boolean);

  function clicked(event) {
    const of = event.target.closest?.(`tr[data-rk]`);
    return of && body()?.contains(of) && !event.target.closest("a, button, input, .ui-row-toggler") ? of : null;
  }

  // A row is unfolded by its place, so while rows find theirs a click waits.
  let clickedKey = null;

  function waits(event) {
    const of = event.target.closest?.("tr[data-rk]");
    const now = reading > 0 && of && body()?.contains(of) && !event.target.closest("a");
    if (now) {
      event.stopPropagation();
      clickedKey = of.dataset.rk;
    }
    return now;
  }

  function clickAgain() {
    if (reading === 0) {
      const of = clickedKey && row(clickedKey);
      clickedKey = null;
      (of?.querySelector(".ui-row-toggler") ?? of?.cells[0])?.click();
    }
  }

  function onClick(event) {
    if (waits(event)) {
      return;
    }
    const of = clicked(event);
    // A double click chooses a word by the way.
    if (!of || (String(getSelection()) && event.detail < 2) || event.ctrlKey || event.shiftKey) {
      return;
    }
    if (element().classList.contains("unfolds")) {
      // The second of a double click would fold it again.
      if (event.detail < 2) {
        of.querySelector(".ui-row-toggler").click();
      }
      event.stopPropagation();
    } else if (isPhone() || of.getAttribute("aria-selected") === "true") {
      event.stopPropagation();
      location.assign(address(of));
    }
  }

  function onMiddleClick(event) {
    const of = clicked(event);
    if (of && event.button === 1 && !element().classList.contains("unfolds")) {
      window.open(address(of), "_blank", "noopener");
    }
  }

  function onKey(event) {
    const inTable = event.target === body();
    const toggler = event.target.closest?.(".ui-row-toggler");
    const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    if (inTable && element().classList.contains("opens")) {
      openOrSelect(event, step);
    } else if (toggler && step) {
      event.preventDefault();
      let other = toggler.closest("tr")[step];
      while (other && !other.dataset.rk) {
        other = other[step];
      }
      other?.querySelector(".ui-row-toggler").focus();
    }
  }

  function openOrSelect(event, step) {
    const at = table().focusedRow?.[0];
    const selected = body().querySelector("tr[aria-selected=true]");
    if (event.key === "Enter" && (selected ?? at)) {
      event.stopPropagation();
      location.assign(address(selected ?? at));
    } else if (step && at) {
      const next = selected ? selected[step] : at;
      event.stopPropagation();
      event.preventDefault();
      if (next) {
        select(next);
      }
    }
  }

  function select(next) {
    table().assignFocusedRow($(next));
    table().selectRow($(next));
    next.id ||= `row-${next.dataset.rk}`;
    body().setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  }

  // PrimeFaces calls a row unfolded before it has what stands below.
  function foldUnread() {
    body()
      .querySelectorAll(".ui-row-toggler[aria-expanded=true]")
      .forEach((toggler) => {
        if (!unfolded(toggler.closest("tr"))) {
          $(toggler).removeClass(toggler.dataset.collapseIcon).addClass(toggler.dataset.expandIcon).attr("aria-expanded", "false");
          table().collapseRow($(toggler.closest("tr")));
          table().updateExpansionAria($(toggler));
        }
      });
  }

  document.addEventListener("click", onClick, true);
  document.addEventListener("auxclick", onMiddleClick);
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("DOMContentLoaded", () => {
    chronik.watch(watcher);
    $(document).on("pfAjaxError", (event, xhr, settings) => settings.data.includes("_rowExpansion=true") && foldUnread());
  });
  return { isPhone, isStale: () => stale, reload, sorted, turn, jumped, again, read, body, table, BY_ITSELF, SIZE };
})();
window.chronikList = chronikList;
