/* "Select all": only a convenience, the boxes work without it. */
document.querySelectorAll('[data-nomination-all]').forEach((place) => {
  place.classList.remove('d-none');
  place.querySelector('button').addEventListener('click', () => {
    const boxes = [...place.closest('form').querySelectorAll('input[name="person"]:not(:disabled)')];
    const all = boxes.every((box) => box.checked);
    boxes.forEach((box) => { box.checked = !all; });
  });
});
