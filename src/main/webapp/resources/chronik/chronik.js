// What the pages do by themselves: the menu, the keys, and finding the place for both.
const chronik = (() => {
  "use strict";

  const nonce = document.currentScript.nonce;

  function closeMenus(except) {
    document.querySelectorAll(".menu-item.open").forEach((item) => {
      if (item !== except) {
        item.classList.remove("open");
        item.querySelector(".menu-more").setAttribute("aria-expanded", "false");
      }
    });
  }

  function toggleMenu(item) {
    closeMenus(item);
    const open = item.classList.toggle("open");
    item.querySelector(".menu-more").setAttribute("aria-expanded", String(open));
    if (open) {
      item.querySelector(".menu-list a").focus();
    }
  }

  function onClick(event) {
    const more = event.target.closest(".menu-more");
    const burger = event.target.closest("#burger");
    if (event.target.closest("[data-note]")) {
      beginNote();
    }
    if (more) {
      toggleMenu(more.closest(".menu-item"));
    } else if (!event.target.closest(".menu-list")) {
      closeMenus();
    }
    if (burger) {
      openBurger(!isBurgerOpen());
    } else if (isBurgerOpen() && !event.target.closest("#menu")) {
      openBurger(false);
    }
  }

  const isBurgerOpen = () => Boolean(document.querySelector("#menu.open"));

  function openBurger(open) {
    document.getElementById("menu").classList.toggle("open", open);
    document.getElementById("burger").setAttribute("aria-expanded", String(open));
  }

  // What a double click hits second may be another thing than it meant: the answer to the first may have moved it there.
  function onSecondClick(event) {
    if (event.detail > 1 && event.target.closest?.("button:not(.icon-btn), .ui-commandlink, .ui-row-toggler") && !event.target.closest(".ui-datepicker")) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  const isTyping = (element) => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

  function press(selector) {
    const target = document.querySelector(selector);
    if (target) {
      target.tagName === "INPUT" ? target.focus() : target.click();
    }
    return Boolean(target);
  }

  function onKey(event) {
    if (event.key === "Escape") {
      const open = document.querySelector(".menu-item.open .menu-more") ?? (isBurgerOpen() ? document.getElementById("burger") : null);
      if (open?.id === "burger") {
        openBurger(false);
      }
      closeMenus();
      open?.focus();
    }
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || isAsked() || document.querySelector("#keys[data-single=false], [role=dialog][aria-hidden=false], dialog[open]")) {
      return;
    }
    const done = { n: () => addsNotes() && beginNote() !== false, "/": () => press("[data-key='/'] input:not([type=hidden])"), "?": showKeys }[event.key];
    if (done && done() !== false) {
      event.preventDefault();
    }
  }

  // Where a record is shown to somebody who may write.
  const addsNotes = () => typeof beginNote === "function";

  function showKeys() {
    document.querySelector("#keys [data-when=note]").hidden = !addsNotes();
    document.getElementById("keys").showModal();
  }

  function onFocusOut(event) {
    const item = event.target.closest(".menu-item.open");
    if (item && event.relatedTarget && !item.contains(event.relatedTarget)) {
      closeMenus();
    }
  }

  // After a button was refused, to the first field that is wrong; a field that was only left keeps nobody back.
  function onRefused(event, xhr, settings, result) {
    const source = document.getElementById(settings.source?.id ?? settings.source);
    const form = source?.closest("form");
    if (result?.validationFailed && form && source.matches("button, a")) {
      form.querySelector("input.ui-state-error, textarea.ui-state-error, .ui-state-error input")?.focus();
    }
  }

  // Whether there was an answer, and nothing in it was refused.
  const done = (args) => Boolean(args) && !args.validationFailed;

  // What a page asks by itself, and asks again by itself.
  const BY_ITSELF = /^live:|^progress:look$|:(count-news|refresh-record|hits|count)$/;
  const sourceOf = (settings) => settings.source?.id ?? settings.source;
  const isByItself = (settings) => BY_ITSELF.test(sourceOf(settings));
  // What waits behind it in PrimeFaces' queue is what somebody has clicked.
  const LONGEST_WAIT = 20_000;

  function onAsked(settings, given, xhr) {
    if (isByItself(settings)) {
      settings.timeout ||= LONGEST_WAIT;
      xhr.done(() => succeeded(sourceOf(settings)));
    } else {
      xhr.done(answered);
    }
  }

  // A server that says that it has failed, or something else than a partial answer, has not answered.
  function partial(text) {
    const answer = jQuery.parseXML(text);
    if (answer.documentElement.nodeName !== "partial-response" || answer.querySelector("partial-response > error")) {
      throw new Error("no answer");
    }
    return answer;
  }

  // PrimeFaces leaves what was clicked switched off when there is no answer; it has to be tried again.
  function onNotAnswered(event, xhr, settings) {
    const id = sourceOf(settings);
    if (isByItself(settings)) {
      failing.add(id);
      return;
    }
    document.getElementById("not-answered").hidden = false;
    Object.values(PrimeFaces.widgets)
      .filter((widget) => widget.id === id)
      .forEach((widget) => (widget.jq.is("button") ? PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq) : widget.endAjaxDisabled?.(widget)));
  }

  function answered() {
    document.getElementById("not-answered").hidden = true;
  }

  // To the first of these that can be used.
  function focus(...ids) {
    ids.map((id) => document.getElementById(id)).find((element) => element && !element.disabled)?.focus();
  }

  // To the text of a document's line, by its index; -1 is the last.
  function focusLine(index) {
    const texts = document.querySelectorAll(".lines-form textarea");
    (texts[index < 0 ? texts.length - 1 : Math.min(index, texts.length - 1)] ?? document.querySelector(".lines-form button"))?.focus();
  }

  // PrimeFaces draws the button of a calendar without a name.
  function nameCalendars() {
    document.querySelectorAll("[data-calendar] .ui-datepicker-trigger").forEach((button) => (button.ariaLabel = button.closest("[data-calendar]").dataset.calendar));
  }

  // ---- the search: Enter opens the suggestion that the arrows chose, else everything that is found

  const search = {
    field: () => document.getElementById("find:record_input"),
    key(event) {
      if (event.key !== "Enter" || event.target !== search.field()) {
        return;
      }
      const panel = PrimeFaces.widgets.find?.panel;
      if (!panel?.is(":visible") || panel.find(".ui-state-highlight").length === 0) {
        event.preventDefault();
        event.stopPropagation();
        search.all();
      }
    },
    all() {
      const text = search.field().value.trim();
      if (text) {
        location.assign(`${document.querySelector(".logo").href}search?q=${encodeURIComponent(text)}`);
      }
    },
    found() {
      // A heading among the options is none of them.
      PrimeFaces.widgets.find.panel.find(".ui-autocomplete-group, .ui-autocomplete-group td").attr("role", "none");
    },
  };

  document.addEventListener("click", (event) => event.target.closest("[data-search=all]") && search.all());

  // ---- live: signals come by push and by the poll, in any order; each is handled once

  const HANDLED = 1000;
  const handled = new Set();
  let waiting = null;
  let spread = 0;
  const watchers = [];

  const recordId = () => Number(document.getElementById("live-record")?.dataset.record ?? 0);

  const hasAll = () => Boolean(document.getElementById("live-record")?.dataset.all);

  // What is kept up to date: concerns(signal) says whether it has to refresh(), concerns(null) that it may have missed some.
  function watch(watcher) {
    watchers.push(watcher);
  }

  function signal(message) {
    const key = `${message.epoch} ${message.number}`;
    if (!handled.has(key)) {
      handled.add(key);
      if (handled.size > HANDLED) {
        handled.delete(handled.values().next().value);
      }
      spread = message.window;
      heed(message.kind === "LOST" ? null : message);
    }
  }

  function heed(message) {
    watchers.forEach((watcher) => {
      watcher.due = watcher.concerns(message) || watcher.due;
    });
    later();
  }

  const isDue = () => watchers.some((watcher) => watcher.due);

  // Whether "really?" is asked: of an entry that is known by its place.
  const isAsked = () => Boolean(document.querySelector("[role=alertdialog][aria-hidden=false]"));

  // Whether a list of the section's filter is open, as far as a page can tell.
  let choosing = false;

  // Nothing moves under somebody who answers or chooses.
  const isHeld = () => isAsked() || choosing;

  function onChoosing(event) {
    if (event.target.closest?.(".section-filter select")) {
      choosing = event.type === "pointerdown" ? !choosing : event.type === "keydown" && event.key !== "Escape";
      later();
    }
  }

  // Several signals of one moment are one refresh, at a moment of its own where many pages are open; a hidden tab waits
  // until it is seen.
  function later() {
    if (!waiting && !document.hidden && !isHeld() && isDue()) {
      waiting = setTimeout(refresh, 40 + Math.random() * spread);
    }
  }

  function refresh() {
    waiting = null;
    if (isHeld()) {
      return;
    }
    watchers
      .filter((watcher) => watcher.due)
      .forEach((watcher) => {
        watcher.due = false;
        watcher.refresh();
      });
  }

  function lost() {
    heed(null);
  }

  const FIRST_PAUSE = 2000;
  const LONGEST_PAUSE = 30_000;
  const failing = new Set();
  let retry = null;
  let pause = FIRST_PAUSE;

  // What could not be asked is asked again, not by all pages at once, and ever less often.
  function failed() {
    if (!retry) {
      retry = setTimeout(again, pause * (0.5 + Math.random()));
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }

  function again() {
    retry = null;
    lost();
  }

  function succeeded(id) {
    failing.delete(id);
    if (failing.size === 0) {
      pause = FIRST_PAUSE;
    }
  }

  watch({
    touched: false,
    concerns(message) {
      const about = hasAll() || (recordId() !== 0 && (!message || message.records.length === 0 || message.records.includes(recordId())));
      this.touched ||= about && message?.kind !== "NEW_ENTRY" && message?.kind !== "CHANGED_ENTRY";
      return about;
    },
    refresh() {
      follow(this.touched);
      this.touched = false;
    },
  });

  const SECTION = "#log\\:section, #mails\\:undeliverable";
  const PARTS = "a, button, summary, input, select";
  const name = (element) => element.id.split(":").pop();

  // Where a section is shown anew, its entries may have other ids than before; the focus stays with the entry that has it,
  // and its history stays open. What was chosen of its filter while that was on its way, and is not sent yet, stays
  // chosen. The server knows an entry by its place, so a click waits until all have theirs.
  const place = {
    moving: false,
    clicked: null,
    kept: null,
    open: [],
    chosen: [],
    of(element) {
      const within = element.closest(".entry, .task") ?? element.closest(SECTION);
      return within?.id && { within: within.id, part: name(element), index: Array.from(within.querySelectorAll(PARTS)).indexOf(element) };
    },
    at({ within, part, index }) {
      const parts = Array.from(document.getElementById(within)?.querySelectorAll(PARTS) ?? []);
      return part ? parts.find((element) => name(element) === part) : parts[index];
    },
    waits(event) {
      const clicked = event.target.closest?.("a[id], button[id]");
      if (place.moving && clicked?.closest(SECTION)) {
        event.preventDefault();
        event.stopPropagation();
        place.clicked = place.of(clicked);
      }
    },
    keep() {
      place.kept = place.of(document.activeElement);
      place.open = Array.from(document.querySelectorAll(".entry:has(details[open])"), (entry) => entry.id);
      place.chosen = Array.from(document.querySelectorAll(".section-filter option:checked"), (option) => ({
        field: option.parentElement.id,
        value: option.value,
      }));
    },
    find() {
      place.chosen.forEach(({ field, value }) => {
        const option = document.querySelector(`[id="${field}"] option[value="${CSS.escape(value)}"]`);
        if (option) {
          option.selected = true;
        }
      });
      place.open.forEach((id) => document.getElementById(id)?.querySelectorAll("details").forEach((history) => (history.open = true)));
      if (place.kept) {
        place.at(place.kept)?.focus();
      }
      const { clicked } = place;
      // An answer that fails is not kept for, and finds nothing.
      Object.assign(place, { moving: false, clicked: null, kept: null, open: [], chosen: [] });
      if (clicked) {
        place.at(clicked)?.click();
      }
    },
  };

  // Shows what a record's page or the start page follows as it is by now.
  function follow(touched = false) {
    if (typeof refreshRecord === "function") {
      place.moving = true;
      refreshRecord([{ name: "touched", value: touched }]);
    }
  }

  // Where an answer takes away what had the focus, it goes to the entry that it was in.
  let focused = null;

  function onFocusLost() {
    if (focused && document.activeElement === document.body) {
      document.querySelector(`#${focused} .entry-head`)?.focus();
    }
  }

  function state(name) {
    const label = document.getElementById("live-state");
    if (label) {
      label.className = `live live-${name}`;
      // What is the same is not said again.
      if (label.textContent !== label.dataset[name]) {
        label.textContent = label.dataset[name];
      }
    }
  }

  // Push may be connected before the polls are there, so both come here.
  let push = false;
  let ready = false;
  let over = false;

  function polls() {
    const fast = PrimeFaces.widgets.poll;
    const slow = PrimeFaces.widgets.slowPoll;
    if (fast && slow) {
      over || push ? fast.stop() : fast.start();
      over || !push ? slow.stop() : slow.start();
    }
  }

  function connected() {
    push = true;
    state("live");
    polls();
    catchUp();
  }

  // What was sent before push was connected; before the page is ready nothing can be asked.
  function catchUp() {
    if (push && ready) {
      pollNow();
    }
  }

  function disconnected() {
    push = false;
    state("poll");
    polls();
  }

  function signedOut() {
    over = true;
    document.dispatchEvent(new Event("signed-out"));
    state("off");
    PrimeFaces.getWidgetsByType(PrimeFaces.widget.Poll).forEach((poll) => poll.stop());
    const told = document.getElementById("signed-out");
    const way = told.querySelector("a");
    const here = location.pathname.slice(way.pathname.length - "/login".length) + location.search;
    way.search = `?to=${encodeURIComponent(here)}`;
    told.hidden = false;
  }

  // ---- dialogs: who opened one from a menu finds the menu closed, and the button that did may be drawn anew

  let opener = null;

  // A button is disabled while it is answered, and has lost the focus by the time its dialog opens.
  function onOpening(event) {
    const by = event.target.closest("button[id], a[id]");
    if (by && !by.closest(".ui-dialog")) {
      opener = by.id;
    }
  }

  // PrimeFaces leads back to what had the focus before, a moment later, from whatever has it by then.
  function closed(dialog) {
    const now = document.activeElement;
    if (!now?.checkVisibility() || now === document.body || now.closest(".ui-dialog")) {
      [dialog.focusedElementBeforeDialogOpened?.id, opener, "actions:options_button"]
        .map((id) => document.getElementById(id))
        .find((by) => by?.checkVisibility())
        ?.focus();
    }
    dialog.focusedElementBeforeDialogOpened = null;
  }

  // What an answer adds to a dialog, as what is wrong in it, may reach below the window.
  function onGrown() {
    PrimeFaces.getWidgetsByType(PrimeFaces.widget.Dialog)
      .filter((dialog) => dialog.isVisible() && dialog.jq[0].getBoundingClientRect().bottom > innerHeight)
      .forEach((dialog) => dialog.resetPosition());
  }

  function onAskedWhether() {
    later();
    if (!isAsked()) {
      closed(PrimeFaces.confirmDialog);
    }
  }

  // The first Escape closes what a field has opened, the second the dialog.
  function onEscape(event) {
    const panels = Array.from(document.querySelectorAll("body > :is(.ui-autocomplete-panel, .ui-datepicker)"));
    if (event.key === "Escape" && panels.some((panel) => panel.checkVisibility())) {
      event.preventDefault();
    }
  }

  // ---- a note: what is typed is kept in the browser until it is saved; a new one is named, so that it is saved once

  const note = {
    field: (name) => document.getElementById(`note-form:${name}`),
    last: null,
    key: () => `chronik.note.${document.getElementById("content").dataset.user}.${note.field("entry")?.value || `new.${recordId()}`}`,
    kept: () => JSON.parse(sessionStorage.getItem(note.key())),
    open(args) {
      if (!done(args)) {
        return;
      }
      PF("note").show();
      const kept = note.kept();
      // What was typed on an older version would undo what has changed since.
      if (kept && kept.version === note.field("version").value) {
        note.fill(kept);
      }
    },
    fill(kept) {
      ["text", "when"].forEach((name) => (note.field(name).value = kept[name]));
      note.field("draft").value = kept.draft ?? note.field("draft").value;
      PF("noteType").selectValue(kept.type);
      PF("noteContact").selectValue(kept.contact);
      if (kept.sticky) {
        PF("noteSticky").check();
      }
      document.getElementById("note-kept").hidden = false;
    },
    keep(sending) {
      const values = Object.fromEntries(["draft", "version", "text", "when"].map((name) => [name, note.field(name).value]));
      const type = PF("noteType").getSelectedValue();
      const contact = PF("noteContact").getSelectedValue();
      const sticky = Boolean(note.field("sticky_input")?.checked);
      note.last = note.key();
      sessionStorage.setItem(note.last, JSON.stringify({ ...values, type, contact, sticky, sending }));
    },
    discard(key = note.key()) {
      sessionStorage.removeItem(key);
      PF("note").hide();
    },
    // Who opened it from a menu finds the menu closed.
    closed() {
      if (!document.activeElement?.checkVisibility() || document.activeElement === document.body || document.activeElement.closest("#note-box")) {
        (document.querySelector("[data-note]") ?? document.getElementById("actions:options_button"))?.focus();
      }
    },
    // Without an answer, as when the session is over, what was sent stays kept as sent.
    sent(args) {
      if (args?.saved) {
        note.discard(note.last);
        if (args.entry) {
          window.chronikList?.again(args.entry);
        }
      } else if (args?.validationFailed) {
        note.keep(false);
      }
    },
    restore() {
      if (typeof beginNote === "function" && note.kept()?.sending) {
        beginNote();
      }
    },
  };

  // A copy of a tab has what is kept in the first: under the same name it would be saved over that one's note.
  const tab = {
    me: Math.random(),
    channel: new BroadcastChannel("chronik.tabs"),
    begin() {
      const id = sessionStorage.getItem("chronik.tab") ?? tab.rename();
      tab.channel.onmessage = ({ data }) => tab.hear(data);
      tab.channel.postMessage({ asks: id, from: tab.me });
    },
    hear({ asks, from, to }) {
      if (asks && asks === sessionStorage.getItem("chronik.tab")) {
        tab.channel.postMessage({ to: from });
      } else if (to === tab.me) {
        tab.rename();
        Object.keys(sessionStorage)
          .filter((key) => key.startsWith("chronik.note."))
          .forEach((key) => sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(sessionStorage.getItem(key)), draft: undefined })));
      }
    },
    rename() {
      const id = `${Date.now()}-${Math.random()}`;
      sessionStorage.setItem("chronik.tab", id);
      return id;
    },
  };

  function onInput(event) {
    if (event.target.closest("#note-form")) {
      note.keep(false);
    }
  }

  function onNoteKey(event) {
    if (event.ctrlKey && event.key === "Enter" && event.target.closest("#note-form")) {
      event.preventDefault();
      note.field("save").click();
    }
  }

  tab.begin();
  document.addEventListener("click", onSecondClick, true);
  document.addEventListener("click", place.waits, true);
  document.addEventListener("click", onOpening, true);
  document.addEventListener("click", onClick);
  ["pointerdown", "keydown", "change", "focusout"].forEach((type) => document.addEventListener(type, onChoosing));
  document.addEventListener("pointerdown", () => (focused = null));
  document.addEventListener("focusin", (event) => (focused = event.target.closest(".entry")?.id ?? null));
  document.addEventListener("keydown", search.key, true);
  document.addEventListener("keydown", onEscape, true);
  document.addEventListener("keydown", onNoteKey);
  document.addEventListener("input", onInput);
  document.addEventListener("focusout", onFocusOut);
  document.addEventListener("visibilitychange", later);
  document.addEventListener("DOMContentLoaded", () => {
    // PrimeFaces does so later; what a key asks for until then would be refused.
    window.PrimeFaces?.csp.init(nonce);
    document.addEventListener("keydown", onKey);
    window.jQuery?.(document).on("pfAjaxComplete", onRefused);
    window.jQuery?.(document).on("pfAjaxComplete", nameCalendars);
    window.jQuery?.(document).on("pfAjaxComplete", onFocusLost);
    window.jQuery?.(document).on("pfAjaxComplete", onGrown);
    window.jQuery?.ajaxPrefilter(onAsked);
    window.jQuery?.ajaxSetup({ converters: { "text xml": partial } });
    window.jQuery?.(document).on("pfAjaxError", onNotAnswered);
  });
  // The widgets are made by jQuery's ready, which may come after load.
  window.addEventListener("load", () =>
    window.jQuery?.(() => {
      nameCalendars();
      document.querySelectorAll("[role=alertdialog]").forEach((asked) => new MutationObserver(onAskedWhether).observe(asked, { attributeFilter: ["aria-hidden"] }));
      ready = typeof pollNow === "function";
      polls();
      catchUp();
      note.restore();
    }),
  );
  return { done, answered, follow, closed, connected, disconnected, signal, missed: (all) => all.forEach(signal), lost, failed, signedOut, watch, place, note, search, focus, focusLine };
})();
