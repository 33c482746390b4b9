/** The page of queries, where scripts run: an editor in place of the form's text area, answers without a new page. */

import { ask, fitsAnAddress } from './query-answer.js';
import { edit } from './query-editor.js';
import { Names } from './query-names.js';
import { button, part } from './query-parts.js';
import { examples } from './query-examples.js';
import { showAnswer, showFault, showWaiting } from './query-result.js';

/** An answer that took the server longer is not asked for a second time without a wish. */
const QUICK = 2000;

const form = document.querySelector('form.query');

const asking = form.closest('.asking') || form;

const title = document.querySelector('h1');

const names = Names.load();

let running = null;

const editor = edit(form.querySelector('textarea'), () => form.requestSubmit(), () => setTitle(''), names);

const cancel = button('Cancel', () => running?.abort(), { class: 'light', hidden: true });

form.querySelector('button').after(' ', cancel);

if (new URLSearchParams(location.search).has('query')) {
  title.dataset.question = title.textContent;
}

/** The heading is the question, as long as it is asked as it was chosen. */
function setTitle(question) {
  if (question || title.dataset.question) {
    title.textContent = question || 'Your question';
    document.title = `${title.textContent} – memcon`;
    title.dataset.question = question;
  }
}

function parameters() {
  const all = new URLSearchParams();
  all.set('query', editor.query);
  for (const input of form.querySelectorAll('input[name]')) {
    if (input.value.trim()) {
      all.append(input.name, input.value);
    }
  }
  return all;
}

/** Where the answer stands; on a page without one, behind the form. */
function place() {
  const former = document.querySelector('section.answer');
  if (former) {
    return former;
  }
  document.querySelectorAll('main > .fault, main > .fault + details').forEach((element) => element.remove());
  const section = part('section', { class: 'answer', 'aria-label': 'Answer' });
  asking.after(section);
  return section;
}

/** Where the questions stand above the answer, they fold when there is one. */
function makeRoom() {
  const questions = document.querySelector('.questions');
  if (questions && matchMedia('(width < 60rem)').matches) {
    questions.open = false;
  }
}

/** Asks what is in the editor; `view` tells how the answer is to be shown, and is part of the address. */
async function run(view, isInHistory) {
  running?.abort();
  const control = new AbortController();
  running = control;
  const asked = parameters();
  const element = place();
  cancel.hidden = false;
  editor.clear();
  makeRoom();
  showWaiting(element);
  if (!isInHistory) {
    remember(asked, view);
  }
  try {
    const answer = await ask(asked, control.signal);
    const known = await names;
    await known.learn(answer).catch(() => {});
    if (running === control) {
      await showAnswer(element, answer, asked, known, view, (chosen) => remember(asked, chosen, true));
    }
  } catch (fault) {
    if (running === control || fault.name === 'AbortError') {
      showFault(element, fault, editor, () => run(view));
    }
  } finally {
    if (running === control) {
      running = null;
      cancel.hidden = true;
    }
  }
}

/** Puts what is shown into the address, so that the address is the link to it. */
function remember(asked, view, isSame) {
  if (!fitsAnAddress(asked)) {
    return;
  }
  const all = new URLSearchParams(asked);
  if (view?.name && view.name !== 'table') {
    all.set('view', view.name);
    if (view.columns?.length > 0) {
      all.set('columns', view.columns.join(','));
    }
  }
  const address = `${location.pathname}?${all}`;
  if (address !== location.pathname + location.search) {
    history[isSame ? 'replaceState' : 'pushState']({}, '', address);
  }
}

function wished() {
  const wish = new URLSearchParams(location.search);
  return { name: wish.get('view') || 'table', columns: (wish.get('columns') || '').split(',').filter(Boolean) };
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  run({ name: wished().name, columns: [] });
});

window.addEventListener('popstate', () => location.reload());

examples(document.querySelector('.questions'), (question, text) => {
  editor.query = text;
  setTitle(question);
  run({ name: 'table' });
  title.scrollIntoView({ block: 'nearest' });
});

/** A page that came with an answer gets it once more, as data, if that is quick. */
function begin() {
  if (!new URLSearchParams(location.search).get('query')) {
    return;
  }
  const [visit] = performance.getEntriesByType('navigation');
  const view = wished();
  if (view.name !== 'table' || !visit || visit.responseStart - visit.requestStart < QUICK) {
    run(view, true);
  } else {
    place().prepend(part('p', {}, button('Ask again, for charts and other views', () => run(view, true), { class: 'light again' })));
  }
}

begin();
