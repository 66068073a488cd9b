// Narrows a list in place: fetches the page that a facet, an order or a page number leads to, and shows it here, with its
// address. Asked for by site.js when the first of them is used.
window.narrow = (() => {
  async function show(href, keepsHistory) {
    const main = document.querySelector("main");
    main.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(answer.statusText);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.querySelector("main");
      if (!next) throw new Error("no list");
      // The address first: links of the list are relative to it.
      if (!keepsHistory) history.pushState({ narrowed: true }, "", href);
      main.replaceWith(document.adoptNode(next));
      document.title = page.title;
      setUpTables();
      const current = next.querySelector(".facets [aria-current], .orders [aria-current]") ?? next.querySelector("h1");
      if (current.tagName === "H1") current.tabIndex = -1;
      current.focus({ preventScroll: true });
    } catch {
      location.assign(href);
    }
  }
  addEventListener("popstate", () => {
    if (document.querySelector(".facets, .orders")) show(location.href, true);
  });
  return (href) => show(href, false);
})();
