// The public preview in the browser: loads the page anew when the server says that it has changed.
"use strict";
(() => {
  const own = document.currentScript.dataset;
  let socket = null;
  let pause = 200;
  let waiting = 0;

  function connect() {
    clearTimeout(waiting);
    if (socket) return;
    const query = [`page=${own.page}`, `print=${own.print}`, `styles=${own.styles}`];
    if (own.missing !== undefined) query.push("missing");
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const mine = new WebSocket(`${scheme}://${location.host}/_casefile/reload?${query.join("&")}`);
    socket = mine;
    mine.addEventListener("open", () => { pause = 200; });
    mine.addEventListener("message", () => location.reload());
    mine.addEventListener("close", () => {
      if (socket !== mine) return;
      socket = null;
      waiting = setTimeout(connect, pause + Math.random() * 100);
      pause = Math.min(pause * 1.6, 5000);
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
  connect();
})();
