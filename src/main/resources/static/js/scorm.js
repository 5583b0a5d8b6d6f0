// The portal's side of a package: hears its own frame alone, and sends what the package reports in the name of whoever is signed in.
(function () {
  'use strict';
  const frame = document.querySelector('[data-scorm]');
  if (!frame) return;
  const { origin, report } = frame.dataset;
  const state = JSON.parse(frame.dataset.state);
  const said = document.querySelector('[data-scorm-said]');
  let number = state.number;
  let waiting = null;
  let sending = false;

  function send(keepalive) {
    if (!waiting || (sending && !keepalive)) return;
    const body = waiting;
    sending = true;
    const headers = {};
    headers[document.querySelector('meta[name="csrf-header"]').content] = document.querySelector('meta[name="csrf-token"]').content;
    fetch(report, { method: 'POST', body: new URLSearchParams(body), headers, redirect: 'error', keepalive })
      .then(answer => {
        if (!answer.ok && answer.status !== 422) throw new Error(String(answer.status));
        if (waiting === body) waiting = null;
        said.textContent = answer.ok ? frame.dataset.saved : frame.dataset.refused;
      })
      .catch(() => { said.textContent = frame.dataset.failed; window.setTimeout(send, 10000); })
      .finally(() => { sending = false; if (waiting && waiting !== body) send(); });
  }

  window.addEventListener('message', event => {
    // An origin may have many frames: only the one that this page opened is believed.
    if (event.origin !== origin || event.source !== frame.contentWindow) return;
    if (event.data?.kind === 'bangkom-ready') frame.contentWindow.postMessage({ kind: 'bangkom-start', state }, origin);
    if (event.data?.kind === 'bangkom-report') {
      number += 1;
      const text = value => String(value ?? '');
      waiting = { status: text(event.data.status), score: text(event.data.score), location: text(event.data.location), suspend: text(event.data.suspend), seconds: text(event.data.seconds), number: String(number) };
      send();
    }
  });
  window.addEventListener('pagehide', () => send(true));
  frame.src = frame.dataset.source;
})();
