// Adds to the map what needs no server: a closer look, and beside it who speaks of the place pointed at.
// The drawing, its links and the table are there without this script.

import { tools } from './tools.js';

const figure = document.querySelector('[data-map]');
const svg = figure?.querySelector('svg');

if (svg) {
  const whole = svg.viewBox.baseVal;
  const world = {x: whole.x, y: whole.y, width: whole.width, height: whole.height};
  let view = {...world};
  const circles = [...svg.querySelectorAll('circle')].map(circle => ({circle, r: Number(circle.getAttribute('r'))}));
  const names = svg.querySelector('.names');
  const letters = [...names.querySelectorAll('text')].map(text => ({
    text,
    cx: Number(text.dataset.cx),
    cy: Number(text.dataset.cy),
    right: Number(text.getAttribute('x')) - Number(text.dataset.cx),
    down: Number(text.getAttribute('y')) - Number(text.dataset.cy),
  }));
  const size = Number(names.getAttribute('font-size'));

  const within = (value, least, most) => Math.max(least, Math.min(most, value));

  // Circles and names keep their size on the screen, so that a closer look takes neighbours apart.
  const show = next => {
    const width = within(next.width, world.width / 40, world.width);
    const height = (width * world.height) / world.width;
    view = {
      width,
      height,
      x: within(next.x, world.x, world.x + world.width - width),
      y: within(next.y, world.y, world.y + world.height - height),
    };
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    const scale = view.width / world.width;
    svg.classList.toggle('closer', scale < 0.3);
    circles.forEach(({circle, r}) => circle.setAttribute('r', r * scale));
    names.setAttribute('font-size', size * scale);
    letters.forEach(({text, cx, cy, right, down}) => {
      text.setAttribute('x', cx + right * scale);
      text.setAttribute('y', cy + down * scale);
    });
  };

  const zoom = (factor, about = {x: view.x + view.width / 2, y: view.y + view.height / 2}) =>
    show({
      width: view.width * factor,
      x: about.x - (about.x - view.x) * factor,
      y: about.y - (about.y - view.y) * factor,
    });

  const move = (right, down) => show({...view, x: view.x + (right * view.width) / 4, y: view.y + (down * view.height) / 4});

  const look = tools([
    ['+', 'Closer', () => zoom(0.5)],
    ['−', 'Farther', () => zoom(2)],
    ['←', 'To the west', () => move(-1, 0)],
    ['→', 'To the east', () => move(1, 0)],
    ['↑', 'To the north', () => move(0, -1)],
    ['↓', 'To the south', () => move(0, 1)],
    ['⟲', 'The whole map', () => show(world)],
  ]);
  figure.before(look);

  const point = event => {
    const frame = svg.getBoundingClientRect();
    return {
      x: view.x + ((event.clientX - frame.left) / frame.width) * view.width,
      y: view.y + ((event.clientY - frame.top) / frame.height) * view.height,
    };
  };

  // The wheel alone belongs to the page; with Ctrl, as elsewhere, it is for a closer look.
  svg.addEventListener(
    'wheel',
    event => {
      if (event.ctrlKey) {
        event.preventDefault();
        zoom(event.deltaY < 0 ? 0.8 : 1.25, point(event));
      }
    },
    {passive: false},
  );

  let grip = null;
  svg.addEventListener('pointerdown', event => {
    if (event.pointerType === 'mouse' && !event.target.closest('a')) {
      grip = point(event);
      event.preventDefault();
    }
  });
  window.addEventListener('pointermove', event => {
    if (grip) {
      const now = point(event);
      show({...view, x: view.x + grip.x - now.x, y: view.y + grip.y - now.y});
    }
  });
  window.addEventListener('pointerup', () => {
    grip = null;
  });

  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.setAttribute('role', 'status');
  const hint = document.createElement('p');
  hint.textContent = 'Point at a place to see who speaks of it.';
  panel.append(hint);
  figure.after(panel);

  let chosen = [];
  const tell = pin => {
    const row = document.getElementById(pin.dataset.row);
    if (!row) {
      return;
    }
    chosen.forEach(element => element.classList.remove('chosen'));
    chosen = [pin, row];
    chosen.forEach(element => element.classList.add('chosen'));
    const [name, count, voices] = row.cells;
    const heading = document.createElement('p');
    const bold = document.createElement('b');
    bold.append(...[...name.childNodes].map(node => node.cloneNode(true)));
    heading.append(bold, `: ${count.textContent} ${count.textContent === '1' ? 'statement' : 'statements'}`);
    panel.replaceChildren(heading, voices.querySelector('ul').cloneNode(true));
  };
  svg.querySelectorAll('a.pin').forEach(pin => {
    pin.addEventListener('pointerenter', () => tell(pin));
    pin.addEventListener('focus', () => tell(pin));
  });
}
