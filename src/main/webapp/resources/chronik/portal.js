// Reports that a person sees the document: after three seconds in which it was visible, and not to an automated browser.
(() => {
  "use strict";

  const NEEDED = 3000;
  const AGAIN = 10_000;
  let missing = NEEDED;
  let since;
  let timer = null;

  function wait(millis) {
    since = performance.now();
    timer = setTimeout(report, millis);
  }

  function report() {
    timer = null;
    // A look at a page that stayed open is reported too; the server knows whether it is a new visit.
    missing = NEEDED;
    fetch(location.pathname, { method: "POST", body: new URLSearchParams({ action: "open" }), keepalive: true }).then((answer) => answer.status >= 500 && reportAgain(), reportAgain);
  }

  function reportAgain() {
    if (document.visibilityState === "visible" && timer === null) {
      wait(AGAIN);
    }
  }

  function watch() {
    if (document.visibilityState === "visible") {
      wait(missing);
    } else if (timer !== null) {
      clearTimeout(timer);
      timer = null;
      missing = Math.max(missing - (performance.now() - since), 0);
    }
  }

  if (!navigator.webdriver) {
    document.addEventListener("visibilitychange", watch);
    watch();
  }
})();
