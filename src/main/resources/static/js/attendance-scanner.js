// The organiser's scanner: what is read is kept in this browser until the server has answered for it. Each scan has a number of its own, so that
// one that is sent twice is recorded once. What the server refuses alone is put aside and keeps nothing else waiting. Without this script numbers are
// sent one by one.
(function () {
  'use strict';
  const page = document.querySelector('[data-scanner]');
  if (!page) return;
  const { path, session } = page.dataset;
  const store = `bangkom-scans-${session}`;
  const network = document.querySelector('[data-network]');
  const signIn = document.querySelector('[data-sign-in]');
  const done = document.querySelector('[data-done]');
  const field = document.getElementById('text');
  let memory = [];

  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(store));
      return Array.isArray(kept) ? kept.filter(scan => scan && typeof scan.id === 'string' && typeof scan.text === 'string') : [];
    } catch { return memory; }
  };
  const write = scans => {
    memory = scans;
    try { localStorage.setItem(store, JSON.stringify(scans)); } catch { /* A browser that keeps nothing: kept while the page is open. */ }
  };

  const number = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };

  const name = text => {
    const digits = text.replace(/[\s.']/g, '');
    const badge = /^BANGKOM:([0-9a-f-]{36}):/.exec(text);
    const row = [...document.querySelectorAll('[data-roster] li')].find(one =>
      badge ? one.dataset.person === badge[1] : digits !== '' && (one.dataset.no === digits || one.dataset.number === digits));
    return row ? row.textContent : text;
  };

  function line(id, text) {
    let place = document.getElementById(`scan-${id}`);
    if (!place) {
      place = document.createElement('li');
      place.id = `scan-${id}`;
      done.prepend(place);
      done.hidden = false;
    }
    place.textContent = text;
  }

  // How the last sending went: '' (sent, or no network), 'failed' or 'signIn'.
  let outcome = '';
  function show() {
    const kept = read();
    kept.forEach(scan => line(scan.id, `${name(scan.text)} – ${scan.aside ? page.dataset.aside : page.dataset.waits}`));
    const waiting = kept.filter(scan => !scan.aside).length;
    network.hidden = !waiting;
    network.textContent = page.dataset.kept.replace('#', waiting) + (outcome === 'failed' ? ` ${page.dataset.failed}` : '');
    signIn.hidden = outcome !== 'signIn';
  }

  function add(text) {
    const scan = { id: number(), text: text.replace(/\s+/g, ' ').trim().slice(0, 200), at: Date.now() };
    if (!scan.text) return;
    write([...read(), scan]);
    show();
    send();
  }

  const MOST = 200;
  let sending = false;
  let most = MOST;
  async function send() {
    const kept = read().filter(scan => !scan.aside).slice(0, most);
    if (sending || !kept.length) return;
    sending = true;
    let more = false;
    try {
      more = taken(kept, await post(kept));
    } catch {
      outcome = '';
    } finally {
      sending = false;
    }
    show();
    if (more) await send();
  }

  function post(scans) {
    const now = Date.now();
    const lines = scans.map(scan => `${scan.id} ${Math.max(0, now - scan.at)} ${scan.text}`).join('\n');
    const headers = { };
    headers[document.querySelector('meta[name="csrf-header"]').content] = document.querySelector('meta[name="csrf-token"]').content;
    return fetch(path, { method: 'POST', body: new URLSearchParams({ lines }), headers, redirect: 'manual' })
      .then(async answer => ({ answer, text: answer.ok ? await answer.text() : '' }));
  }

  // Whether the rest is sent at once. Leading elsewhere is asking to sign in; a refusal is looked for in ever smaller parts, until it is that of one scan.
  function taken(scans, { answer, text }) {
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      outcome = 'signIn';
      return false;
    }
    if (answer.ok) {
      outcome = '';
      most = MOST;
      const answered = new Map();
      text.split('\n').forEach(one => {
        const parts = /^([0-9a-f-]{36}) [A-Z]+ (.*)$/.exec(one);
        if (parts) answered.set(parts[1], parts[2]);
      });
      const unanswered = scans.filter(scan => !answered.has(scan.id));
      write(read().filter(scan => !answered.has(scan.id)));
      answered.forEach((sentence, id) => line(id, sentence));
      return putAside(unanswered);
    }
    if (answer.status >= 500 || answer.status === 408 || answer.status === 429) {
      outcome = 'failed';
      return false;
    }
    if (scans.length > 1) {
      most = Math.max(1, Math.floor(scans.length / 2));
      return true;
    }
    most = MOST;
    return putAside(scans);
  }

  function putAside(scans) {
    const ids = new Set(scans.map(scan => scan.id));
    write(read().map(scan => ids.has(scan.id) ? { ...scan, aside: true } : scan));
    return read().some(scan => !scan.aside);
  }

  document.querySelector('[data-typed]').addEventListener('submit', event => {
    event.preventDefault();
    event.stopPropagation();
    add(field.value);
    field.value = '';
    field.focus();
  }, true);
  window.addEventListener('online', send);
  window.setInterval(send, 10000);
  // What was put aside is tried once more, now that the page is opened again.
  write(read().map(scan => ({ ...scan, aside: false })));
  show();
  send();

  // The camera, where the browser itself reads codes.
  const button = document.querySelector('[data-camera]');
  const video = document.querySelector('[data-picture]');
  if (!('BarcodeDetector' in window) || !navigator.mediaDevices) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch { return; }
    video.hidden = false;
    await video.play();
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    let last = '';
    let seen = 0;
    window.setInterval(async () => {
      try {
        const [code] = await detector.detect(video);
        if (!code || code.rawValue === last && performance.now() - seen < 5000) return;
        last = code.rawValue;
        seen = performance.now();
        add(last);
      } catch { /* The next picture is another chance. */ }
    }, 300);
  });
})();
