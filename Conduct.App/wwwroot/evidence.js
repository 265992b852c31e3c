// Sends chosen and dropped files one after another to the address, and tells the page how far each is.
export function attach(zone, input, address, page) {
  const waiting = [];
  let count = 0;
  let running = false;

  const send = (number, file) => new Promise(resolve => {
    const request = new XMLHttpRequest();
    let told = 0;
    request.open("POST", address);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.upload.onprogress = event => {
      if (Date.now() - told > 200) {
        told = Date.now();
        page.invokeMethodAsync("Progress", number, Math.round(100 * event.loaded / event.total)).catch(() => {});
      }
    };
    request.onloadend = () => {
      let reason = null;
      try { reason = JSON.parse(request.responseText).reason ?? null; } catch { /* no answer of ours */ }
      page.invokeMethodAsync("FinishAsync", number, request.status === 200, reason).catch(() => {}).then(resolve);
    };
    request.send(file);
  });

  const run = async () => {
    if (running) return;
    running = true;
    while (waiting.length) {
      const { number, file } = waiting.shift();
      await send(number, file);
    }
    running = false;
  };

  const take = async files => {
    for (const file of [...files]) {
      const number = ++count;
      if (await page.invokeMethodAsync("Queue", number, file.name, file.size)) waiting.push({ number, file });
    }
    run();
  };

  input.addEventListener("change", async () => {
    const files = [...input.files];
    input.value = "";
    await take(files);
  });
  zone.addEventListener("dragover", event => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", event => {
    event.preventDefault();
    zone.classList.remove("over");
    take(event.dataTransfer.files);
  });
}

// Without a secure connection there is no clipboard but the old one.
export async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.body.appendChild(document.createElement("textarea"));
  area.value = text;
  area.select();
  document.execCommand("copy");
  area.remove();
}
