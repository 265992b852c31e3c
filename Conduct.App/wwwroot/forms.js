// Keeps what is typed in a form in the browser until the server has saved it, and passes it on a moment after the last key.
// What was typed while the connection was lost is put back into the form when it is opened anew.
(() => {
  const prefix = "conduct.form.";
  const quiet = 1000;
  const again = 3000;
  const patience = 15000;
  const orphaned = 180000;
  const forms = new Map();
  const early = new WeakMap(); // Forms whose opening is still under way: what was typed in them meanwhile.
  let passing = false;
  let composingIn = null; // The form in which an input method is at work.

  const text = "textarea, input:not([type]), input[type=text], input[type=email], input[type=url], input[type=tel]";
  const keeps = field => field.id && field.matches("textarea, select, input:not([type=password], [type=file], [type=hidden], [role=combobox])");
  const valueOf = field => field.matches("[type=checkbox], [type=radio]") ? field.checked : field.value;
  const put = (field, value) => typeof value === "boolean" ? field.checked = value : field.value = value;
  const find = (form, id) => form.root.querySelector(`#${CSS.escape(id)}`);

  // Each window keeps a copy of its own; it goes on with it after a reload.
  const own = (() => {
    try {
      return sessionStorage.getItem("conduct.window") ?? (sessionStorage.setItem("conduct.window", crypto.getRandomValues(new Uint32Array(2)).join("")), sessionStorage.getItem("conduct.window"));
    } catch {
      return "0";
    }
  })();

  function store(form) {
    form.copy.at = Date.now();
    try {
      if (Object.keys(form.copy.fields).length) localStorage.setItem(form.key, JSON.stringify(form.copy));
      else localStorage.removeItem(form.key);
    } catch {
      // A full or forbidden store costs the safety copy, not the writing.
    }
  }

  function parse(key) {
    try {
      const copy = JSON.parse(localStorage.getItem(key));
      return copy && typeof copy.fields === "object" ? copy : null;
    } catch {
      return null;
    }
  }

  // Without one of its own a window takes over what a closed one has left.
  function read(name) {
    const mine = parse(`${prefix}${name}|${own}`);
    if (mine) return mine;
    for (const key of Object.keys(localStorage).filter(key => key.startsWith(`${prefix}${name}|`))) {
      const copy = parse(key);
      if (copy && (copy.left || Date.now() - copy.at > orphaned)) {
        localStorage.removeItem(key);
        return copy;
      }
    }
    return null;
  }

  // Written characters, without spaces, of the fields that an element names.
  function showCounts(form) {
    for (const element of form.root.querySelectorAll("[data-count-of]")) {
      const texts = element.dataset.countOf.split(" ").map(id => find(form, id)?.value ?? "");
      element.textContent = [...texts.join("").replace(/\s/gu, "")].length;
    }
  }

  function showOffline(form, offline) {
    const note = form.root.querySelector("[data-offline]");
    if (note) note.hidden = !offline;
  }

  function showDirty(form) {
    if (Object.keys(form.copy.fields).length) form.root.dataset.dirty = "";
    else delete form.root.dataset.dirty;
  }

  function plan(form, wait) {
    clearTimeout(form.timer);
    form.timer = setTimeout(() => send(form), wait);
  }

  // The page takes it as typed, whichever of the two events its field listens to. A field that is not plain text is left alone while it is being written in.
  function pass(form) {
    const passed = {};
    passing = true;
    for (const [id, value] of Object.entries(form.copy.fields)) {
      const field = find(form, id);
      if (!field) {
        delete form.copy.fields[id];
      } else if (field.matches(text) && !field.closest("[data-whole]") || field !== document.activeElement) {
        passed[id] = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
    passing = false;
    return passed;
  }

  // An answer can be lost with the connection: then the copy stays and is passed on again.
  function answerOf(call) {
    let timer;
    const silence = new Promise((_, fail) => { timer = setTimeout(() => fail(new Error("no answer")), patience); });
    return Promise.race([call, silence]).finally(() => clearTimeout(timer));
  }

  async function send(form) {
    if (form.stopped || form.sending || forms.get(form.root) !== form) return;
    if (composingIn === form.root) {
      plan(form, quiet);
      return;
    }
    form.sending = true;
    const late = setTimeout(() => showOffline(form, true), again);
    try {
      const passed = form.copy.sent = pass(form);
      store(form);
      const reply = await answerOf(form.server.invokeMethodAsync("SaveAsync"));
      showOffline(form, false);
      form.copy.basis = reply.basis;
      form.stopped = reply.stopped;
      if (reply.saved) {
        form.copy.sent = null;
        for (const id in passed) if (form.copy.fields[id] === passed[id]) delete form.copy.fields[id];
      }
      store(form);
      showDirty(form);
      if (!form.stopped && Object.keys(form.copy.fields).length) plan(form, reply.saved ? quiet : again);
    } catch {
      showOffline(form, true);
      plan(form, again);
    } finally {
      clearTimeout(late);
      form.sending = false;
    }
  }

  function note(event) {
    const root = passing ? null : event.target.closest?.("form");
    if (!root || !keeps(event.target)) return;
    const form = forms.get(root);
    if (!form) {
      early.set(root, { ...early.get(root), [event.target.id]: valueOf(event.target) });
      return;
    }
    form.copy.fields[event.target.id] = valueOf(event.target);
    store(form);
    showDirty(form);
    showCounts(form);
    plan(form, event.type === "change" ? 0 : quiet);
  }

  document.addEventListener("input", note, true);
  document.addEventListener("change", note, true);
  document.addEventListener("compositionstart", event => { composingIn = event.target.closest?.("form"); }, true);
  document.addEventListener("compositionend", () => { composingIn = null; }, true);
  document.addEventListener("visibilitychange", () => { if (document.hidden) for (const form of forms.values()) if (Object.keys(form.copy.fields).length) plan(form, 0); });

  const leave = left => { for (const form of forms.values()) { form.copy.left = left; store(form); } };
  addEventListener("pagehide", () => leave(true));
  addEventListener("pageshow", () => leave(false));

  // What is typed goes ahead of the form that is sent. Whoever signs out leaves no text behind in this browser.
  document.addEventListener("submit", event => {
    const form = forms.get(event.target);
    if (form) pass(form);
    if (event.target.getAttribute("action") === "/sign-out") {
      for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
    }
  }, true);

  window.conductForms = {
    // Puts back what the browser still has; it is in conflict when neither the saved state it was written on nor what was sent last is there now.
    // What was typed while the form was on its way here is newer than all of it.
    open(root, name, basis, server) {
      const key = `${prefix}${name}|${own}`;
      const copy = read(name);
      const form = { root, key, server, timer: 0, sending: false, stopped: false, copy: copy ?? { fields: {}, sent: null } };
      forms.set(root, form);
      const typed = early.get(root) ?? {};
      early.delete(root);
      const same = !copy || copy.basis === basis || Boolean(copy.sent) && Object.entries(copy.sent).every(([id, value]) => { const field = find(form, id); return field && valueOf(field) === value; });
      form.copy.basis = basis;
      form.copy.left = false;
      for (const [id, value] of Object.entries(form.copy.fields)) {
        const field = find(form, id);
        if (!field || id in typed || valueOf(field) === value) delete form.copy.fields[id];
        else put(field, value);
      }
      const restored = Object.keys(form.copy.fields).length > 0;
      form.stopped = restored && !same;
      if (restored) pass(form);
      for (const [id, value] of Object.entries(typed)) {
        const field = find(form, id);
        if (!field) continue;
        form.copy.fields[id] = value;
        if (valueOf(field) !== value) put(field, value);
      }
      store(form);
      showDirty(form);
      showCounts(form);
      if (Object.keys(form.copy.fields).length) plan(form, restored ? 0 : quiet);
      return { restored, conflict: form.stopped };
    },

    // What stands in the form counts; it is built on this state from here on.
    resume(root, basis) {
      const form = forms.get(root);
      if (!form) return;
      form.copy.basis = basis;
      form.copy.left = false;
      form.stopped = false;
      plan(form, 0);
    },

    // What stands in the form is saved, sent or not wanted.
    forget(root, basis) {
      const form = forms.get(root);
      if (!form) return;
      clearTimeout(form.timer);
      form.copy = { basis, fields: {}, sent: null };
      form.stopped = false;
      store(form);
      showDirty(form);
      showOffline(form, false);
      showCounts(form);
    },

    close(root) {
      clearTimeout(forms.get(root)?.timer);
      forms.delete(root);
    },
  };
})();
