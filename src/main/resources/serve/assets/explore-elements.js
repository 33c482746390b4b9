// Pieces of a page. Texts of the data get in as text, never as markup.
import { colour, isDark, isOnlySaid, kindOf, shapeElement } from "./network-kinds.js";

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes (functions are listeners) and what is in it. */
export function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value === true) {
      element.setAttribute(key, "");
    } else if (value !== false && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...content);
  return element;
}

export function button(words, action, attributes = {}) {
  return make("button", { type: "button", class: "small", click: action, ...attributes }, words);
}

/** A kind's shape and colour, as the drawing has it. */
export function mark(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "-10 -10 20 20");
  svg.setAttribute("class", "mark");
  svg.setAttribute("aria-hidden", "true");
  const kind = kindOf(name);
  const fill = colour(kind, isDark());
  const shape = svg.appendChild(shapeElement(document, kind, 0, 0, 16));
  const isSaid = isOnlySaid(name);
  const look = { fill, "fill-opacity": isSaid ? 0.18 : 1, stroke: isSaid ? fill : "currentColor",
    "stroke-width": isSaid ? 2 : 1, "stroke-dasharray": isSaid ? "3 2" : "none" };
  Object.entries(look).forEach(([key, value]) => shape.setAttribute(key, value));
  return svg;
}

/** A line as the drawing has it. */
export function lineMark(dashes) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 36 10");
  svg.setAttribute("class", "line-mark");
  svg.setAttribute("aria-hidden", "true");
  const line = svg.appendChild(document.createElementNS(SVG, "path"));
  const look = { d: "M0 5H30", stroke: "currentColor", "stroke-width": 2, "stroke-dasharray": dashes, fill: "none" };
  Object.entries(look).forEach(([key, value]) => line.setAttribute(key, value));
  const head = svg.appendChild(document.createElementNS(SVG, "path"));
  head.setAttribute("d", "M29 1L36 5L29 9z");
  head.setAttribute("fill", "currentColor");
  return svg;
}

/** Puts other content into a part; who was at a button stays there if it still is there. */
export function refill(part, ...content) {
  const key = document.activeElement?.dataset?.key;
  const isInside = part.contains(document.activeElement);
  part.replaceChildren(...content);
  if (isInside && key) {
    [...part.querySelectorAll("[data-key]")].find((element) => element.dataset.key === key)?.focus();
  }
}

// What a server refuses in a path, because two readers might understand it in two ways.
const AMBIGUOUS = /%(2[ef5]|5c|7f|[01].)|\/\/|(^|\/)\.\.?(\/|$)/i;

/** Where a thing's own page is; none for what is no page on the web. */
export function pageOf(iri, { base, things, home }) {
  if (iri.startsWith(base) && iri.length > base.length) {
    const path = iri.slice(base.length);
    return AMBIGUOUS.test(path)
      ? `${home}sparql?query=${encodeURIComponent(`DESCRIBE <${iri}>`)}`
      : things + path.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/gu, encodeURIComponent);
  }
  const term = /^https:\/\/w3id\.org\/memcon\/(?:ontology|claimterm)#(.+)$/.exec(iri);
  if (term) {
    return `${home}ontology#${encodeURIComponent(term[1])}`;
  }
  return /^https?:\/\/\S+$/i.test(iri) ? iri : null;
}

/** A thing's name as a link to its page. */
export function nameOf(thing, addresses) {
  const page = pageOf(thing.id, addresses);
  return page ? make("a", { href: page, title: thing.id }, thing.label) : make("span", { title: thing.id }, thing.label);
}
