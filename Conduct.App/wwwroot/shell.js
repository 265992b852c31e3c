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

  // The frame that was painted ahead goes in the moment in which the living one has its navigation.
  const ahead = document.getElementById("first-paint");
  if (ahead) {
    const alive = new MutationObserver(() => {
      if (!document.querySelector(".frame.ready")) return;
      alive.disconnect();
      ahead.remove();
    });
    alive.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] });
  }

  // The server no longer knows this circuit (it was restarted): a fresh page is the only way on.
  new MutationObserver(() => {
    if (banner.classList.contains("components-reconnect-rejected")) location.reload();
  }).observe(banner, { attributes: true, attributeFilter: ["class"] });

  // Enter in a search box picks what is marked on the screen, whatever the server has found since, and must not send the form around it.
  // Enter that ends the composition of an input method picks nothing.
  document.addEventListener("keydown", event => {
    if (event.key !== "Enter" || !event.target.matches("input[role=combobox]")) return;
    event.preventDefault();
    if (!event.isComposing && event.keyCode !== 229) document.getElementById(event.target.getAttribute("aria-activedescendant"))?.click();
  });

  // Once something is picked the box is empty again, at once: an answer from the server would come over the next keys.
  document.addEventListener("click", event => {
    const box = event.target.closest("[role=option]")?.closest(".searchbox");
    if (box) box.querySelector("input").value = "";
  });

  // A second click on the same button, and nothing between, is meant for what the first one will show: it is not an act of its own.
  let last, at;
  addEventListener("click", event => {
    const button = event.target.closest("button, a.mud-button-root, input[type=submit], [role=option]");
    const now = performance.now();
    if (button && button === last && now - at < 400 && !button.closest(".mud-picker, [data-repeats]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      [last, at] = [button, now];
    }
  }, true);

  // A click on an input has given it the focus. The component library would do so once more, a round trip later, and take it from the field that somebody has gone on to.
  addEventListener("click", event => {
    if (event.target.matches("input.mud-input-slot, textarea.mud-input-slot")) event.stopPropagation();
  }, true);

  // A click beside the link of a row opens it too, unless words were marked.
  document.addEventListener("click", event => {
    if (!event.target.closest("a, button, input, select, label") && getSelection().isCollapsed) {
      event.target.closest("tr.row-link")?.querySelector("a[href]")?.click();
    }
  });

  // Ctrl+K presses the button that names it.
  document.addEventListener("keydown", event => {
    const button = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && !event.isComposing && event.key.toLowerCase() === "k"
      && document.querySelector('[aria-keyshortcuts="Control+K"]');
    if (button) {
      event.preventDefault();
      button.click();
    }
  });

  // A page that has come gives its heading the focus; whoever writes already keeps it.
  window.conductShell = {
    focusHeading() {
      const heading = document.querySelector("h1");
      if (!heading || document.activeElement?.matches("input, textarea, select")) return;
      if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
      heading.focus();
    },
  };

  document.addEventListener("click", event => {
    if (event.target.closest("[data-reconnect]")) {
      location.reload();
    } else if (event.target.closest("[popover] a")) {
      event.target.closest("[popover]").hidePopover();
    } else if (event.target.closest(".skip-link")) {
      event.preventDefault();
      document.getElementById("main")?.focus();
    }
  });
})();
