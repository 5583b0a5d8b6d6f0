// A running test: the time that is left, and answers that are kept on this device until the server has them. The test works without it.
(() => {
  'use strict';
  const queue = window.bangkomQueue;
  const finished = document.querySelector('[data-finished]');
  const test = document.querySelector('[data-test]');
  if (finished) forgetCopies(finished.dataset.finished);
  if (!test) return;
  const { attempt, path } = test.dataset;
  const base = path.replace(/\/answers$/, '');
  const form = document.querySelector('[data-answers]');
  const handIn = document.querySelector('[data-hand-in]');
  let order = Number(test.dataset.order);
  let keeping = Promise.resolve();

  function forgetCopies(of) {
    if (queue.able) queue.forgetGiven(`${of}/`).catch(() => {});
    if (window.caches) caches.delete(`bangkom-${queue.owner}-test-${of}`).catch(() => {});
  }

  const note = (name, text) => {
    const place = document.getElementById(`saved-${name.slice(1)}`);
    if (place) place.textContent = text;
  };

  // What this device holds counts, whether or not the server has heard of it.
  const counted = document.getElementById('answered');
  const done = new Set();
  const position = key => key.slice(key.lastIndexOf('/') + 2);
  const positions = place => (place.dataset.done ?? '').split(',').filter(Boolean);
  function count(answered) {
    answered.forEach(one => done.add(one));
    if (counted) counted.textContent = counted.dataset.counted.replace('#', done.size);
  }
  if (counted) count(positions(counted));

  // The copy of the last page says what was open when it was made.
  async function lessLeftOver(left) {
    const given = new Set((await queue.given()).filter(one => one.key.startsWith(`${attempt}/`)).map(one => position(one.key)));
    const links = [...left.querySelectorAll('[data-question]')];
    links.forEach(link => { link.hidden = given.has(link.dataset.question); });
    const open = links.filter(link => !link.hidden).length;
    left.firstElementChild.textContent = open ? left.dataset.counted.replace('#', open) : left.dataset.all;
  }
  const leftOver = document.querySelector('[data-left-over]');
  if (leftOver && queue.able) lessLeftOver(leftOver).catch(() => {});

  // Later in time is newer, also than what another device has sent.
  function deed(input) {
    order = Math.max(order + 1, Date.now());
    return { key: `${attempt}/${input.name}`, at: order, path, fields: { [input.name]: input.value, order } };
  }

  // Where this device keeps nothing, the form is sent as if there were no script.
  const plainly = () => { form.dataset.plain = 'true'; };

  function answered(input) {
    const one = deed(input);
    form.elements.order.value = order;
    note(input.name, '');
    if (form.dataset.plain) return;
    const kept = queue.keep(one).then(() => { note(input.name, test.dataset.kept); count([position(one.key)]); }, plainly);
    keeping = Promise.all([keeping, kept]);
    kept.then(() => queue.flush());
  }

  queue.heard((one, result) => {
    if (!one.key.startsWith(`${attempt}/`)) return;
    const part = new DOMParser().parseFromString(result.text || '', 'text/html');
    note(one.key.slice(attempt.length + 1), part.querySelector('body > span')?.textContent || '');
    const heard = part.getElementById('answered');
    if (heard) count(positions(heard));
  });

  if (form && queue.able) {
    form.addEventListener('change', event => { if (event.target.matches('input[type=radio]')) answered(event.target); });
    form.addEventListener('submit', event => {
      if (form.dataset.plain) return;
      event.preventDefault();
      const page = Number(form.elements.page.value);
      const { submitter } = event;
      const go = submitter?.value;
      const target = go === 'review' ? `${base}/finish` : `${base}?page=${go === 'previous' ? page - 1 : page + 1}`;
      keeping.then(() => {
        if (form.dataset.plain) form.requestSubmit(submitter); else leave(() => location.assign(target));
      });
    });
    restore().catch(plainly);
  }

  // Whoever goes on does not wait for a network that does not answer.
  const leave = go => Promise.race([queue.flush(), new Promise(done => window.setTimeout(done, 3000))]).then(go, go);

  // A copy of the page does not know what was answered after it was made; what was chosen before this script ran was heard by nobody.
  async function restore() {
    const made = Number(test.dataset.order);
    const waiting = new Set((await queue.waiting()).map(one => one.key));
    const mine = (await queue.given()).filter(one => one.key.startsWith(`${attempt}/`));
    order = Math.max(order, ...mine.map(one => one.at));
    count(mine.map(one => position(one.key)));
    for (const one of mine.filter(given => given.at >= made || waiting.has(given.key))) {
      const name = one.key.slice(attempt.length + 1);
      const input = [...form.querySelectorAll(`input[name="${name}"]`)].find(radio => radio.value === one.fields[name]);
      if (input && !input.checked) { input.checked = true; input.defaultChecked = true; }
      if (input && waiting.has(one.key)) note(name, test.dataset.kept);
    }
    form.querySelectorAll('input:checked').forEach(input => { if (!input.defaultChecked) answered(input); });
  }

  // Not handed in as long as an answer is on this device alone.
  handIn?.addEventListener('submit', event => {
    if (!queue.able || handIn.dataset.sure) return;
    event.preventDefault();
    const send = () => { handIn.dataset.sure = 'true'; handIn.submit(); };
    queue.flush().then(() => queue.waiting()).then(waiting => {
      if (waiting.some(one => one.key.startsWith(`${attempt}/`))) handIn.querySelector('[data-unsent]').hidden = false; else send();
    }, send);
  });

  // So that the test goes on without a network: its pages, and what they are drawn with.
  async function takeAlong() {
    await navigator.serviceWorker.register('/service-worker.js');
    const cache = await caches.open(`bangkom-${queue.owner}-test-${attempt}`);
    const files = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], .bangkom-brand img')].map(one => one.href || one.src);
    const pages = Array.from({ length: Number(test.dataset.pages) }, (none, at) => `${base}?page=${at + 1}`);
    for (const address of [...pages, base, `${base}/finish`, ...files]) {
      if (await cache.match(address, { ignoreVary: true })) continue;
      const answer = await fetch(address);
      if (answer.ok && !answer.redirected) await cache.put(address, answer);
    }
    test.dataset.taken = 'true';
  }
  if (queue.able && navigator.serviceWorker && window.caches && form) takeAlong().catch(() => {});

  // The time is said every five minutes and in the last one; it is shown all the time. On a copy stands the hour alone: how long that is away
  // only a right clock would know.
  const clock = document.querySelector('[data-clock]');
  if (!clock || !navigator.onLine) return;
  const ends = performance.now() + Number(test.dataset.left) * 1000;
  const seconds = () => Math.max(0, Math.round((ends - performance.now()) / 1000));
  const say = document.querySelector('[data-say]');
  let said = Math.ceil(seconds() / 60);
  const timer = window.setInterval(() => {
    const left = seconds();
    const minutes = Math.ceil(left / 60);
    clock.textContent = left <= 60 ? test.dataset.last.replace('#', left) : test.dataset.minutes.replace('#', minutes);
    if (minutes < said) {
      said = minutes;
      if (minutes % 5 === 0 || minutes === 1) say.textContent = clock.textContent;
    }
    if (left === 0) {
      window.clearInterval(timer);
      leave(() => { if (navigator.onLine) document.querySelector('[data-finish]').submit(); });
    }
  }, 1000);
})();
