// Narrows a list in place: fetches the page that a facet or an order leads to, and shows it here, with its address. Of several
// facets it shows the rows that have all of them: the page of the first, with the others in the address, which without a
// script is that page. Which rows have which facet is data beside the list (src/emit/facets/members.rs).
globalThis.casefileLists = (() => {
  const site = new URL("../../", beside);
  const section = location.pathname.slice(site.pathname.length).split("/")[0];
  const pages = new Map();
  const keys = new WeakMap();
  const asked = async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(answer.statusText);
    return answer;
  };
  const fetched = (url) => {
    const address = url.href.split(/[?#]/)[0];
    if (!pages.has(address)) pages.set(address, asked(address).then((answer) => answer.text()));
    return pages.get(address);
  };
  const parsed = async (url) => new DOMParser().parseFromString(await fetched(url), "text/html");
  const members = async () => JSON.parse(await fetched(new URL(`${section}/by/members.json`, site)));
  const at = (key) => new URL(`${key}index.html`, site);
  // A facet by the folder of its page: "sources/by/year/2015/".
  const keyOf = (link, page) => new URL(link.getAttribute("href"), page).pathname.slice(site.pathname.length).replace(/index\.html$/, "");
  const facetsOf = (main) => [...main.querySelectorAll(".facets.columns [data-facet]")];
  const groupOf = (link) => link.closest(".facets.columns > div");

  // Where a facet leads from what is chosen: to be added, to take the place of one of its group, or to be left out.
  function address(link) {
    const chosen = facetsOf(document).filter((own) => own.hasAttribute("aria-current"));
    const others = chosen.filter((own) => own !== link && groupOf(own) !== groupOf(link));
    const all = chosen.includes(link) ? others : [...others, link];
    const named = all.map((own) => keyOf(own, location.href));
    // A topic is a page of its own sort, without facets.
    const first = named.find((key) => key.startsWith(`${section}/`));
    if (!first) return at(named[0] ?? `${section}/`);
    const to = at(first);
    to.search = named.filter((key) => key !== first).map((key) => `and=${key}`).join("&");
    return to;
  }

  // Rows by their places in the whole list, from the pages on which they stand.
  async function rows(places, size) {
    const number = (place) => Math.floor(place / size) + 1;
    const page = (number) => at(number === 1 ? `${section}/` : `${section}/page/${number}/`);
    const numbers = [...new Set(places.map(number))];
    const read = new Map(await Promise.all(numbers.map(async (number) => [number, await parsed(page(number))])));
    return places.map((place) => {
      const row = read.get(number(place)).querySelector("[data-rows]").children[place % size].cloneNode(true);
      for (const link of row.querySelectorAll("[href]")) link.href = new URL(link.getAttribute("href"), page(number(place)));
      return row;
    });
  }

  // Each facet with the number that it would have beside those of other groups that are chosen.
  function count(links, chosen, places, say) {
    for (const link of links) {
      const others = [...chosen].filter(([own]) => groupOf(own) !== groupOf(link)).map(([, key]) => key);
      const number = places([...others, keys.get(link)]).length;
      link.closest("li").querySelector(".n").textContent = say.number(number);
      if (!number && !chosen.has(link)) link.removeAttribute("href");
    }
    // What has no list of its own cannot be chosen beside others, and its figure is of the whole. It stays where it stands.
    for (const item of links[0].closest(".columns").querySelectorAll("li:not(.all)")) {
      if (item.querySelector("[data-facet]")) continue;
      item.dataset.alone = "";
      item.querySelector("a")?.removeAttribute("href");
      item.querySelector(".n").textContent = "";
    }
  }

  function more(list, left, data) {
    const made = button("more", data.more);
    made.addEventListener("click", async () => {
      const next = await rows(left.splice(0, data.size), data.size);
      list.append(...next);
      setUpTables();
      next[0].querySelector("a")?.focus();
      if (!left.length) made.remove();
    });
    return made;
  }

  // Makes of a facet's page, as it came, the page of what it has in common with others; alone, the figures of the others are
  // of what they would have in common with it. All that it needs is fetched before anything is changed.
  async function combine(page, url) {
    const main = page.querySelector("main");
    const links = facetsOf(main);
    const current = links.find((link) => link.hasAttribute("aria-current"));
    if (!current) return;
    const [data] = await Promise.all([members(), load("counted.js")]);
    for (const link of links) keys.set(link, keyOf(link, url));
    const also = url.searchParams.getAll("and").filter((key) => data.facets[key]);
    const others = links.filter((link) => also.includes(keys.get(link)) && groupOf(link) !== groupOf(current));
    const say = casefileCounted(data.language, data.numbers);
    const places = ([first, ...rest]) => {
      const sets = rest.map((key) => new Set(data.facets[key]));
      return data.facets[first].filter((place) => sets.every((own) => own.has(place)));
    };
    const chosen = new Map([current, ...others].map((link) => [link, keys.get(link)]));
    const left = places([...chosen.values()]);
    const length = say.count(data.counted, left.length);
    const first = others.length ? await rows(left.splice(0, data.size), data.size) : [];
    count(links, chosen, places, say);
    for (const link of chosen.keys()) {
      link.title = data.leave_out;
      link.setAttribute("aria-current", link === current ? "page" : "true");
    }
    if (!others.length) return;
    rename(page, length, others, data);
    // What is said of the list of one facet alone: its order, its pages.
    for (const own of main.querySelectorAll(".orders, nav.pages")) own.remove();
    const list = main.querySelector("[data-rows]");
    list.replaceChildren(...first);
    if (left.length) (list.closest("table") ?? list).after(more(list, left, data));
  }

  // The heading of one facet's page with the others that are chosen, and how many rows there are.
  function rename(page, length, others, data) {
    const [heading, kicker] = [page.querySelector("h1"), page.querySelector(".kicker")];
    const words = (link) => {
      const named = { group: groupOf(link).querySelector("h3").textContent, facet: link.textContent };
      return data.facet.replace(/\{(\w+)\}/g, (_, name) => named[name]);
    };
    const alone = heading.textContent;
    heading.textContent = [alone, ...others.map(words)].join(" · ");
    page.title = page.title.replace(alone, () => heading.textContent);
    const counted = document.createElement("b");
    counted.append(length);
    kicker.replaceChildren(counted, " · ", kicker.querySelector("a"));
  }

  async function show(url, keepsHistory) {
    const main = document.querySelector("main");
    main.setAttribute("aria-busy", "true");
    try {
      const page = await parsed(url);
      const next = page.querySelector("main");
      if (!next) throw new Error("no list");
      await combine(page, url);
      // The address first: links of the list are relative to it.
      if (!keepsHistory) history.pushState({ narrowed: true }, "", url);
      main.replaceWith(document.adoptNode(next));
      document.title = page.title;
      setUpTables();
      const current = next.querySelector(".facets [aria-current=true], .facets [aria-current], .orders [aria-current]") ?? next.querySelector("h1");
      if (current.tagName === "H1") current.tabIndex = -1;
      current.focus({ preventScroll: true });
    } catch {
      location.assign(url.href);
    }
  }

  addEventListener("popstate", () => {
    if (document.querySelector(".facets, .orders")) show(new URL(location.href), true);
  });
  return {
    follow(link) {
      const to = link.matches("[data-facet]") ? address(link) : new URL(link.href);
      if (to.pathname.startsWith(`${site.pathname}${section}/`)) show(to, false);
      else location.assign(to);
    },
    // A page as it was asked for: where its data is not to be had, it stays what it is without a script.
    recall: () => combine(document, new URL(location.href)).then(setUpTables, () => {}),
  };
})();
