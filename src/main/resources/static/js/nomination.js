/* "Select all who qualify", and what the choice means before it is sent; the boxes work without it. */
(function () {
  'use strict';
  const said = document.querySelector('[data-nomination-chosen]');
  const asked = document.querySelector('[data-nomination-reasons]');
  const most = 5;

  /** Those of the chosen who go beyond what their work units can spare. */
  function crowded(chosen) {
    const left = {};
    return chosen.filter((box) => box.dataset.nominationRoom).filter((box) => {
      const unit = box.dataset.nominationUnit;
      left[unit] = (unit in left ? left[unit] : Number(box.dataset.nominationRoom)) - 1;
      return left[unit] < 0 && box.dataset.nominationChoice !== 'REASON';
    });
  }

  const nameOf = (box) => box.parentElement.querySelector('label strong').textContent;
  const filled = (text, numbers) => numbers.reduce((said, number, at) => said.replaceAll('#' + (at + 1), number), text);

  function tell() {
    if (!said) return;
    const words = said.dataset;
    const [unit, quota, all, seats] = [words.unit, words.quota, words.all, words.seats].map(Number);
    const chosen = [...document.querySelectorAll('input[name="person"]:checked')];
    const reasons = chosen.filter((box) => box.dataset.nominationChoice === 'REASON');
    const beyond = chosen.length > 1 ? crowded(chosen) : [];
    const parts = [words.chosen.replace('#', chosen.length)];
    if (reasons.length) parts.push(words.reasons.replace('#', reasons.length));
    if (beyond.length) parts.push(words.crowded.replace('#', beyond.length));
    if (chosen.length && quota && unit + chosen.length > quota) parts.push(filled(words.over, [unit, chosen.length, unit + chosen.length, quota]));
    if (chosen.length && all + chosen.length > seats) parts.push(filled(words.full, [all + chosen.length, seats]));
    said.textContent = parts.join(' · ');
    const names = [...reasons, ...beyond].map(nameOf);
    asked.classList.toggle('d-none', names.length === 0);
    asked.textContent = asked.dataset.for.replace('#', names.slice(0, most).join(', ') + (names.length > most ? ` (+${names.length - most})` : ''));
  }

  document.querySelectorAll('[data-nomination-all]').forEach((place) => {
    place.classList.remove('d-none');
    place.querySelector('button').addEventListener('click', () => {
      const boxes = [...place.closest('form').querySelectorAll('input[name="person"]:not(:disabled)')];
      const fitting = boxes.filter((box) => box.dataset.nominationChoice === 'FITS');
      const all = fitting.every((box) => box.checked);
      (all ? boxes : fitting).forEach((box) => { box.checked = !all; });
      tell();
    });
  });
  document.addEventListener('change', (event) => { if (event.target.name === 'person') tell(); });
  window.addEventListener('pageshow', tell);
})();
