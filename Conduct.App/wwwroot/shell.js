// Starts the circuit, keeps trying when the connection drops, and does what needs no answer from the server.
(() => {
  const banner = document.getElementById("components-reconnect-modal");
  const wait = attempt => Math.min(500 * 2 ** Math.min(attempt, 5), 10000);

  Blazor.start({
    circuit: { reconnectionOptions: { maxRetries: 100000, retryIntervalMilliseconds: wait } },
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

  // Enter in a search box picks what is marked and must not send the form around it.
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.target.matches(".searchbox input")) event.preventDefault();
  });

  // A second click on the same button is meant for what the first one will show: it is not an act of its own.
  const clicked = new WeakMap();
  addEventListener("click", event => {
    const button = event.target.closest("button, a.mud-button-root, input[type=submit]");
    if (!button || button.closest(".mud-picker, [data-repeats]")) return;
    const now = performance.now();
    if (now - (clicked.get(button) ?? -Infinity) < 400) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      clicked.set(button, now);
    }
  }, true);

  // Ctrl+K presses the button that names it.
  document.addEventListener("keydown", event => {
    const button = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && !event.isComposing && event.key.toLowerCase() === "k"
      && document.querySelector('[aria-keyshortcuts="Control+K"]');
    if (button) {
      event.preventDefault();
      button.click();
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
