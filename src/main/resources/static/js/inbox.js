// Keyboard and comfort for the task list; the list works without it.
(function () {
  'use strict';
  const list = document.querySelector('[data-inbox-list]');
  const search = document.getElementById('q');
  const rows = () => list ? [...list.querySelectorAll('.inbox-row')] : [];
  const here = () => rows().findIndex(row => row.classList.contains('inbox-here'));

  function go(to) {
    const all = rows();
    if (!all.length) return;
    const row = all[Math.max(0, Math.min(all.length - 1, to))];
    all.forEach(other => other.classList.toggle('inbox-here', other === row));
    row.querySelector('[data-inbox-open]').focus();
    row.scrollIntoView({ block: 'nearest' });
  }

  // The row that has the focus is the row the keys mean, however it came there.
  list?.addEventListener('focusin', event => {
    const row = event.target.closest('.inbox-row');
    rows().forEach(other => other.classList.toggle('inbox-here', other === row));
  });

  const typing = target => target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const row = rows()[here()];
    switch (event.key) {
      case 'j': go(here() + 1); break;
      case 'k': go(here() < 0 ? 0 : here() - 1); break;
      case '/': if (!search) return; search.focus(); search.select(); break;
      case 'x': { const box = row?.querySelector('[name=task]'); if (!box) return; box.click(); break; }
      case 'd': {
        const decide = row?.querySelector('.inbox-decide');
        if (!decide) return;
        decide.open = true;
        decide.querySelector('textarea').focus();
        break;
      }
      default: return;
    }
    event.preventDefault();
  });

  // Escape leaves the decision in the row and returns to its title.
  list?.addEventListener('keydown', event => {
    const decide = event.target.closest('.inbox-decide[open]');
    if (event.key !== 'Escape' || !decide) return;
    decide.open = false;
    decide.closest('.inbox-row').querySelector('[data-inbox-open]').focus();
  });

  // How many are selected, said beside the buttons.
  const said = document.querySelector('[data-inbox-selected]');
  document.addEventListener('change', event => {
    if (!said || !['task', 'all'].includes(event.target.name)) return;
    const all = document.querySelector('[name=all]')?.checked;
    const count = document.querySelectorAll('[name=task]:checked').length;
    said.textContent = all ? '' : count ? said.dataset.text.replace('#', count) : '';
  });
})();
