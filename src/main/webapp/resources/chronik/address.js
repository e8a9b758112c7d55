// The address of a list says its filter, order and place: what its user does is a step back, what happens by itself is none.
const chronikAddress = (() => {
  "use strict";

  const OWN = ["filter", "sort", "from"];

  let shown = location.search;
  let typing = null;

  // The present address with other words of the list's own, and all else that it says.
  function including(query) {
    const all = new URLSearchParams(location.search);
    OWN.forEach((name) => all.delete(name));
    new URLSearchParams(query).forEach((value, name) => all.append(name, value));
    return all.size ? `?${all}` : "";
  }

  // What is typed into one field with pauses is one step.
  function at(args, byItself) {
    if (args?.address === undefined) {
      return;
    }
    const search = including(args.address);
    const column = typing;
    typing = null;
    if (search !== location.search) {
      const goesOn = byItself || (column && history.state?.typing === column);
      history[goesOn ? "replaceState" : "pushState"]({ typing: column }, "", location.pathname + search);
      shown = search;
    }
  }

  // The next address comes of typing into a field, or null: of what was confirmed.
  function type(column) {
    typing = column;
    if (!column && history.state?.typing) {
      history.replaceState({ typing: null }, "");
    }
  }

  function go(query) {
    location.assign(location.pathname + including(query));
  }

  // A step within the page, as to its content, is none of these.
  window.addEventListener("popstate", () => location.search !== shown && location.reload());
  document.addEventListener("DOMContentLoaded", () => at({ address: document.getElementById("list-address").dataset.address }, true));
  return { at, type, go };
})();
