// Push: a socket of this page's own. It is connected anew whenever it is lost, or silent for longer than the server ever is.
(() => {
  "use strict";

  const FIRST_PAUSE = 1000;
  const LONGEST_PAUSE = 30_000;
  // The server gives a sign of life every twenty seconds.
  const LONGEST_SILENCE = 60_000;
  // Where somebody comes back, one that was not given is reason enough.
  const DOUBTFUL_SILENCE = 25_000;

  let socket = null;
  let pause = FIRST_PAUSE;
  let retry = null;
  let silence = null;
  let heard = 0;
  let over = false;

  function connect() {
    clearTimeout(retry);
    const path = document.querySelector("[data-push]").dataset.push;
    const mine = new WebSocket(new URL(path, location.href).href.replace(/^http/, "ws"));
    socket = mine;
    const lose = () => socket === mine && lost();
    const listen = () => {
      heard = Date.now();
      clearTimeout(silence);
      silence = setTimeout(lose, LONGEST_SILENCE);
    };
    mine.addEventListener("open", () => {
      if (socket === mine) {
        pause = FIRST_PAUSE;
        listen();
        chronik.connected();
      }
    });
    mine.addEventListener("message", ({ data }) => {
      if (socket === mine) {
        listen();
        const message = JSON.parse(data);
        if (message.kind) {
          chronik.signal(message);
        }
      }
    });
    mine.addEventListener("close", lose);
    // What never answers is lost as well.
    listen();
  }

  // Many pages lose their server in one moment and must not all come back in one.
  function lost() {
    drop();
    chronik.disconnected();
    retry = setTimeout(connect, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function drop() {
    clearTimeout(silence);
    const old = socket;
    socket = null;
    old?.close();
  }

  // The network is back, or somebody looks: not the moment to wait for.
  function hurry() {
    if (!over && !document.hidden && (!socket || Date.now() - heard > DOUBTFUL_SILENCE)) {
      drop();
      connect();
    }
  }

  document.addEventListener("DOMContentLoaded", connect);
  window.addEventListener("online", hurry);
  document.addEventListener("visibilitychange", hurry);
  document.addEventListener("signed-out", () => {
    over = true;
    clearTimeout(retry);
    drop();
  });
})();
