/** A card for each row: words in the middle, and whose they are. */

import { button, counted, part } from './query-parts.js';
import { columnsWhere, isNumber } from './query-names.js';

const CARDS = 60;

const WORDS = 600;

const LONG = 20;

/** The column with the longest texts, above all one called so. */
function wordsIn(answer) {
  const texts = columnsWhere(answer, (term) => term.type === 'literal' && !isNumber(term));
  const length = (column) => answer.rows.slice(0, 100).reduce((sum, row) => sum + (row[column]?.value.length || 0), 0);
  return texts.find((column) => /^(words|quotation|quote|exact)$/i.test(column)) || texts.sort((one, other) => length(other) - length(one))[0];
}

export const cards = {
  name: 'cards',
  label: 'Cards',
  lacks(answer) {
    const column = wordsIn(answer);
    return column && answer.rows.some((row) => (row[column]?.value.length || 0) >= LONG) ? '' : 'Cards need a column of words, quotations for example.';
  },
  choices(answer) {
    return [{ label: 'Words', options: answer.columns, usual: wordsIn(answer) }];
  },
  draw(element, answer, [words], names) {
    const all = answer.rows.filter((row) => row[words]);
    const grid = part('div', { class: 'cards' });
    const more = button('More cards', () => show(grid.children.length), { class: 'light' });
    const show = (from) => {
      grid.append(...all.slice(from, from + CARDS).map((row) => card(row, words, answer.columns, names)));
      more.hidden = grid.children.length >= all.length;
    };
    show(0);
    element.replaceChildren(grid, more, part('p', {}, `${counted(all.length, 'card')} in all.`));
  },
};

function card(row, words, columns, names) {
  const text = names.text(row[words]);
  const rest = columns.filter((column) => column !== words && row[column]);
  return part('article', {},
    part('blockquote', row[words]['xml:lang'] ? { lang: row[words]['xml:lang'] } : {}, text.length > WORDS ? `${text.slice(0, WORDS)}…` : text),
    part('dl', {}, ...rest.flatMap((column) => [part('dt', {}, column), part('dd', {}, names.element(row[column]))])));
}
