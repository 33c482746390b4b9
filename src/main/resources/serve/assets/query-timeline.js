/** When things were: a bar between two dates, a mark at one, an open end where only one bound is known. */

import { counted, cut, part } from './query-parts.js';
import { columnsWhere, isDate } from './query-names.js';

const ROWS = 200;

const DAY = 86400000;

/** The first or the last day that a date may mean: all of a year, of a month, or one day. */
function dayOf(text, isEnd) {
  const [, sign, year, month, day] = /^(-?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text);
  const date = new Date(0);
  date.setUTCFullYear(Number(sign + year), month ? Number(month) - 1 : 0, Number(day || 1));
  if (isEnd) {
    date.setUTCFullYear(date.getUTCFullYear() + (month ? 0 : 1), date.getUTCMonth() + (month && !day ? 1 : 0), date.getUTCDate() + (day ? 1 : 0));
  }
  return date.getTime();
}

export const timeline = {
  name: 'timeline',
  label: 'Timeline',
  lacks: (answer) => (columnsWhere(answer, isDate).length > 0 ? '' : 'A timeline needs a column of dates, such as 1962-10 or 1962-10-22.'),
  choices(answer) {
    const dates = columnsWhere(answer, isDate);
    const others = answer.columns.filter((column) => !dates.includes(column));
    return [
      { label: 'From', options: dates, usual: dates.find((column) => /earl|start|from|begin/i.test(column)) || dates[0] },
      { label: 'to', options: ['–', ...dates], usual: dates.find((column) => /late|end|until|to$/i.test(column)) || dates[1] || '–' },
      { label: 'called by', options: others.length > 0 ? others : dates, usual: others[0] || dates[0] },
    ];
  },
  draw(element, answer, [from, to, called], names) {
    const entries = [];
    for (const row of answer.rows) {
      const start = isDate(row[from]) ? row[from].value : '';
      const end = to === '–' ? start : isDate(row[to]) ? row[to].value : '';
      if (start || end) {
        entries.push({
          name: names.text(row[called]),
          start,
          end,
          first: start ? dayOf(start, false) : null,
          last: end ? dayOf(end, true) : null,
        });
      }
    }
    const without = answer.rows.length - entries.length;
    entries.sort((one, other) => (one.first ?? one.last) - (other.first ?? other.last) || (one.last ?? Infinity) - (other.last ?? Infinity));
    const shown = entries.slice(0, ROWS);
    const bounds = shown.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null);
    const begin = Math.min(...bounds);
    const length = Math.max(Math.max(...bounds) - begin, DAY);
    const place = (day) => 3 + (94 * (day - begin)) / length;
    element.replaceChildren(
      part('div', { class: 'times' }, axis(begin, length, place), part('ol', {}, ...shown.map((entry) => line(entry, place)))),
      part('p', {}, 'A bar reaches from the first to the last date of its row; it fades where there is only one of them. ', entries.length > ROWS ? `The first ${ROWS} of ${counted(entries.length, 'row')} with a date are shown; all are in the table. ` : '',
        without > 0 ? `${counted(without, 'row')} without a date.` : ''),
    );
  },
};

function axis(begin, length, place) {
  const marks = part('div', { class: 'axis', 'aria-hidden': 'true' });
  const years = length / (365.25 * DAY);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => years / each <= 8) || 1000;
  const first = new Date(begin).getUTCFullYear();
  for (let year = Math.ceil(first / step) * step; year <= first + years + 1; year += step) {
    const at = place(Date.UTC(year, 0, 1));
    if (at >= 2 && at <= 92) {
      const mark = part('span', {}, String(year));
      mark.style.left = `${at}%`;
      marks.append(mark);
    }
  }
  return marks;
}

function line({ name, start, end, first, last }, place) {
  const left = first === null ? 0 : place(first);
  const right = last === null ? 100 : place(last);
  const kind = first === null ? 'bar no-start' : last === null ? 'bar no-end' : 'bar';
  const bar = part('span', { class: kind });
  bar.style.left = `${left}%`;
  bar.style.width = `${Math.max(right - left, 0.8)}%`;
  const when = first === null ? `not after ${end}` : last === null ? `not before ${start}` : start === end ? start : `${start} to ${end}`;
  return part('li', {}, part('span', { class: 'what', title: name }, cut(name, 120)), part('span', { class: 'when' }, when), part('span', { class: 'track', 'aria-hidden': 'true' }, bar));
}
