// Adds to the reading room what a page alone cannot do: a panel that follows the pointer and the keyboard, and filters that
// act at once. Everything that it shows is on the page already.

const printed = document.getElementById('printed');
const panel = document.getElementById('panel');
const form = document.getElementById('choice');

/** The statement that stays in the panel until another is chosen; null while the panel follows the pointer. */
let pinned = null;
let hint = null;

const badges = () => [...printed.querySelectorAll('a.voice-mark:not(.off)')];
const card = name => document.getElementById('d-' + name);
const badge = name => document.getElementById('s-' + name);

function highlight(name) {
  printed.querySelectorAll('.now').forEach(element => element.classList.remove('now'));
  if (name !== null) {
    printed.querySelectorAll('[data-s]').forEach(element => element.classList.toggle('now', element.dataset.s === name));
  }
}

function show(name) {
  const full = card(name);
  if (!full) {
    return;
  }
  const copy = full.cloneNode(true);
  copy.removeAttribute('id');
  copy.hidden = false;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.setAttribute('aria-label', 'Close');
  close.textContent = '✕';
  close.addEventListener('click', dismiss);
  panel.replaceChildren(close, copy);
  panel.scrollTop = 0;
  highlight(name);
}

function pin(name) {
  pinned = name;
  show(name);
  const address = new URL(location.href);
  address.searchParams.delete('statement');
  address.hash = 's-' + name;
  history.replaceState(null, '', address);
}

function dismiss() {
  const former = pinned;
  pinned = null;
  panel.replaceChildren(hint.cloneNode(true));
  highlight(null);
  if (former !== null && badge(former)) {
    badge(former).focus({preventScroll: true});
    // The focus that comes back is no wish to see it again.
    panel.replaceChildren(hint.cloneNode(true));
    highlight(null);
  }
}

/** Brings a mark to where it can be read, above the panel on small screens. */
function goTo(mark) {
  mark.focus({preventScroll: true});
  mark.scrollIntoView({block: window.innerWidth < 960 ? 'start' : 'center'});
}

function step(by) {
  const all = badges();
  if (all.length === 0) {
    return;
  }
  const here = all.indexOf(document.activeElement) >= 0
    ? all.indexOf(document.activeElement)
    : all.findIndex(mark => mark.dataset.s === pinned);
  const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + by));
  goTo(all[next]);
  pin(all[next].dataset.s);
}

function isTyping(target) {
  return target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
}

function nameAt(target) {
  // What is filtered out counts for nothing, so that an inner statement gives way to the one around it.
  const element = target.closest('[data-s]:not(.off)');
  return element && printed.contains(element) ? element.dataset.s : null;
}

function listen() {
  printed.addEventListener('mouseover', event => {
    const name = nameAt(event.target);
    if (pinned === null && name !== null) {
      show(name);
    }
  });
  printed.addEventListener('focusin', event => {
    const name = nameAt(event.target);
    if (name !== null && name !== pinned) {
      pinned = name;
      show(name);
    }
  });
  printed.addEventListener('click', event => {
    const name = nameAt(event.target);
    // Whoever marks words in order to copy them does not want the panel.
    if (name !== null && String(getSelection()) === '') {
      event.preventDefault();
      badge(name)?.focus({preventScroll: true});
      pin(name);
    }
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
      return;
    }
    if (event.key === 'Escape') {
      dismiss();
    } else if (event.key === 'j' || event.key === 'k') {
      event.preventDefault();
      step(event.key === 'j' ? 1 : -1);
    } else if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && document.activeElement?.matches('a.voice-mark')) {
      event.preventDefault();
      step(event.key === 'ArrowRight' ? 1 : -1);
    }
  });
  panel.addEventListener('click', event => {
    const link = event.target.closest('a');
    const hash = link && new URL(link.href).pathname === location.pathname ? new URL(link.href).hash : '';
    const mark = hash.startsWith('#s-') ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (mark) {
      event.preventDefault();
      goTo(mark);
      pin(mark.dataset.s);
    }
  });
  window.addEventListener('hashchange', arrive);
}

/** Opens the panel for the statement that the address names. */
function arrive() {
  const name = decodeURIComponent(location.hash.slice(1));
  const mark = name.startsWith('s-') ? document.getElementById(name) : null;
  if (mark && printed.contains(mark)) {
    pinned = mark.dataset.s;
    show(pinned);
    goTo(mark);
  }
}

function isTaken(mark, choice) {
  const has = (name, values) => choice.get(name) === '' || (values ?? '').split(' ').includes(choice.get(name));
  return has('speaker', mark.dataset.speaker)
    && has('act', mark.dataset.act)
    && has('level', mark.dataset.level)
    && has('event', mark.dataset.event)
    && (!choice.has('contested') || mark.dataset.contested === 'yes');
}

/** What is chosen, at once and in the address; the words of the text stay. */
function choose() {
  const choice = new FormData(form);
  const taken = new Map();
  printed.querySelectorAll('a.voice-mark').forEach(mark => taken.set(mark.dataset.s, isTaken(mark, choice)));
  printed.querySelectorAll('[data-s]').forEach(element =>
    element.classList.toggle('off', taken.get(element.dataset.s) === false));
  document.querySelectorAll('#statements [data-s]').forEach(element => {
    element.hidden = taken.get(element.dataset.s) === false;
  });
  const count = [...taken.values()].filter(Boolean).length;
  document.getElementById('count').textContent = count + ' of ' + taken.size + ' statements';
  const address = new URL(location.href);
  for (const name of ['speaker', 'act', 'level', 'event', 'contested']) {
    const value = choice.get(name);
    if (value) {
      address.searchParams.set(name, value);
    } else {
      address.searchParams.delete(name);
    }
  }
  history.replaceState(null, '', address);
}

if (printed && panel) {
  hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = 'Point at words in the text, or walk through the statements with the keys j and k, to see who says'
    + ' them, to whom, and how we know. Escape closes.';
  if (panel.querySelector('.hint')) {
    panel.replaceChildren(hint.cloneNode(true));
  }
  listen();
  arrive();
  if (form) {
    // Of a text in parts the others are not here to be counted.
    const isWhole = form.dataset.parts === '1';
    form.addEventListener('change', () => (isWhole ? choose() : form.requestSubmit()));
  }
}
