// Draws the model of a case, marks where it is and goes there; without this the same is a list.
(function () {
  'use strict';
  const place = document.querySelector('[data-diagram]');
  const tools = document.querySelector('[data-diagram-tools]');
  if (!place) return;
  const ids = name => (place.dataset[name] || '').split(' ').filter(Boolean);
  const READABLE = 0.8;

  // The painter is as large as the rest of the page: it comes when somebody wants the picture.
  const painter = () => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = place.dataset.viewer;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

  async function draw() {
    const [answer] = await Promise.all([fetch(place.dataset.model, { headers: { Accept: 'text/xml' } }), painter()]);
    if (!answer.ok) return;
    place.hidden = false;
    const viewer = new window.BpmnJS({ container: place });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    // The wheel moves the page, not the picture in it.
    viewer.get('zoomScroll').toggle(false);
    const mark = (name, marker) => ids(name).filter(id => elements.get(id)).forEach(id => canvas.addMarker(id, marker));
    mark('passed', 'tracking-drawn-passed');
    mark('current', 'tracking-drawn-current');
    mark('late', 'tracking-drawn-late');

    // Numbers of all cases, for a process without one of them.
    (place.dataset.badges || '').split('|').filter(Boolean).forEach(entry => {
      const [id, text] = entry.split('=');
      if (!elements.get(id)) return;
      const badge = document.createElement('div');
      badge.className = 'tracking-badge';
      badge.textContent = text;
      // The whole picture is small: what people decide keeps its numbers, all else shows them from nearer.
      const minZoom = elements.get(id).type === 'bpmn:UserTask' ? 0.1 : 0.7;
      viewer.get('overlays').add(id, { position: { bottom: -2, left: 0 }, html: badge, show: { minZoom }, scale: { min: 0.75, max: 1 } });
    });

    // Of a step and the part of the process around it, the step.
    const area = element => element.width * element.height;
    const here = [...ids('late'), ...ids('current')].map(id => elements.get(id)).filter(Boolean).sort((a, b) => area(a) - area(b))[0];
    const show = {
      all: () => canvas.zoom('fit-viewport', 'auto'),
      here: () => {
        const { width, height } = canvas.viewbox().outer;
        const w = width / READABLE, h = height / READABLE;
        canvas.viewbox({ x: here.x + (here.width - w) / 2, y: here.y + (here.height - h) / 2, width: w, height: h });
      },
      closer: () => canvas.zoom(canvas.zoom() * 1.3),
      farther: () => canvas.zoom(canvas.zoom() / 1.3),
    };
    show.all();
    if (here && canvas.zoom() < READABLE / 1.5) show.here();
    if (!tools) return;
    tools.hidden = false;
    tools.querySelector('[value=here]').hidden = !here;
    tools.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (button) show[button.value]();
    });
  }

  const start = () => draw().catch(() => { place.hidden = true; });
  const fold = place.closest('details');
  if (fold && !fold.open) fold.addEventListener('toggle', start, { once: true });
  else start();
})();
