// Starts the circuit, keeps trying when the connection drops, and does what needs no answer from the server.
(() => {
  const banner = document.getElementById("components-reconnect-modal");
  const wait = attempt => Math.min(500 * 2 ** Math.min(attempt, 5), 10000);

  // Straight to the socket: asking first which ways there are costs each visit a round trip. Where a proxy lets no socket through, the page comes again and asks.
  const asking = "conduct.negotiates";
  let opened = false;
  class Socket extends WebSocket {
    constructor(...address) {
      super(...address);
      this.addEventListener("open", () => opened = true);
      this.addEventListener("error", () => {
        if (!opened && remember()) location.reload();
      });
    }
  }

  function remember() {
    try {
      sessionStorage.setItem(asking, "1");
      return true;
    } catch {
      return false;
    }
  }

  function asks() {
    try {
      return sessionStorage.getItem(asking) !== null;
    } catch {
      return true;
    }
  }

  Blazor.start({
    circuit: {
      configureSignalR: asks() ? () => { } : connection => connection.withUrl("_blazor", { skipNegotiation: true, transport: 1, WebSocket: Socket }),
      initializers: { beforeStart: [], afterStarted: [] }, // There are none; asking for them is a round trip too.
      reconnectionOptions: { maxRetries: 100000, retryIntervalMilliseconds: wait },
    },
  });

  // The server no longer knows this circuit (it was restarted): a fresh page is the only way on.
  new MutationObserver(() => {
    if (banner.classList.contains("components-reconnect-rejected")) location.reload();
  }).observe(banner, { attributes: true, attributeFilter: ["class"] });

  // Enter in a search box picks what is marked and must not send the form around it.
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.target.matches(".searchbox input")) event.preventDefault();
  });

  // A click beside the link of a row opens it too, unless words were marked.
  document.addEventListener("click", event => {
    if (!event.target.closest("a, button, input, select, label") && getSelection().isCollapsed) {
      event.target.closest("tr.row-link")?.querySelector("a[href]")?.click();
    }
  });

  document.addEventListener("click", event => {
    if (event.target.closest("[data-reconnect]")) {
      location.reload();
    } else if (event.target.closest(".skip-link")) {
      event.preventDefault();
      document.getElementById("main")?.focus();
    }
  });
})();
