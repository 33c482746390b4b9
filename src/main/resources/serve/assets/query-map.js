/** Places on a map: a circle for each, the larger the more rows speak of it. */

import { counted, cut, part, shape } from './query-parts.js';
import { columnsWhere, isNumber } from './query-names.js';

const POINTS = 500;

const WIDTH = 1000;

/** How high letters are on the screen, at least, however small the map. */
const LEGIBLE = 12;

const POINT = /^\s*(?:<[^>]*>)?\s*POINT\s*Z?\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i;

export const isPoint = (term) => term?.type === 'literal' && POINT.test(term.value);

/** Where a row lies: longitude and latitude, or nothing. */
function placing(answer) {
  const [points] = columnsWhere(answer, isPoint);
  const numbers = columnsWhere(answer, (term) => isNumber(term) || /^-?\d+(\.\d+)?$/.test(term.value));
  const latitude = numbers.find((column) => /^lat/i.test(column));
  const longitude = numbers.find((column) => /^(long?|lng)/i.test(column));
  if (points) {
    return {
      used: [points],
      of(row) {
        const match = POINT.exec(row[points]?.value || '');
        return match ? [Number(match[1]), Number(match[2])] : null;
      },
    };
  }
  return latitude && longitude
    ? { used: [latitude, longitude], of: (row) => (row[latitude] && row[longitude] ? [Number(row[longitude].value), Number(row[latitude].value)] : null) }
    : null;
}

export const map = {
  name: 'map',
  label: 'Map',
  lacks: (answer) => (placing(answer) ? '' : 'A map needs columns ?latitude and ?longitude, or one of points in WKT, as geo:asWKT has them.'),
  choices(answer) {
    const { used } = placing(answer);
    const names = answer.columns.filter((column) => !used.includes(column));
    return names.length > 0 ? [{ label: 'Called by', options: names, usual: names.find((column) => /place|name|label/i.test(column)) || names[0] }] : [];
  },
  async draw(element, answer, [called], names) {
    const where = placing(answer);
    const places = new Map();
    for (const row of answer.rows) {
      const at = where.of(row);
      if (at && Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90) {
        const known = places.get(String(at)) || { at, name: names.text(row[called]), rows: 0 };
        known.rows++;
        places.set(String(at), known);
      }
    }
    const all = [...places.values()].sort((one, other) => other.rows - one.rows).slice(0, POINTS);
    if (all.length === 0) {
      element.replaceChildren(part('p', {}, 'No row has a place on the Earth.'));
      return;
    }
    const list = part('ul', { class: 'places' }, ...all.map((place) => part('li', {}, `${place.name || 'A place'} (${counted(place.rows, 'row')})`)));
    element.replaceChildren(part('div', { class: 'mapped' }, await drawing(all, Math.max(16, (LEGIBLE * WIDTH) / (element.clientWidth || WIDTH)))),
      part('p', {}, counted(places.size, 'place'), places.size > POINTS ? `; the ${POINTS} with most rows are drawn.` : '.'),
      part('details', {}, part('summary', {}, 'The same as a list'), list));
  },
};

/** The part of the Earth that has all the places, twice as wide as high. */
function frameOf(places) {
  const xs = places.map(({ at }) => at[0]);
  const ys = places.map(({ at }) => at[1]);
  const middle = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  const width = Math.min(360, Math.max(20, 1.25 * (Math.max(...xs) - Math.min(...xs)), 2.5 * (Math.max(...ys) - Math.min(...ys))));
  const clamp = (value, edge) => Math.max(-edge, Math.min(edge, value));
  const left = clamp(middle[0], 180 - width / 2) - width / 2;
  const top = clamp(middle[1], 90 - width / 4) + width / 4;
  const scale = WIDTH / width;
  return { left, top, width, x: (longitude) => (longitude - left) * scale, y: (latitude) => (top - latitude) * scale };
}

/** @param size of letters */
async function drawing(places, size) {
  const frame = frameOf(places);
  const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${WIDTH / 2}`, role: 'img', 'aria-label': `Map with ${counted(places.length, 'place')}` });
  svg.append(await coasts(frame), graticule(frame));
  const most = places[0].rows;
  const taken = [];
  for (const place of places) {
    const [x, y] = [frame.x(place.at[0]), frame.y(place.at[1])];
    const radius = 5 + 13 * Math.sqrt(place.rows / most);
    const circle = shape('circle', { cx: x, cy: y, r: radius }, shape('title', {}, `${place.name}: ${counted(place.rows, 'row')}`));
    svg.append(circle);
    const words = cut(place.name, 24);
    // Names that would lie on others are in the list, and told when pointed at.
    const box = { x: x + radius + 4, y, width: 0.56 * size * words.length };
    const left = box.x + box.width > WIDTH;
    box.x = left ? x - radius - 4 - box.width : box.x;
    if (words && taken.length < 40 && !taken.some((other) => Math.abs(other.y - box.y) < 1.2 * size && box.x < other.x + other.width && other.x < box.x + box.width)) {
      taken.push(box);
      svg.append(shape('text', { x: left ? x - radius - 4 : box.x, y: y + size / 3, 'font-size': size, 'text-anchor': left ? 'end' : 'start' }, words));
    }
  }
  return svg;
}

function graticule(frame) {
  const step = [1, 2, 5, 10, 15, 30].find((degrees) => frame.width / degrees <= 14) || 30;
  const lines = shape('g', { class: 'graticule' });
  for (let degrees = -180; degrees <= 180; degrees += step) {
    lines.append(shape('line', { x1: frame.x(degrees), x2: frame.x(degrees), y1: 0, y2: WIDTH / 2 }),
      shape('line', { x1: 0, x2: WIDTH, y1: frame.y(degrees), y2: frame.y(degrees) }));
    if (frame.x(degrees) > 40 && frame.x(degrees) < WIDTH - 40) {
      lines.append(shape('text', { x: frame.x(degrees) + 3, y: WIDTH / 2 - 5 }, `${Math.abs(degrees)}°${degrees < 0 ? 'W' : degrees > 0 ? 'E' : ''}`));
    }
    if (Math.abs(degrees) <= 90 && frame.y(degrees) > 20 && frame.y(degrees) < WIDTH / 2 - 20) {
      lines.append(shape('text', { x: 3, y: frame.y(degrees) - 3 }, `${Math.abs(degrees)}°${degrees < 0 ? 'S' : degrees > 0 ? 'N' : ''}`));
    }
  }
  return lines;
}

/** The outlines of the continents, from the drawing that the page of places has too: tenths of a degree, north is up. */
async function coasts({ x, y }) {
  const response = await fetch(new URL('world.svg', import.meta.url));
  const world = response.ok && new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  const outline = world && world.getElementById('land')?.getAttribute('d');
  const tenth = (x(1) - x(0)) / 10;
  return shape('path', { class: 'coasts', d: outline || '', transform: `matrix(${tenth} 0 0 ${tenth} ${x(0)} ${y(0)})` });
}
