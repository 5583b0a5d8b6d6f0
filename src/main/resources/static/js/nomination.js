/* "Select all", and what the choice means before it is sent; the boxes work without it. */
(function () {
  'use strict';
  const said = document.querySelector('[data-nomination-chosen]');
  const exception = document.querySelector('[data-nomination-exception]');

  /** How many of the chosen go beyond what their work units can spare. */
  function crowded(chosen) {
    const left = {};
    let beyond = 0;
    chosen.filter((box) => box.dataset.nominationRoom).forEach((box) => {
      const unit = box.dataset.nominationUnit;
      left[unit] = (unit in left ? left[unit] : Number(box.dataset.nominationRoom)) - 1;
      if (left[unit] < 0 && box.dataset.nominationChoice !== 'REASON') beyond += 1;
    });
    return beyond;
  }

  function tell() {
    if (!said) return;
    const chosen = [...document.querySelectorAll('input[name="person"]:checked')];
    const reasons = chosen.filter((box) => box.dataset.nominationChoice === 'REASON').length;
    const left = said.dataset.left === '' ? Infinity : Number(said.dataset.left);
    const parts = [said.dataset.chosen.replace('#', chosen.length)];
    if (reasons) parts.push(said.dataset.reasons.replace('#', reasons));
    const beyond = chosen.length > 1 ? crowded(chosen) : 0;
    if (beyond) parts.push(said.dataset.crowded.replace('#', beyond));
    if (chosen.length > Math.max(left, 0)) parts.push(said.dataset.over);
    said.textContent = parts.join(' · ');
    exception.querySelector('textarea').required = reasons + beyond > 0;
  }

  document.querySelectorAll('[data-nomination-all]').forEach((place) => {
    place.classList.remove('d-none');
    place.querySelector('button').addEventListener('click', () => {
      const boxes = [...place.closest('form').querySelectorAll('input[name="person"]:not(:disabled)')];
      const all = boxes.every((box) => box.checked);
      boxes.forEach((box) => { box.checked = !all; });
      tell();
    });
  });
  document.addEventListener('change', (event) => { if (event.target.name === 'person') tell(); });
  window.addEventListener('pageshow', tell);
})();
