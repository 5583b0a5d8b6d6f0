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
        decide.querySelector('textarea, button')?.focus();
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

  // How many are selected, said beside the buttons; of the buttons those stay that fit something selected.
  const said = document.querySelector('[data-inbox-selected]');
  const everything = document.querySelector('[name=all]');
  function selected() {
    const all = everything?.checked;
    const rows = [...document.querySelectorAll('[name=task]:checked')];
    const count = all ? everything.dataset.count : rows.length;
    said.textContent = all || rows.length ? said.dataset.text.replace('#', count) : '';
    document.querySelector('[data-inbox-hint]').hidden = all || rows.length > 0;
    document.querySelector('.inbox-bar').hidden = !all && !rows.length;
    const answers = new Set(rows.flatMap(row => row.dataset.answers.split(' ')));
    document.querySelectorAll('.inbox-bar button').forEach(button => {
      button.hidden = !all && rows.length > 0 && !answers.has(button.value);
    });
  }
  // All is every row that can be ticked, here and on the pages that follow; a row less, and it is no longer all.
  document.addEventListener('change', event => {
    if (!said || !['task', 'all'].includes(event.target.name)) return;
    if (event.target === everything) document.querySelectorAll('[name=task]').forEach(box => { box.checked = everything.checked; });
    else if (everything && !event.target.checked) everything.checked = false;
    selected();
  });
  window.addEventListener('pageshow', () => { if (said) selected(); });

  // Where there is room, a task opens beside the list; the list keeps its place and its focus can return.
  const pane = document.getElementById('inbox-detail');
  const wide = window.matchMedia('(min-width: 90rem)');
  list?.addEventListener('click', event => {
    const link = event.target.closest('[data-inbox-open]');
    if (!link || link.dataset.inboxElsewhere || !pane || !window.htmx || !wide.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    window.htmx.ajax('GET', link.href, { target: pane, select: '#task-pane', swap: 'innerHTML' }).then(() => {
      pane.hidden = false;
      pane.closest('.inbox-panes').classList.add('inbox-three');
      const title = pane.querySelector('.inbox-pane-title');
      if (!title) return;
      title.hidden = false;
      pane.querySelector('.inbox-pane-open').hidden = false;
      pane.querySelectorAll('form').forEach(form => {
        const back = document.createElement('input');
        back.type = 'hidden'; back.name = 'back'; back.value = 'list';
        form.append(back);
      });
      title.focus();
    });
  });
  pane?.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    pane.hidden = true;
    pane.closest('.inbox-panes').classList.remove('inbox-three');
    rows()[Math.max(0, here())]?.querySelector('[data-inbox-open]').focus();
  });

  // What the chosen outcome asks for is said before anything is sent; the server checks it all the same.
  document.addEventListener('click', event => {
    const button = event.target.closest('button[name=outcome]');
    if (!button?.form) return;
    const spared = block => block.dataset.hiddenWhen?.replace(/^outcome=/, '').split('|').includes(button.value);
    const missing = [...button.form.querySelectorAll('[data-missing]')].find(block => {
      const field = block.querySelector('input:not([type=radio]):not([type=checkbox]), select, textarea');
      return field && !field.value.trim() && !spared(block);
    });
    if (!missing) return;
    event.preventDefault();
    const field = missing.querySelector('input, select, textarea');
    const said = missing.querySelector('.invalid-feedback') ?? missing.lastElementChild.appendChild(document.createElement('span'));
    said.className = 'invalid-feedback d-block';
    said.textContent = missing.dataset.missing;
    field.classList.add('is-invalid');
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  });

  // What is typed into a decision is kept on the server while one types.
  let later;
  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-draft]');
    if (!form) return;
    window.clearTimeout(later);
    later = window.setTimeout(async () => {
      const header = document.querySelector('meta[name="csrf-header"]')?.content;
      const answer = await fetch(form.dataset.draft, {
        method: 'POST',
        headers: { 'HX-Request': 'true', ...(header ? { [header]: document.querySelector('meta[name="csrf-token"]').content } : {}) },
        body: new URLSearchParams(new FormData(form)),
      }).catch(() => null);
      const place = document.getElementById('draft-saved');
      if (answer?.ok && place) place.textContent = await answer.text();
    }, 1500);
  });
})();
