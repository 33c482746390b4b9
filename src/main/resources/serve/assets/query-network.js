/** Who is connected with whom: a line for each row. */

import { button, counted, part } from './query-parts.js';

const NODES = 1000;

const LINES = 3000;

const FEW = 80;

const NAME = 12;

/** On a telephone all names would lie on each other: they come when the drawing is nearer. */
const NARROW = 600;

/** A thing is the same wherever it is met; a word is only itself. */
const key = (term) => `${term.type} ${term.value} ${term['xml:lang'] || ''}`;

/** A small drawing has its names at once, however far away it is, where there is room for them. */
function nameAll(cy) {
  if (cy.nodes().length <= FEW && cy.width() > NARROW) {
    const size = NAME / Math.min(1, cy.zoom());
    cy.nodes().style({ 'font-size': size, 'text-max-width': 10 * size, 'min-zoomed-font-size': 0 });
  }
}

export const network = {
  name: 'network',
  label: 'Network',
  lacks: (answer) => (answer.columns.length < 2 || answer.rows.length === 0
    ? 'A network needs rows with two columns, ?source and ?target for example, or the triples of a CONSTRUCT.'
    : ''),
  choices(answer) {
    const named = (wanted, otherwise) => answer.columns.find((column) => wanted.test(column)) || otherwise;
    const from = named(/^(source|subject|from|speaker|who)$/i, answer.columns[0]);
    const rest = answer.columns.filter((column) => column !== from);
    const to = rest.find((column) => /^(target|object|to|addressee|whom)$/i.test(column)) || rest[0];
    const along = rest.find((column) => /^(label|predicate|edge|act|how)$/i.test(column));
    return [
      { label: 'From', options: answer.columns, usual: from },
      { label: 'to', options: answer.columns, usual: to },
      { label: 'along', options: ['–', ...answer.columns], usual: along || '–' },
    ];
  },
  async draw(element, answer, [from, to, along], names) {
    const nodes = new Map();
    const edges = new Map();
    let left = 0;
    for (const row of answer.rows) {
      if (!row[from] || !row[to]) {
        continue;
      }
      const ends = [row[from], row[to]];
      const fresh = new Set(ends.map(key).filter((end) => !nodes.has(end)));
      const label = row[along] ? names.text(row[along]) : '';
      const id = `${key(ends[0])} ${label} ${key(ends[1])}`;
      if (nodes.size + fresh.size > NODES || (edges.size >= LINES && !edges.has(id))) {
        left++;
        continue;
      }
      ends.forEach((end) => nodes.set(key(end), { id: key(end), label: names.text(end), term: end }));
      edges.set(id, { id, source: key(ends[0]), target: key(ends[1]), label });
    }
    const frame = part('div', { class: 'drawing' });
    const chosen = part('p', { role: 'status' }, 'Choose a thing to see its page.');
    element.replaceChildren(
      frame,
      chosen,
      part('p', {}, `${counted(nodes.size, 'thing')} and ${counted(edges.size, 'line')}.`,
        left > 0 ? ` ${counted(left, 'row')} more would not be readable; all are in the table and in an export.` : ''),
    );
    const { draw } = await import('./network.js');
    const drawing = await draw(frame, { nodes: [...nodes.values()], edges: [...edges.values()] }, {
      onSelect: (node) => chosen.replaceChildren(node ? names.element(node.term) : 'Choose a thing to see its page.'),
    });
    // A drawing that was fitted into a frame of another width would be cut off.
    new ResizeObserver(() => {
      drawing.cy.resize();
      drawing.fit();
      nameAll(drawing.cy);
    }).observe(frame);
    frame.before(part('p', { class: 'views' },
      button('Closer', () => drawing.zoom(1.4), { class: 'light' }),
      button('Further away', () => drawing.zoom(1 / 1.4), { class: 'light' }),
      button('All of it', () => drawing.fit(), { class: 'light' })));
  },
};
