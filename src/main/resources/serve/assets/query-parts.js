/** Elements of a page. Words of the data get in as text only. */

/** An element with attributes and children; a child that is no node is text. */
export function part(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children);
  return element;
}

export function button(words, onClick, attributes = {}) {
  const element = part('button', { type: 'button', ...attributes }, words);
  element.addEventListener('click', onClick);
  return element;
}

const DRAWING = 'http://www.w3.org/2000/svg';

/** As {@link part}, of a drawing. */
export function shape(name, attributes = {}, ...children) {
  const element = document.createElementNS(DRAWING, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

export const number = (value) => value.toLocaleString('en-GB', { maximumFractionDigits: 20 });

export const counted = (count, thing) => `${number(count)} ${thing}${count === 1 ? '' : 's'}`;

/** Words of a length that fits; the rest is in the table. */
export const cut = (words, most) => (words.length > most ? `${words.slice(0, most - 1)}…` : words);
