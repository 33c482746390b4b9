/** Bars: a number for each row, or how many rows have a value. */

import { counted, cut, number, part } from './query-parts.js';
import { columnsWhere, isNumber } from './query-names.js';

const BARS = 100;

const COUNT = 'number of rows';

export const chart = {
  name: 'chart',
  label: 'Chart',
  lacks: (answer) => (answer.rows.length === 0 ? 'A chart needs rows.' : ''),
  choices(answer) {
    const numbers = columnsWhere(answer, isNumber);
    const others = answer.columns.filter((column) => !numbers.includes(column));
    const pair = [...others, ...numbers];
    return [
      { label: 'A bar for each', options: answer.columns, usual: pair[0] },
      { label: 'and', options: ['–', ...answer.columns], usual: others[1] && numbers.length > 0 ? others[1] : '–' },
      { label: 'as long as', options: [...numbers, COUNT], usual: numbers[numbers.length - 1] || COUNT },
    ];
  },
  draw(element, answer, [first, second, value], names) {
    const bars = new Map();
    for (const row of answer.rows) {
      const words = [first, second].filter((column) => column && column !== '–').map((column) => names.text(row[column]) || 'nothing').join(' → ');
      const amount = value === COUNT ? 1 : Number(row[value]?.value ?? 0);
      bars.set(words, (bars.get(words) || 0) + (Number.isFinite(amount) ? amount : 0));
    }
    const all = [...bars].sort((one, other) => other[1] - one[1]);
    const most = Math.max(...all.map(([, amount]) => Math.abs(amount)), Number.MIN_VALUE);
    const rows = all.slice(0, BARS).map(([words, amount]) => {
      const bar = part('span', { class: amount < 0 ? 'bar below' : 'bar' });
      bar.style.width = `${(100 * Math.abs(amount)) / most}%`;
      return part('tr', {}, part('th', { scope: 'row', title: words }, cut(words, 90)), part('td', { class: 'track' }, bar), part('td', { class: 'number' }, number(amount)));
    });
    element.replaceChildren(
      part('table', { class: 'bars' }, part('caption', {}, `${value}, by ${first}${second && second !== '–' ? ` and ${second}` : ''}`), part('tbody', {}, ...rows)),
      part('p', {}, all.length > BARS ? `The ${BARS} longest of ${counted(all.length, 'bar')}. All are in the table.` : ''),
    );
  },
};
