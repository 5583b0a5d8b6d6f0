// The seconds until the next code, between two answers of the server. The page works without it.
(function () {
  'use strict';
  let since = performance.now();
  document.addEventListener('htmx:afterSwap', () => { since = performance.now(); });
  window.setInterval(() => {
    const place = document.querySelector('[data-countdown]');
    if (!place) return;
    const left = Math.max(1, Number(place.dataset.left) - Math.floor((performance.now() - since) / 1000));
    place.textContent = place.dataset.words.replace('#', left);
  }, 1000);
})();
