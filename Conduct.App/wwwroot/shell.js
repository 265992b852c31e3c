// Starts the circuit, keeps trying when the connection drops, and moves the focus for the skip link.
(() => {
  const banner = document.getElementById("components-reconnect-modal");
  const wait = attempt => Math.min(500 * 2 ** Math.min(attempt, 5), 10000);

  Blazor.start({
    circuit: { reconnectionOptions: { maxRetries: 100000, retryIntervalMilliseconds: wait } },
  });

  // The server no longer knows this circuit (it was restarted): a fresh page is the only way on.
  new MutationObserver(() => {
    if (banner.classList.contains("components-reconnect-rejected")) location.reload();
  }).observe(banner, { attributes: true, attributeFilter: ["class"] });

  document.addEventListener("click", event => {
    if (event.target.closest("[data-reconnect]")) {
      location.reload();
    } else if (event.target.closest(".skip-link")) {
      event.preventDefault();
      document.getElementById("main")?.focus();
    }
  });
})();
