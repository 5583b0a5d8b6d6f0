// Pages of courses and tests that somebody took along, where the network does not answer. Whatever else is asked goes its usual way.
'use strict';
const KEPT = /^\/(learning|tests|assets|webjars)(\/|$)/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || !KEPT.test(url.pathname)) return;
  event.respondWith(fetch(event.request).catch(async lost => {
    const copy = await caches.match(event.request, { ignoreVary: true, ignoreSearch: url.pathname.startsWith('/learning') });
    if (copy) return copy;
    throw lost;
  }));
});
