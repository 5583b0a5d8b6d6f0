// Comfort on top of pages that work without it.
(function () {
  'use strict';
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

  document.addEventListener('htmx:configRequest', event => {
    if (meta('csrf-header')) event.detail.headers[meta('csrf-header')] = meta('csrf-token');
  });

  // A refusal names the place where it wants to be shown; other failures do not overwrite the page.
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.xhr.status >= 400 && event.detail.xhr.getResponseHeader('HX-Retarget')) event.detail.shouldSwap = true;
  });

  // A second press of the same button sends nothing.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'true';
    window.setTimeout(() => delete form.dataset.sent, 8000);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

  // In a menu longer than the screen the entry of this page is in sight.
  const side = document.querySelector('.bangkom-side');
  const here = side?.querySelector('[aria-current]');
  if (here && here.offsetTop + here.offsetHeight > side.scrollTop + side.clientHeight) side.scrollTop = here.offsetTop - side.clientHeight / 2;

  // One open menu at a time; Escape and a press elsewhere close it.
  const menus = () => document.querySelectorAll('.bangkom-bar > details[open]');
  document.addEventListener('click', event => menus().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; }));
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    menus().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
  });

  // What somebody took along on this device is gone as soon as somebody else signs in.
  const owner = meta('bangkom-owner');
  if (owner && window.caches) {
    caches.keys().then(names => names.filter(name => name.startsWith('bangkom-') && !name.startsWith(`bangkom-${owner}-`)).forEach(name => caches.delete(name))).catch(() => {});
    window.indexedDB?.databases?.().then(all => all.filter(({ name }) => name.startsWith('bangkom-') && name !== `bangkom-${owner}`).forEach(({ name }) => indexedDB.deleteDatabase(name))).catch(() => {});
  }

  // Whoever signs out leaves nothing to read behind; what was not sent yet waits for him.
  const out = document.querySelector('form[action$="/logout"]');
  out?.addEventListener('submit', event => {
    if (!window.caches) return;
    event.preventDefault();
    const copies = caches.keys().then(names => Promise.all(names.filter(name => name.startsWith('bangkom-')).map(name => caches.delete(name))));
    const go = () => out.submit();
    Promise.race([copies, new Promise(late => window.setTimeout(late, 3000))]).then(go, go);
  });

  document.getElementById('errors')?.focus();
})();
