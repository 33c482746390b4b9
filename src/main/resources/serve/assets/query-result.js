/** An answer on the page: how much it is, ways to look at it, to take it away and to ask it elsewhere. */

import { addressOf, ENDPOINT, fitsAnAddress, Refused } from './query-answer.js';
import { button, counted, part } from './query-parts.js';
import { cards } from './query-cards.js';
import { chart } from './query-chart.js';
import { map } from './query-map.js';
import { network } from './query-network.js';
import { SNIPPETS } from './query-snippets.js';
import { table } from './query-table.js';
import { timeline } from './query-timeline.js';

const VIEWS = [table, chart, network, map, timeline, cards];

const FORMATS = {
  rows: ['CSV', 'TSV', 'JSON', 'XML'],
  truth: ['JSON', 'XML'],
  graph: ['Turtle', 'N-Triples', 'JSON-LD', 'RDF/XML'],
};

/** As the endpoint calls them. */
const PARAMETERS = { 'N-Triples': 'nt', 'JSON-LD': 'jsonld', 'RDF/XML': 'xml' };

/** Enough to see what an answer is like that is too long. */
const FEWER_ROWS = 1000;

export function showWaiting(element) {
  element.setAttribute('aria-busy', 'true');
  element.replaceChildren(part('p', { class: 'statement', role: 'status' }, 'Asking …'));
}

/** @param remember takes the view that is shown: its name and columns */
export async function showAnswer(element, answer, asked, names, view, remember) {
  element.removeAttribute('aria-busy');
  const status = part('p', { class: 'statement', role: 'status' }, statement(answer));
  const space = part('div', { class: 'view' });
  const options = part('div', { class: 'options' });
  const tabs = part('div', { class: 'views', role: 'group', 'aria-label': 'Ways to look at it' });
  const show = async (wanted, columns = []) => {
    const lacks = wanted.lacks(answer);
    const choices = lacks ? [] : wanted.choices(answer);
    const chosen = choices.map((choice, i) => (choice.options.includes(columns[i]) ? columns[i] : choice.usual));
    [...tabs.children].forEach((tab) => tab.setAttribute('aria-pressed', String(tab.dataset.view === wanted.name)));
    options.replaceChildren(...choices.map((choice, i) => chooser(choice, i, chosen, (changed) => show(wanted, changed))));
    remember({ name: wanted.name, columns: chosen });
    if (lacks) {
      space.replaceChildren(part('p', { class: 'lacks' }, lacks));
      return;
    }
    try {
      await wanted.draw(space, answer, chosen, names);
    } catch (fault) {
      space.replaceChildren(part('p', { class: 'fault', role: 'alert' }, `${wanted.label}: cannot be drawn (${fault.message}). See the table.`));
    }
  };
  for (const each of VIEWS) {
    tabs.append(button(each.label, () => show(each), { class: each.lacks(answer) ? 'light lacking' : 'light', 'data-view': each.name, 'aria-pressed': 'false' }));
  }
  const hasRows = answer.kind !== 'truth' && answer.rows.length > 0;
  element.replaceChildren(status, ...(hasRows ? [tabs, options, space] : []), takeAway(answer, asked), snippets(answer, asked));
  if (hasRows) {
    await show(VIEWS.find(({ name }) => name === view?.name) || table, view?.columns);
  }
}

function statement({ kind, rows, truth, seconds }) {
  const time = ` (${seconds < 0.1 ? 'under 0.1' : seconds.toFixed(1)} seconds)`;
  if (kind === 'truth') {
    return (truth ? 'Yes: something in the data matches.' : 'No: nothing in the data matches.') + time;
  }
  const thing = kind === 'graph' ? 'triple' : 'row';
  return (rows.length === 0 ? `No ${thing}s: nothing in the data matches.` : `${counted(rows.length, thing)}.`) + time;
}

