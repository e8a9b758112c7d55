// Reports that a person sees the document: after three seconds in which it was visible, and not to an automated browser.
(() => {
  "use strict";

  const NEEDED = 3000;
  let missing = NEEDED;
  let since;
  let timer;

  function report() {
    // A look at a page that stayed open is reported too; the server knows whether it is a new visit.
    missing = NEEDED;
    fetch(location.pathname, { method: "POST", body: new URLSearchParams({ action: "open" }) });
  }

  function watch() {
    if (document.visibilityState === "visible") {
      since = performance.now();
      timer = setTimeout(report, missing);
    } else {
      clearTimeout(timer);
      missing = Math.max(missing - (performance.now() - since), 0);
    }
  }

  if (!navigator.webdriver) {
    document.addEventListener("visibilitychange", watch);
    watch();
  }
})();
