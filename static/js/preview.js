// Shows the card of what a link leads to, beside the link. site.js asks for this file when a link was dwelt upon.
const casefilePreview = (() => {
  const cards = new Map();
  let shown, opener, timer;

  // The card of a page of an entity; where the link names a statement that is on it, that one alone.
  async function cardOf(url) {
    const file = new URL("card.html", url);
    if (!cards.has(file.href)) cards.set(file.href, fetch(file).then((answer) => (answer.ok ? answer.text() : "")));
    const page = new DOMParser().parseFromString(await cards.get(file.href), "text/html");
    const card = page.querySelector(".card");
    if (!card) return null;
    card.lang = page.documentElement.lang;
    for (const link of card.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), file);
    const id = url.hash.slice(1);
    const items = [...card.querySelectorAll(".item")];
    const own = items.find((item) => item.id === id) ?? items[0];
    for (const item of items) {
      if (item !== own) item.remove();
      item.removeAttribute("id");
    }
    for (const heading of card.querySelectorAll("h1")) {
      const words = document.createElement("p");
      words.className = heading.className;
      words.append(...heading.childNodes);
      heading.replaceWith(words);
    }
    return card;
  }

  function close() {
    clearTimeout(timer);
    shown?.remove();
    opener?.removeAttribute("aria-details");
    shown = opener = null;
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(close, 250);
  };

  function place(card, link) {
    const { left, top, bottom } = link.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    if (innerWidth < 768) return;
    const below = bottom + 8;
    const fits = below + height <= innerHeight || top < height + 8;
    card.style.setProperty("inset-block-start", `${fits ? below : top - height - 8}px`);
    card.style.setProperty("left", `${Math.max(16, Math.min(left, innerWidth - width - 16))}px`);
  }

  addEventListener("keydown", ({ key }) => key === "Escape" && close());
  addEventListener("click", ({ target }) => !target.closest?.(".preview") && close());

  // A finger that is lifted leaves the link as well, and wants to see what it asked for.
  const left = ({ pointerType }) => pointerType === "mouse" && soon();

  // Whether it is shown then.
  return async (link, isHeld) => {
    if (link === opener || link.closest(".preview")) return false;
    const card = await cardOf(new URL(link.href));
    if (!card || !(isHeld || link.matches(":hover") || link.matches(":focus"))) return false;
    close();
    opener = link;
    shown = document.createElement("div");
    shown.className = "preview";
    shown.id = "preview.card";
    shown.popover = "manual";
    shown.append(card);
    document.querySelector("main").append(shown);
    shown.showPopover();
    link.setAttribute("aria-details", shown.id);
    place(shown, link);
    shown.addEventListener("pointerenter", () => clearTimeout(timer));
    shown.addEventListener("pointerleave", left);
    link.addEventListener("pointerleave", left, { once: true });
    if (!isHeld) link.addEventListener("blur", soon, { once: true });
    return true;
  };
})();