function chooser({ label, options, usual }, at, chosen, changed) {
  const select = part('select', {}, ...options.map((option) => part('option', { selected: option === chosen[at] }, option)));
  select.addEventListener('change', () => changed(chosen.map((column, i) => (i === at ? select.value : column))));
  return part('label', {}, `${label} `, select);
}

function takeAway(answer, asked) {
  if (!fitsAnAddress(asked)) {
    return part('p', { class: 'take' }, 'This query is too long for a link. The code below sends it whole, and so does the form.');
  }
  const files = FORMATS[answer.kind].flatMap((format, i) => {
    const parameter = PARAMETERS[format] || format.toLowerCase();
    return [i === 0 ? '' : ', ', part('a', { href: addressOf(asked, { format: parameter }), download: `answer.${parameter}` }, format)];
  });
  const told = part('span', { role: 'status' });
  const copy = button('Copy the link to this', async () => {
    told.textContent = await copied(location.href) ? ' The link is copied.' : ' It is the address of this page.';
  }, { class: 'light' });
  return part('p', { class: 'take' }, 'All of it as ', ...files, '. ', copy, told);
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function snippets(answer, asked) {
  const kind = answer.kind;
  const code = part('pre', { class: 'wide', role: 'region', 'aria-label': 'Code', tabindex: '0' });
  const select = part('select', {}, ...Object.keys(SNIPPETS).map((name) => part('option', {}, name)));
  const write = () => {
    code.textContent = SNIPPETS[select.value]({ endpoint: ENDPOINT.href, query: asked.get('query'), kind, parameters: asked });
  };
  const told = part('span', { role: 'status' });
  const copy = button('Copy the code', async () => {
    told.textContent = await copied(code.textContent) ? ' The code is copied.' : ' Mark the code and copy it.';
  }, { class: 'light' });
  select.addEventListener('change', () => {
    told.textContent = '';
    write();
  });
  write();
  return part('details', { class: 'snippets' }, part('summary', {}, 'This question in a program'), part('p', {}, part('label', {}, 'Language ', select), ' ', copy, told), code);
}

/** What went wrong, where, and what to do. */
export function showFault(element, fault, editor, again) {
  element.removeAttribute('aria-busy');
  if (fault.name === 'AbortError') {
    element.replaceChildren(part('p', { class: 'statement', role: 'status' }, 'Cancelled.'));
    return;
  }
  if (!(fault instanceof Refused)) {
    element.replaceChildren(part('div', { class: 'fault', role: 'alert' }, part('p', {}, `The server cannot be reached (${fault.message}). Ask again.`)));
    return;
  }
  if (fault.line && fault.column) {
    element.replaceChildren(...placed(fault, editor));
    editor.mark(fault.line, fault.column);
    return;
  }
  const told = part('div', { class: 'fault', role: 'alert' }, part('p', {}, part('strong', {}, `${fault.title}. `), fault.message));
  if (fault.limit && !/\bLIMIT\s+\d+\s*$/i.test(editor.query)) {
    told.append(part('p', {}, button(`Ask for the first ${FEWER_ROWS} rows only`, () => {
      editor.query = `${editor.query.replace(/\s+$/, '')}\nLIMIT ${FEWER_ROWS}`;
      again();
    })));
  }
  element.replaceChildren(told);
}

function placed(fault, editor) {
  const line = editor.query.split('\n')[fault.line - 1] ?? '';
  const from = Math.min(fault.column - 1, line.length);
  const sign = [...line.slice(from)][0] ?? ' ';
  const go = button('Go there', () => editor.goTo(fault.line, fault.column), { class: 'light' });
  return [
    part('div', { class: 'fault', role: 'alert' },
      part('p', {}, `The query stops making sense at line ${fault.line}, column ${fault.column}: `),
      part('pre', { class: 'wide' }, line.slice(0, from), part('mark', {}, sign), line.slice(from + sign.length)),
      part('p', {}, go)),
    part('details', {}, part('summary', {}, 'The parser’s message'), part('pre', { class: 'wide' }, fault.message)),
  ];
}
