// Keeps the narrative in the browser until the server has it: what is typed while the connection is lost survives a reload.
const connected = () => {
  const banner = document.getElementById("components-reconnect-modal");
  return !banner || !["components-reconnect-show", "components-reconnect-failed", "components-reconnect-rejected"].some(name => banner.classList.contains(name));
};

const send = field => field.dispatchEvent(new Event("input", { bubbles: true }));

export function keep(id, key) {
  const find = () => document.getElementById(id);
  document.addEventListener("input", event => {
    if (event.target.id === id && event.isTrusted) localStorage.setItem(key, event.target.value);
  });

  // Back online in the same page: the server has missed what was typed meanwhile.
  const banner = document.getElementById("components-reconnect-modal");
  if (banner) {
    new MutationObserver(() => {
      const field = find();
      if (field && connected() && localStorage.getItem(key) !== null) send(field);
    }).observe(banner, { attributes: true, attributeFilter: ["class"] });
  }

  const kept = localStorage.getItem(key);
  const field = find();
  if (kept === null || !field || field.value === kept) {
    localStorage.removeItem(key);
    return false;
  }
  field.value = kept;
  send(field);
  return true;
}

export function forget(key, saved) {
  if (saved === null || saved === undefined || localStorage.getItem(key) === saved) localStorage.removeItem(key);
}
