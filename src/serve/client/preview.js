// The preview in the browser: follows the server, loads anew what has changed, and shows the notes.
//
// The server sends a counter and a kind: `page`, `styles`, `notes`, `gone` or `ready`. All words that
// are shown come from `/_casefile/notes`, and are set as text.
"use strict";
(() => {
  const own = document.currentScript.dataset;
  const has = { styles: own.styles, notes: "" };
  const remembered = (name) => `casefile-preview:${name}`;

  // ---- What is kept over a reload

  const store = {
    get(name) { try { return sessionStorage.getItem(remembered(name)); } catch { return null; } },
    set(name, value) { try { sessionStorage.setItem(remembered(name), value); } catch { /* full, or refused */ } },
    remove(name) { try { sessionStorage.removeItem(remembered(name)); } catch { /* refused */ } },
  };

  function reload() {
    if (own.waiting === undefined) store.set("scroll", JSON.stringify({ page: location.pathname, x: scrollX, y: scrollY }));
    location.reload();
  }

  // The place is taken up once the page is tall enough, and again when fonts and images have come,
  // unless the reader has moved meanwhile.
  function restore() {
    const text = store.get("scroll");
    if (text === null) return;
    store.remove("scroll");
    const place = JSON.parse(text);
    if (place.page !== location.pathname) return;
    history.scrollRestoration = "manual";
    let moved = false;
    let last = NaN;
    const stop = () => { moved = true; };
    for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"]) {
      addEventListener(kind, stop, { once: true, passive: true });
    }
    const go = () => {
      if (moved) return;
      scrollTo({ left: place.x, top: place.y, behavior: "instant" });
      last = scrollY;
    };
    const done = () => { if (scrollY === last) go(); history.scrollRestoration = "auto"; };
    go();
    addEventListener("load", () => {
      go();
      requestAnimationFrame(go);
      document.fonts.ready.then(() => setTimeout(done, 0), done);
    }, { once: true });
  }

  // ---- Styles without a reload: the new ones are there before the old ones go

  async function restyle(number) {
    const links = [...document.querySelectorAll('link[rel~="stylesheet"][href]')].filter((link) => {
      const at = new URL(link.href, location.href);
      return at.origin === location.origin && !at.pathname.startsWith("/_casefile/");
    });
    for (const link of links) {
      const at = new URL(link.href, location.href);
      // What a stylesheet imports is fetched past the browser's memory first.
      await refresh(at, new Set());
      at.searchParams.set("casefile", number);
      const next = link.cloneNode();
      next.href = at.href;
      const settle = (keep, drop) => () => { if (keep.isConnected) drop.remove(); };
      next.addEventListener("load", settle(next, link), { once: true });
      next.addEventListener("error", settle(link, next), { once: true });
      link.after(next);
    }
  }

  async function refresh(at, seen) {
    if (seen.has(at.href) || at.origin !== location.origin) return;
    seen.add(at.href);
    try {
      const text = await (await fetch(at, { cache: "reload" })).text();
      const imports = text.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g);
      await Promise.all([...imports].map(([, to]) => refresh(new URL(to, at), seen)));
    } catch { /* The stylesheet is gone, or the server is: the link will tell. */ }
  }

  // ---- The surface

  const host = document.createElement("casefile-preview");
  host.lang = "en";
  host.dir = "ltr";
  const root = host.attachShadow({ mode: "open" });
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const title = make("h2", { id: "title" });
  const close = make("button", { type: "button" }, "Close (Esc)");
  const list = make("ol");
  const more = make("p", { class: "more" },
    make("span"), make("a", { href: "/_casefile/" }, "All notes on the editors’ page"));
  const dialog = make("dialog", { "aria-labelledby": "title", tabindex: "-1" },
    make("header", {}, title, close), list, more);
  const bar = make("div", { class: "bar", role: "status", hidden: "" });
  const badge = make("button", { class: "badge", type: "button", "aria-haspopup": "dialog", hidden: "" });
  const styles = make("link", { rel: "stylesheet", href: "/_casefile/preview.css" });
  root.append(styles, dialog, bar, badge);
  const ready = new Promise((resolve) => {
    styles.addEventListener("load", resolve, { once: true });
    styles.addEventListener("error", resolve, { once: true });
  });

  function theme() {
    const chosen = document.documentElement.dataset.theme;
    if (chosen) host.dataset.theme = chosen; else delete host.dataset.theme;
  }

  const many = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

  function entry(note) {
    const where = note.file ? `${note.file}:${note.line}:${note.column}` : "";
    const place = make("span", { class: "place" });
    if (note.open && !/^(https?|javascript|data|vbscript|file|blob):/i.test(note.open)) {
      place.append(make("a", { href: note.open }, where));
    } else {
      place.append(where);
    }
    const facts = make("p", { class: "facts" },
      make("span", { class: "level", "data-level": note.level }, note.level), note.rule, place);
    if (!note.open && where && navigator.clipboard) {
      const copy = make("button", { type: "button", "aria-label": `Copy ${where}` }, "Copy");
      copy.addEventListener("click", async () => {
        try { await navigator.clipboard.writeText(where); copy.textContent = "Copied"; } catch { copy.textContent = "Not copied"; }
      });
      facts.append(copy);
    }
    const item = make("li", {}, make("p", { class: "message" }, note.message), facts);
    if (note.excerpt) {
      item.append(make("pre", { tabindex: "0", "aria-label": `The lines at ${where}` }, note.excerpt));
    }
    if (note.hint) item.append(make("p", { class: "hint" }, `Hint: ${note.hint}`));
    return item;
  }

  function heading(told) {
    const wrong = told.errors ? many(told.errors, "error") : count(told) || "Something is wrong";
    if (told.state === "last good") return `${wrong}: this is the last good site`;
    if (told.state === "none") return `${wrong}: there is no site yet`;
    return count(told);
  }

  const count = (told) => [[told.errors, "error"], [told.warnings, "warning"], [told.remarks, "note"]]
    .filter(([number]) => number > 0).map(([number, word]) => many(number, word)).join(", ");

  const gravest = (told) => (told.errors ? "error" : told.warnings ? "warning" : "note");

  function show(told, print) {
    if (own.waiting !== undefined) {
      const isBroken = told.state === "none";
      document.title = isBroken ? "The dossier cannot be made yet" : "Making the dossier …";
      document.querySelector("[data-casefile-title]").textContent = document.title;
      document.querySelector("[data-casefile-progress]").textContent =
        isBroken ? "The page comes up when the errors are gone." : told.progress;
    }
    const total = told.errors + told.warnings + told.remarks;
    const isOpen = dialog.open;
    const isWrong = told.errors > 0 || told.state === "last good" || told.state === "none";
    title.textContent = heading(told);
    dialog.dataset.level = badge.dataset.level = gravest(told);
    dialog.setAttribute("role", isWrong ? "alertdialog" : "dialog");
    list.replaceChildren(...told.notes.map(entry));
    more.firstChild.textContent = total > told.notes.length ? `${total - told.notes.length} more. ` : "";
    badge.textContent = count(told) || title.textContent;
    badge.hidden = total === 0 && !isWrong;
    if (badge.hidden) dialog.close();
    else if (isWrong && store.get("dismissed") !== print && !isOpen) open();
    else if (!isWrong && isOpen && dialog.dataset.by === "errors") dialog.close();
    dialog.dataset.by = isWrong ? "errors" : "reader";
  }

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    dialog.scrollTop = 0;
    dialog.focus({ preventScroll: true });
  }

  // Closed by the reader, it stays closed until the notes change.
  function dismiss() { store.set("dismissed", has.notes); }
  close.addEventListener("click", () => { dismiss(); dialog.close(); });
  dialog.addEventListener("cancel", dismiss);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && event.clientY > 0) {
      const box = dialog.getBoundingClientRect();
      const inside = event.clientX >= box.left && event.clientX <= box.right
        && event.clientY >= box.top && event.clientY <= box.bottom;
      if (!inside) { dismiss(); dialog.close(); }
    }
  });
  badge.addEventListener("click", open);

  let asking = Promise.resolve();
  function ask() {
    asking = asking.then(async () => {
      const answer = await fetch("/_casefile/notes", { cache: "no-store" });
      if (!answer.ok) return;
      const told = await answer.json();
      const print = (answer.headers.get("ETag") || "").replaceAll('"', "");
      if (print === has.notes) return;
      has.notes = print;
      await ready;
      show(told, print);
    }).catch(() => { /* The connection will come back, and ask again. */ });
  }

  function say(words, ...links) {
    bar.replaceChildren(...(words ? [make("p", {}, words), ...links] : []));
    bar.hidden = !words;
  }

  const home = () => make("a", { href: "/" }, "To the first page");

  // ---- The connection

  let socket = null;
  let pause = 200;
  let waiting = 0;
  let isGone = false;

  function heard({ n, kind }) {
    if (kind === "page") return reload();
    if (kind === "gone" && own.waiting !== undefined) return reload();
    if (kind === "gone") { isGone = true; say("This page is no longer in the site.", home()); }
    if (kind === "styles") restyle(n);
    if (kind === "notes") ask();
    return undefined;
  }

  // A preview that was started again knows nothing of what this browser was let in by.
  async function lost() {
    let isAnother = false;
    try { isAnother = (await fetch("/_casefile/notes", { cache: "no-store" })).status === 404; } catch { /* It has stopped. */ }
    if (socket && socket.readyState === WebSocket.OPEN) return;
    say(isAnother
      ? "The preview was started again: open the address that it printed."
      : "The preview has stopped. This page will follow it again when it is back.");
  }

  function connect() {
    clearTimeout(waiting);
    if (socket) return;
    const query = [`page=${own.page}`, `print=${own.print}`, `styles=${has.styles}`, `notes=${has.notes}`];
    if (own.missing !== undefined) query.push("missing");
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const mine = new WebSocket(`${scheme}://${location.host}/_casefile/live?${query.join("&")}`);
    socket = mine;
    mine.addEventListener("message", (event) => {
      pause = 200;
      if (!isGone) say("");
      heard(JSON.parse(event.data));
    });
    mine.addEventListener("close", () => {
      if (socket !== mine) return;
      socket = null;
      waiting = setTimeout(connect, pause + Math.random() * 100);
      pause = Math.min(pause * 1.6, 5000);
      if (pause > 1500 && !isGone) lost();
    });
  }

  // A page that the browser keeps for later must not hold a connection; when it comes back it asks.
  addEventListener("pagehide", () => {
    clearTimeout(waiting);
    const mine = socket;
    socket = null;
    if (mine) mine.close();
  });
  addEventListener("pageshow", (event) => { if (event.persisted) connect(); });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") connect();
  });

  // The banner is read first, and seen without a script, too.
  const banner = document.querySelector("casefile-withheld");
  if (banner) document.body.prepend(banner);

  // A link that has a label of its own is read by it, without its mark.
  for (const link of document.querySelectorAll("a[aria-label]")) {
    const mark = /^" (withheld: .*)"$/.exec(getComputedStyle(link, "::after").content);
    if (mark) link.ariaLabel += `, ${mark[1]}`;
  }

  theme();
  new MutationObserver(theme).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  document.documentElement.append(host);
  restore();
  connect();
})();
