// Keeps the text of a written review in the browser until the server has acknowledged it.
const editors = new Map();
const quiet = 1000;
const again = 3000;
const patience = 15000;

const keyOf = id => `conduct.review.${id}`;
const boxes = form => [...form.querySelectorAll("textarea[data-section]")];
const textOf = form => boxes(form).map(box => box.value);
const count = text => [...text.replace(/\s/gu, "")].length;
const same = (left, right) => left.every((section, at) => section === right[at]);

function keep(editor, sections) {
  try {
    localStorage.setItem(keyOf(editor.id), JSON.stringify({ version: editor.version, sections, sent: editor.sent }));
  } catch {
    // A full or forbidden store costs the safety copy, not the writing.
  }
}

function read(id) {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(id)));
    return kept && Array.isArray(kept.sections) ? kept : null;
  } catch {
    return null;
  }
}

function showCounts(form) {
  let total = 0;
  for (const box of boxes(form)) {
    const written = count(box.value);
    total += written;
    form.querySelector(`[data-count="${box.dataset.section}"]`).textContent = written;
  }
  form.querySelector('[data-count="total"]').textContent = total;
}

function showOffline(editor, offline) {
  const note = editor.form.querySelector("[data-offline]");
  if (note) note.hidden = !offline;
}

function plan(editor, wait) {
  clearTimeout(editor.timer);
  editor.timer = setTimeout(() => send(editor), wait);
}

// An answer can be lost with the connection: then the copy stays and is sent again.
function answerOf(call) {
  let timer;
  const silence = new Promise((_, fail) => { timer = setTimeout(() => fail(new Error("no answer")), patience); });
  return Promise.race([call, silence]).finally(() => clearTimeout(timer));
}

async function send(editor) {
  if (editor.stopped || editor.sending) return;
  const sections = textOf(editor.form);
  editor.sending = true;
  editor.sent = sections;
  keep(editor, sections);
  const late = setTimeout(() => showOffline(editor, true), again);
  try {
    const reply = await answerOf(editor.server.invokeMethodAsync("SaveAsync", sections));
    showOffline(editor, false);
    editor.version = reply.version;
    editor.stopped ||= reply.stopped;
    if (!reply.saved) {
      if (!editor.stopped) plan(editor, again);
      return;
    }
    editor.sent = null;
    if (same(sections, textOf(editor.form))) {
      localStorage.removeItem(keyOf(editor.id));
      delete editor.form.dataset.dirty;
    } else {
      keep(editor, textOf(editor.form));
      plan(editor, quiet);
    }
  } catch {
    showOffline(editor, true);
    if (editors.get(editor.id) === editor) plan(editor, again);
  } finally {
    clearTimeout(late);
    editor.sending = false;
  }
}

export function start(id, version, form, server) {
  stop(id);
  const kept = read(id);
  const editor = { id, version: kept?.version ?? version, form, server, timer: 0, sending: false, stopped: false, sent: kept?.sent ?? null };
  editor.onInput = () => {
    form.dataset.dirty = "";
    showCounts(form);
    keep(editor, textOf(form));
    plan(editor, quiet);
  };
  form.addEventListener("input", editor.onInput);
  editors.set(id, editor);
  return kept;
}

export function stop(id) {
  const editor = editors.get(id);
  if (!editor) return;
  clearTimeout(editor.timer);
  editor.form.removeEventListener("input", editor.onInput);
  editors.delete(id);
}

// The text as it stands; nothing more is sent by itself until resume.
export async function pause(id) {
  const editor = editors.get(id);
  clearTimeout(editor.timer);
  editor.stopped = true;
  while (editor.sending) await new Promise(done => setTimeout(done, 20));
  return textOf(editor.form);
}

// Sends what stands in the boxes, built on the given version.
export function resume(id, version) {
  const editor = editors.get(id);
  editor.version = version;
  editor.stopped = false;
  keep(editor, textOf(editor.form));
  plan(editor, 0);
}

// What stands in the boxes is saved, or the saved text was chosen.
export function forget(id, version) {
  localStorage.removeItem(keyOf(id));
  const editor = editors.get(id);
  if (!editor) return;
  editor.version = version;
  editor.stopped = false;
  editor.sent = null;
  delete editor.form.dataset.dirty;
  showCounts(editor.form);
}
