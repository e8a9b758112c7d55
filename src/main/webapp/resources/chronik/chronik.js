// What the pages do by themselves: the menu, the keys, and finding the place for both.
const chronik = (() => {
  "use strict";

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
    if (more) {
      toggleMenu(more.closest(".menu-item"));
    } else if (burger) {
      const open = document.getElementById("menu").classList.toggle("open");
      burger.setAttribute("aria-expanded", String(open));
    } else if (!event.target.closest(".menu-list")) {
      closeMenus();
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
      const open = document.querySelector(".menu-item.open .menu-more");
      closeMenus();
      if (open) {
        open.focus();
      }
    }
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || document.querySelector("[role=dialog][aria-hidden=false]")) {
      return;
    }
    const done = { n: () => press("[data-key=n]"), "/": () => press("[data-key='/'] input"), "?": showKeys }[event.key];
    if (done && done() !== false) {
      event.preventDefault();
    }
  }

  function showKeys() {
    document.getElementById("keys").showModal();
  }

  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  return {};
})();
