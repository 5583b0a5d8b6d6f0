// Draws the model of a case and marks where it is; without this the same is a list.
(function () {
  'use strict';
  const place = document.querySelector('[data-diagram]');
  if (!place || !window.BpmnJS) return;
  const ids = name => (place.dataset[name] || '').split(' ').filter(Boolean);

  async function draw() {
    const answer = await fetch(place.dataset.model, { headers: { Accept: 'text/xml' } });
    if (!answer.ok) return;
    place.hidden = false;
    const viewer = new window.BpmnJS({ container: place });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    const mark = (name, marker) => ids(name).filter(id => elements.get(id)).forEach(id => canvas.addMarker(id, marker));
    mark('passed', 'tracking-drawn-passed');
    mark('current', 'tracking-drawn-current');
    mark('late', 'tracking-drawn-late');
    canvas.zoom('fit-viewport', 'auto');
  }

  draw().catch(() => { place.hidden = true; });
})();
