// What is shown as a file: as a picture, or for other programs.
import { colour, isOnlySaid, kindOf, round, shapeElement } from "./network-kinds.js";
import { NODE_SIZE, START_SIZE, palette, short } from "./network-style.js";

const SVG = "http://www.w3.org/2000/svg";
const LINE = 22;
const MARGIN = 60;
const DASHES = { said: "7 4", told: "2 3" };

// A canvas has no more pixels than this on a side.
const LARGEST_PICTURE = 8000;

/** Offers a file to keep. */
export function save(name, content, type) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

export function png(cy) {
  return cy.png({ output: "blob-promise", full: true, scale: 2, bg: palette().paper, maxWidth: LARGEST_PICTURE,
    maxHeight: LARGEST_PICTURE });
}

/** Drawn anew from where things stand: letters stay letters, lines stay lines. */
export function svg(cy) {
  const page = palette();
  const box = cy.nodes().boundingBox();
  const picture = document.implementation.createDocument(SVG, "svg");
  const root = picture.documentElement;
  const frame = [box.x1 - MARGIN, box.y1 - MARGIN, box.w + 2 * MARGIN, box.h + 2 * MARGIN].map(round);
  set(root, { viewBox: frame.join(" "), width: frame[2], height: frame[3], "font-family": "system-ui, sans-serif" });
  add(root, "rect", { x: frame[0], y: frame[1], width: frame[2], height: frame[3], fill: page.paper });
  const arrow = add(add(root, "defs", {}), "marker", { id: "arrow", viewBox: "0 0 10 10", refX: 10, refY: 5,
    markerWidth: 7, markerHeight: 7, orient: "auto" });
  add(arrow, "path", { d: "M0 0L10 5L0 10z", fill: page.faint });
  cy.edges().forEach((edge) => line(root, edge, page));
  cy.nodes().forEach((node) => thing(root, node, page));
  return new XMLSerializer().serializeToString(picture);
}

function line(root, edge, page) {
  const [from, to] = [edge.source().position(), edge.target().position()];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const gap = (node) => (size(node) / 2 + 2) / length;
  const [start, end] = [gap(edge.source()), 1 - gap(edge.target())];
  const at = (part) => ({ x: round(from.x + (to.x - from.x) * part), y: round(from.y + (to.y - from.y) * part) });
  const [a, b, middle] = [at(start), at(end), at(0.5)];
  add(root, "line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: page.faint, "stroke-width": 1.5,
    "stroke-dasharray": DASHES[edge.data("manner")] ?? "none", "marker-end": "url(#arrow)" });
  words(root, edge.data("label"), middle.x, middle.y - 2, { "font-size": 9, fill: page.faint }, page);
}

function thing(root, node, page) {
  const { x, y } = node.position();
  const kind = kindOf(node.data("kind"));
  const fill = colour(kind, page.dark);
  const isSaid = isOnlySaid(node.data("kind"));
  const shape = root.appendChild(shapeElement(root.ownerDocument, kind, x, y, size(node)));
  set(shape, { fill, "fill-opacity": isSaid ? 0.18 : 1, stroke: isSaid ? fill : page.ink,
    "stroke-width": isSaid || node.data("told") ? 2.5 : 1,
    "stroke-dasharray": isSaid || node.data("told") ? "4 3" : "none" });
  add(shape, "title", {}).textContent = node.data("label");
  broken(short(node.data("label"))).forEach((part, row) => words(root, part, round(x),
    round(y + size(node) / 2 + 13 + row * 13), { "font-size": 11, fill: page.ink }, page));
}

function size(node) {
  return node.hasClass("start") ? START_SIZE : NODE_SIZE;
}

/** Lines of about so many signs as stand below a thing. */
function broken(name) {
  const lines = [""];
  for (const word of name.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > LINE && lines.at(-1) !== "") {
      lines.push(word);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  return lines;
}

function words(root, text, x, y, attributes, page) {
  const element = add(root, "text", { x, y, "text-anchor": "middle", stroke: page.paper, "stroke-width": 3,
    "paint-order": "stroke", ...attributes });
  element.textContent = visible(text);
}

function add(parent, name, attributes) {
  const element = parent.ownerDocument.createElementNS(SVG, name);
  set(element, attributes);
  return parent.appendChild(element);
}

function set(element, attributes) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
}

/** As Gephi, Cytoscape and NetworkX read it; the names of its nodes may have no signs as IRIs have them. */
export function graphml({ nodes, edges }) {
  const keys = [["label", "node"], ["kind", "node"], ["iri", "node"], ["label", "edge"], ["relation", "edge"],
    ["manner", "edge"]];
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'];
  for (const [name, of] of keys) {
    lines.push(`<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`);
  }
  lines.push('<graph edgedefault="directed">');
  const data = (key, value) => `<data key="${key}">${escape(value)}</data>`;
  const names = new Map(nodes.map((node, rank) => [node.id, `n${rank}`]));
  for (const node of nodes) {
    lines.push(`<node id="${names.get(node.id)}">${data("node-label", node.label)}${data("node-kind", node.kind)}`
      + `${data("node-iri", node.id)}</node>`);
  }
  edges.forEach((edge, rank) => lines.push(
    `<edge id="e${rank}" source="${names.get(edge.source)}" target="${names.get(edge.target)}">`
    + `${data("edge-label", edge.label)}${data("edge-relation", edge.relation)}${data("edge-manner", edge.manner)}</edge>`));
  lines.push("</graph>", "</graphml>", "");
  return lines.join("\n");
}

function escape(text) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return visible(text).replace(/[&<>"]/g, (sign) => entities[sign]);
}

/** Without what no XML may have. */
function visible(text) {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
