/** Rows as a table, put in order by its headings. */

import { button, counted, number, part } from './query-parts.js';
import { isNumber } from './query-names.js';

const ROWS = 200;

const LONG = 40;

export const table = {
  name: 'table',
  label: 'Table',
  lacks: () => '',
  choices: () => [],
  draw(element, answer, chosen, names) {
    const state = { column: '', down: false, from: 0 };
    const show = () => {
      const rows = inOrder(answer.rows, state, names);
      const body = part('tbody', {}, ...rows.slice(state.from, state.from + ROWS).map((row) => line(answer.columns, row, names)));
      const head = part('thead', {}, part('tr', {}, ...answer.columns.map((column) => heading(column, state, show))));
      const frame = part('div', { class: 'wide rows', role: 'region', 'aria-label': 'Rows', tabindex: '0' }, part('table', {}, head, body));
      element.replaceChildren(frame, pager(rows.length, state, show));
      element.querySelector(`th button[data-column="${CSS.escape(state.focus || '')}"]`)?.focus();
      state.focus = '';
    };
    show();
  },
};

function heading(column, state, show) {
  const isFirst = state.column === column;
  const order = button(`${column}${isFirst ? (state.down ? ' ↓' : ' ↑') : ''}`, () => {
    Object.assign(state, { down: isFirst && !state.down, column, from: 0, focus: column });
    show();
  }, { 'data-column': column, title: 'Put in order by this column' });
  return part('th', { scope: 'col', 'aria-sort': isFirst ? (state.down ? 'descending' : 'ascending') : null }, order);
}

function line(columns, row, names) {
  return part('tr', {}, ...columns.map((column) => {
    const term = row[column];
    if (!term) {
      return part('td');
    }
    const kind = isNumber(term) ? 'number' : names.text(term).length >= LONG ? 'long' : null;
    return part('td', { class: kind }, names.element(term));
  }));
}

function inOrder(rows, { column, down }, names) {
  if (!column) {
    return rows;
  }
  const language = new Intl.Collator('en', { numeric: true });
  const compare = (one, other) => {
    // What is not there is last, in whatever order.
    if (!one[column] || !other[column]) {
      return (one[column] ? 0 : 1) - (other[column] ? 0 : 1);
    }
    const order = isNumber(one[column]) && isNumber(other[column])
      ? Number(one[column].value) - Number(other[column].value)
      : language.compare(names.text(one[column]), names.text(other[column]));
    return down ? -order : order;
  };
  return [...rows].sort(compare);
}

function pager(count, state, show) {
  if (count <= ROWS) {
    return part('p', { class: 'pages' });
  }
  const step = (words, from) => button(words, () => {
    state.from = from;
    show();
  }, { class: 'light', disabled: from < 0 || from >= count });
  return part('p', { class: 'pages' }, step('Back', state.from - ROWS), ' ',
    `Rows ${number(state.from + 1)} to ${number(Math.min(count, state.from + ROWS))} of ${counted(count, 'row')} `,
    step('Further', state.from + ROWS));
}
