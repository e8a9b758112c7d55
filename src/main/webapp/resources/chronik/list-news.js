// What is new in the list of entries: at its top it comes by itself, elsewhere a bar says how much waits.
(() => {
  "use strict";

  const list = chronikList;
  const bar = () => document.getElementById("news");

  let waiting = 0;
  let sure = 0;
  let unsure = false;
  let asking = false;

  const isAtTop = () => document.querySelector("[data-top]").dataset.top === "true";

  function isReading() {
    const body = list.body();
    const first = body.querySelector("tr[data-rk]");
    const head = document.querySelector(".top").getBoundingClientRect().bottom;
    return body.querySelector(".ui-expanded-row") || body.matches(":focus-visible") || body.querySelector(":focus-visible") || (first && first.getBoundingClientRect().top < head);
  }

  const shown = () => list.body().querySelectorAll(":scope > tr[data-rk]");

  // How many wait; -1 if nobody can say.
  function say(number) {
    waiting = number;
    const { one, many, lost } = bar().dataset;
    bar().hidden = number === 0;
    bar().textContent = number === 0 ? "" : `↑ ${number < 0 ? lost : number === 1 ? one : many.replace("#", number)}`;
  }

  function take() {
    let rows = "";
    const handle = (content) => (rows = content);
    // Where there are older ones, the ways to other pages stay what they are.
    const foot = document.getElementById("list:older") ? "" : "list:foot";
    list.read("news", list.BY_ITSELF, `${foot} list:hits`, handle, (args) => {
      if (args?.places !== undefined) {
        insert(rows, args.places.split(",").filter(Boolean));
        say(0);
      } else if (args) {
        list.reload(list.BY_ITSELF);
      }
    });
  }

  // Each row to the place that the server has given it, the lowest first.
  function insert(rows, places) {
    const fresh = document.createElement("tbody");
    fresh.innerHTML = rows;
    const body = list.body();
    const all = Array.from(fresh.querySelectorAll("tr[data-rk]"));
    places.forEach((place, i) => body.insertBefore(all[i], shown()[place] ?? null));
    shown().forEach((row, i) => (i < list.SIZE ? number(row, i) : row.remove()));
  }

  // PrimeFaces finds a row by its number.
  function number(row, i) {
    $(row).data("ri", i).attr("data-ri", i);
    row.classList.toggle("ui-datatable-even", i % 2 === 0);
    row.classList.toggle("ui-datatable-odd", i % 2 === 1);
  }

  function show() {
    const head = list.table().jq[0].querySelector("th.c-recorded");
    scrollTo(0, 0);
    if (!head || head.getAttribute("aria-sort") === "descending") {
      list.reload();
    } else {
      list.table().sortMeta = [];
      list.table().addSortMeta({ col: head.id, order: -1 });
      list.table().sort($(head), -1, false);
    }
    say(0);
  }

  const watcher = {
    concerns(message) {
      const fresh = !message || message.kind === "NEW_ENTRY";
      const counts = fresh && message?.sure && !asking;
      sure += counts ? 1 : 0;
      unsure ||= fresh && !counts;
      return fresh;
    },
    refresh() {
      if (isAtTop() && !isReading()) {
        take();
      } else if (unsure || waiting < 0) {
        asking = true;
        countNews();
      } else {
        say(waiting + sure);
      }
      sure = 0;
      unsure = false;
    },
  };

  function counted(args) {
    asking = false;
    if (args?.arrived !== undefined) {
      say(args.arrived);
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    chronik.watch(watcher);
    bar().addEventListener("click", () => toNewest());
    document.addEventListener("list-read", () => isAtTop() && say(0));
  });
  window.chronikNews = { counted, show };
})();
