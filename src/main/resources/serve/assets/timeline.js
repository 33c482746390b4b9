// Adds to the timeline a closer look at some of its years. The bars are there without this script; it only draws them anew
// from the years that each of them carries.

import { tools } from './tools.js';

const table = document.querySelector('[data-timeline]');

if (table) {
  const years = table.querySelector('.years');
  const all = {from: Number(years.dataset.from), to: Number(years.dataset.to)};
  const bars = [...table.querySelectorAll('.bar')].map(bar => ({
    bar,
    from: Number(bar.dataset.from),
    to: Number(bar.dataset.to),
    exactness: bar.dataset.exactness,
  }));
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
  const mostTicks = 8;
  const openEnd = 12;
  let view = {...all};

  const share = year => ((year - view.from) / (view.to - view.from)) * 100;
  const percent = value => `${Math.max(-200, Math.min(300, value)).toFixed(2)}%`;

  const strokeAt = (line, at) => {
    line.setAttribute('x1', percent(at));
    line.setAttribute('x2', percent(at));
  };

  const draw = ({bar, from, to, exactness}) => {
    const circle = bar.querySelector('circle');
    const rectangle = bar.querySelector('rect');
    const strokes = bar.querySelectorAll('line');
    const start = share(from);
    const end = share(to);
    if (circle) {
      circle.setAttribute('cx', percent(start));
    }
    if (rectangle) {
      const left = exactness === 'not_after' ? end - openEnd : start;
      const right = exactness === 'not_before' ? start + openEnd : end;
      const begin = Math.max(-200, left);
      rectangle.setAttribute('x', percent(begin));
      rectangle.setAttribute('width', percent(Math.max(0, Math.min(300, right) - begin)));
    }
    if (strokes.length === 2) {
      strokeAt(strokes[0], start);
      strokeAt(strokes[1], end);
    } else if (strokes.length === 1) {
      strokeAt(strokes[0], exactness === 'not_after' ? end : start);
    }
    const arrow = bar.querySelector('text');
    if (arrow) {
      arrow.textContent = end < 0 || start < 0 ? '◀' : '';
    }
  };

  const drawYears = () => {
    years.querySelectorAll('text').forEach(text => text.remove());
    const length = view.to - view.from;
    const step = steps.find(size => length / size <= mostTicks) ?? Math.ceil(length / mostTicks);
    for (let year = Math.ceil(view.from / step) * step; share(year) < 94; year += step) {
      const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      text.setAttribute('x', percent(share(year)));
      text.setAttribute('y', '15');
      text.textContent = year;
      years.append(text);
    }
  };

  const show = (from, length) => {
    const width = Math.max(1, Math.min(all.to - all.from, length));
    const begin = Math.max(all.from, Math.min(all.to - width, from));
    view = {from: begin, to: begin + width};
    bars.forEach(draw);
    drawYears();
  };

  const zoom = factor => {
    const length = (view.to - view.from) * factor;
    show((view.from + view.to) / 2 - length / 2, length);
  };
  const move = part => show(view.from + (view.to - view.from) * part, view.to - view.from);

  const look = tools([
    ['+', 'Fewer years', () => zoom(0.5)],
    ['−', 'More years', () => zoom(2)],
    ['←', 'Earlier', () => move(-0.25)],
    ['→', 'Later', () => move(0.25)],
    ['⟲', 'All years', () => show(all.from, all.to - all.from)],
  ]);
  table.before(look);
}
