// A course is taken along: its pages stay readable without a network, and what was read there is told to the server later.
(() => {
  'use strict';
  const queue = window.bangkomQueue;
  const copy = document.querySelector('[data-copy]');
  if (copy && !navigator.onLine) copy.hidden = false;

  const done = document.querySelector('form[data-done]');
  if (done && queue.able) {
    done.addEventListener('submit', event => {
      if (done.dataset.plain) return;
      event.preventDefault();
      const path = new URL(done.action).pathname;
      let refused = false;
      queue.heard((deed, result) => { refused ||= deed.path === path && result.state === 'refused'; });
      const go = () => {
        if (refused) { done.dataset.plain = 'true'; done.submit(); } else location.assign(done.dataset.done);
      };
      queue.keep({ key: path, at: Date.now(), path, fields: {} })
        .then(() => Promise.race([queue.flush(), new Promise(late => window.setTimeout(late, 3000))]))
        .then(go, () => { done.dataset.plain = 'true'; done.submit(); });
    });
  }

  const section = document.querySelector('[data-offline]');
  if (!section || !queue.able || !navigator.serviceWorker || !window.caches) return;
  const name = `bangkom-${queue.owner}-course-${section.dataset.offline}`;
  const state = section.querySelector('[data-offline-state]');
  const take = section.querySelector('[data-offline-take]');
  const drop = section.querySelector('[data-offline-drop]');
  section.hidden = false;

  async function show() {
    const taken = await caches.has(name);
    take.hidden = taken;
    drop.hidden = !taken;
    if (!taken) { state.textContent = state.dataset.before; return; }
    const cache = await caches.open(name);
    let bytes = 0;
    for (const request of await cache.keys()) bytes += (await (await cache.match(request, { ignoreVary: true })).blob()).size;
    state.textContent = state.dataset.after.replace('#', Math.ceil(bytes / 1024));
  }

  const filesOf = text => [...new DOMParser().parseFromString(text, 'text/html')
    .querySelectorAll('main img[src], .bangkom-brand img, link[rel=stylesheet], link[rel=icon], script[src], use[href]')]
    .map(one => (one.getAttribute('src') || one.getAttribute('href')).split('#')[0]);

  async function takeAlong() {
    await navigator.serviceWorker.register('/service-worker.js');
    const cache = await caches.open(`${name}-new`);
    const pages = ['/learning', location.pathname, ...[...document.querySelectorAll('a[data-page]')].map(one => one.getAttribute('href'))];
    const files = new Set();
    for (const [at, page] of pages.entries()) {
      state.textContent = state.dataset.during.replace('#', at + 1).replace('#', pages.length);
      const answer = await load(page);
      filesOf(await answer.clone().text()).forEach(file => files.add(file));
      await cache.put(page, answer);
    }
    for (const file of files) await cache.put(file, await load(file));
    const whole = await caches.open(name);
    for (const request of await cache.keys()) await whole.put(request, await cache.match(request, { ignoreVary: true }));
  }

  async function load(address) {
    const answer = await fetch(address);
    if (!answer.ok || answer.redirected) throw new Error(address);
    return answer;
  }

  take.addEventListener('click', () => {
    take.disabled = true;
    takeAlong().then(show, () => { state.textContent = state.dataset.failed; })
      .finally(() => { take.disabled = false; return caches.delete(`${name}-new`); });
  });
  drop.addEventListener('click', () => caches.delete(name).then(show));
  show();
})();
