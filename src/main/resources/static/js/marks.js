// Marks all rows of a page at once; without this each is marked by itself.
(function () {
  'use strict';
  document.querySelectorAll('[data-mark-all]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const boxes = [...document.querySelectorAll(`input[type=checkbox][form="${button.form.id}"]`)];
      const all = boxes.every(box => box.checked);
      boxes.forEach(box => { box.checked = !all; });
    });
  });
})();
