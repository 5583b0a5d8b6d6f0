// Deeds that the server has not taken yet: kept on this device until it has, and sent one after the other in their order.
window.bangkomQueue = (() => {
  'use strict';
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;
  const owner = meta('bangkom-owner');
  const notice = document.querySelector('[data-queue]');
  const listeners = [];
  let csrf = { header: meta('csrf-header'), token: meta('csrf-token') };
  let opened;
  let running;
  let again;
  let state = '';
  let refused = 0;

  // A network that hangs is one that does not answer.
  const patience = () => AbortSignal.timeout?.(20000);

  // What failed is tried anew, and whoever deletes the database is not kept waiting.
  function database() {
    opened ??= new Promise((done, failed) => {
      const request = indexedDB.open(`bangkom-${owner}`, 1);
      request.onupgradeneeded = () => ['deeds', 'given'].forEach(name => request.result.createObjectStore(name, { keyPath: 'key' }));
      request.onsuccess = () => {
        request.result.onversionchange = () => { request.result.close(); opened = undefined; };
        request.result.onclose = () => { opened = undefined; };
        done(request.result);
      };
      request.onerror = () => failed(request.error);
      window.setTimeout(() => failed(new Error('late')), 5000);
    });
    opened.catch(() => { opened = undefined; });
    return opened;
  }

  // Strict: what is said to be kept is on the disk, also if the browser dies the next moment.
  async function change(deed) {
    const transaction = (await database()).transaction(['deeds', 'given'], 'readwrite', { durability: 'strict' });
    return new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = () => failed(transaction.error);
      deed(transaction.objectStore('deeds'), transaction.objectStore('given'));
    });
  }

  async function all(name) {
    const request = (await database()).transaction(name).objectStore(name).getAll();
    return new Promise((done, failed) => {
      request.onsuccess = () => done(request.result.sort((one, other) => one.at - other.at));
      request.onerror = () => failed(request.error);
    });
  }

  // A newer deed of the same key takes the place of the one before; `given` is what a copy of the page shows again.
  const keep = deed => change((deeds, given) => { deeds.put(deed); given.put(deed); }).then(show);

  // Not what came in its place meanwhile.
  const forget = deed => change(deeds => {
    const found = deeds.get(deed.key);
    found.onsuccess = () => { if (found.result?.at === deed.at) deeds.delete(deed.key); };
  });

  const forgetGiven = start => change((deeds, given) => {
    const keys = given.getAllKeys();
    keys.onsuccess = () => keys.result.filter(key => key.startsWith(start)).forEach(key => given.delete(key));
  });

  // A page that was kept for long has an old token.
  async function renew() {
    const answer = await fetch('/tests', { cache: 'no-store', signal: patience() });
    if (!answer.ok || answer.redirected) return false;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = name => page.querySelector(`meta[name="${name}"]`)?.content;
    if (found('bangkom-owner') !== owner) return false;
    csrf = { header: found('csrf-header'), token: found('csrf-token') };
    return true;
  }

  const post = deed => fetch(deed.path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'HX-Request': 'true', [csrf.header]: csrf.token },
    body: new URLSearchParams(deed.fields),
    signal: patience(),
  });

  async function send(deed) {
    let answer = await post(deed);
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      if (!await renew()) return { state: 'signIn' };
      answer = await post(deed);
    }
    if (answer.ok) return { state: 'sent', text: await answer.text() };
    const later = answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403 || answer.status === 408
      || answer.status === 429 || answer.status >= 500;
    return { state: later ? 'waits' : 'refused' };
  }

  async function work() {
    for (const deed of await all('deeds')) {
      const result = await send(deed).catch(() => ({ state: 'waits' }));
      state = result.state;
      if (state === 'waits' || state === 'signIn') break;
      if (state === 'refused') refused += 1;
      await forget(deed);
      listeners.forEach(listener => listener(deed, result));
    }
    await show();
  }

  // One tab sends at a time; what is kept while it sends is sent behind.
  function flush() {
    again = true;
    running ??= rounds().finally(() => { running = undefined; });
    return running;
  }
  async function rounds() {
    while (again) {
      again = false;
      await (navigator.locks ? navigator.locks.request(`bangkom-${owner}`, work) : work()).catch(() => {});
    }
  }

  async function show() {
    if (!notice) return;
    const deeds = await all('deeds').catch(() => []);
    const waiting = deeds.length;
    const pages = deeds.filter(deed => deed.path.startsWith('/learning/')).length;
    const text = [];
    if (waiting > pages) text.push(notice.dataset.unsent.replace('#', waiting - pages));
    if (pages) text.push(notice.dataset.pages.replace('#', pages));
    if (waiting) text.push(notice.dataset[state === 'signIn' ? 'signIn' : 'kept']);
    if (refused) text.push(notice.dataset.refused.replace('#', refused));
    notice.hidden = !text.length;
    notice.querySelector('[data-queue-text]').textContent = text.join(' ');
    notice.querySelector('button').hidden = !waiting;
  }

  const able = Boolean(owner && window.indexedDB);
  if (able) {
    notice?.querySelector('button').addEventListener('click', flush);
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', () => { if (!document.hidden) flush(); });
    window.setInterval(flush, 15000);
    show().then(flush);
  }
  return { able, owner, keep, flush, forgetGiven, waiting: () => all('deeds'), given: () => all('given'), heard: listener => listeners.push(listener) };
})();
