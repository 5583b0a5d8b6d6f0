// A running test: order numbers, the time that is left, and answers that could not be sent. The test works without it.
(function () {
  'use strict';
  const test = document.querySelector('[data-test]');
  if (!test) return;
  const { attempt, path } = test.dataset;
  const store = `bangkom-test-${attempt}`;
  const network = document.querySelector('[data-network]');
  let order = Number(test.dataset.order);
  let kept = {};
  try { kept = JSON.parse(localStorage.getItem(store)) || {}; } catch { /* What is no answer of ours is not sent. */ }
  Object.values(kept).forEach(one => { order = Math.max(order, one.order + 1); });

  function remember() {
    try {
      if (Object.keys(kept).length) localStorage.setItem(store, JSON.stringify(kept)); else localStorage.removeItem(store);
    } catch { /* A browser that keeps nothing: answers are sent once more only while the page is open. */ }
    network.hidden = !Object.keys(kept).length;
    network.textContent = test.dataset.offline.replace('#', Object.keys(kept).length);
  }

  // Each answer is newer than the one before, also than those of another device that were there when this page was opened.
  document.addEventListener('htmx:configRequest', event => {
    const name = Object.keys(event.detail.parameters).find(one => /^a[0-9]+$/.test(one));
    if (!name || event.detail.path !== path) return;
    event.detail.parameters.order = order;
    kept[name] = { value: event.detail.parameters[name], order };
    order += 1;
    const field = document.querySelector('[name=order]');
    if (field) field.value = order;
  });
  document.addEventListener('htmx:afterRequest', event => {
    const name = Object.keys(event.detail.requestConfig.parameters).find(one => /^a[0-9]+$/.test(one));
    const status = event.detail.xhr.status;
    if (name && status > 0 && kept[name]?.order === Number(event.detail.requestConfig.parameters.order)) delete kept[name];
    remember();
  });

  function again() {
    if (!navigator.onLine) return;
    Object.entries(kept).forEach(([name, one]) => {
      const body = new URLSearchParams({ [name]: one.value, order: one.order });
      const headers = { 'HX-Request': 'true' };
      headers[document.querySelector('meta[name="csrf-header"]').content] = document.querySelector('meta[name="csrf-token"]').content;
      fetch(path, { method: 'POST', body, headers, redirect: 'error' }).then(answer => {
        if (answer.ok && kept[name]?.order === one.order) delete kept[name];
        remember();
      }).catch(() => remember());
    });
  }
  window.addEventListener('online', again);
  window.setInterval(again, 15000);
  again();
  remember();

  // What was chosen before this script ran was heard by nobody.
  window.addEventListener('load', () => document.querySelectorAll('[hx-post] input:checked, input[hx-post]:checked').forEach(one => {
    if (!one.defaultChecked) one.dispatchEvent(new Event('change', { bubbles: true }));
  }));

  // The time is said every five minutes and in the last one; it is shown all the time.
  const ends = performance.now() + Number(test.dataset.left) * 1000;
  const clock = document.querySelector('[data-clock]');
  const say = document.querySelector('[data-say]');
  let said = Math.ceil(Number(test.dataset.left) / 60);
  const timer = window.setInterval(() => {
    const left = Math.max(0, Math.round((ends - performance.now()) / 1000));
    const minutes = Math.ceil(left / 60);
    clock.textContent = left <= 60 ? test.dataset.last.replace('#', left) : test.dataset.minutes.replace('#', minutes);
    if (minutes < said) {
      said = minutes;
      if (minutes % 5 === 0 || minutes === 1) say.textContent = clock.textContent;
    }
    if (left === 0) {
      window.clearInterval(timer);
      again();
      window.setTimeout(() => document.querySelector('[data-finish]').submit(), 1500);
    }
  }, 1000);
})();
