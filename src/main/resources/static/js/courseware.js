// Autosave of a page that is written: what is typed is kept for its writer some seconds later. The editor works without it.
(function () {
  'use strict';
  const form = document.querySelector('form[data-keep]');
  if (!form) return;
  const said = form.querySelector('[data-kept]');
  const text = form.querySelector('[name=text]');
  let kept = text.value;
  let timer = 0;

  function keep() {
    const now = text.value;
    if (now === kept) return;
    const headers = { 'X-Requested-With': 'fetch' };
    headers[document.querySelector('meta[name="csrf-header"]').content] = document.querySelector('meta[name="csrf-token"]').content;
    fetch(form.dataset.keep, { method: 'POST', body: new URLSearchParams({ text: now }), headers, redirect: 'error' })
      .then(answer => answer.text().then(sentence => {
        if (answer.ok) kept = now;
        said.textContent = answer.ok || answer.status === 422 ? sentence : form.dataset.failed;
      }))
      .catch(() => { said.textContent = form.dataset.failed; });
  }

  text.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, 3000);
  });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); });
})();
