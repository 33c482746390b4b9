// Draws a small graph. `draw(element, {nodes, edges})` is all that a page needs:
//   nodes  {id, label, kind?, told?, start?}         kind as in network-kinds.js; a start is larger, and in the middle
//   edges  {source, target, label?, manner?, id?}    manner: "said" is dashed, "told" dotted, else a plain line
// and it returns a promise of what can be done with the drawing. The libraries are fetched by the first drawing only.
import { rules } from "./network-style.js";
import { arrange } from "./network-layout.js";

// Above so many things the drawing does without what is slow.
const MANY = 600;

// What of a thing or a line can be seen.
const LOOKS = ["label", "kind", "told", "manner"];

const LIBRARIES = ["cytoscape/cytoscape.min.js", "layout-base/layout-base.js", "cose-base/cose-base.js", "cytoscape-fcose/cytoscape-fcose.js"];

let loaded;

/** Each of them wants to be a script of old, one after another, for they find each other by global names. */
function libraries() {
  loaded ??= LIBRARIES.reduce((before, name) => before.then(() => script(name)), Promise.resolve()).then(style);
  return loaded;
}

function script(name) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = new URL(`lib/${name}`, import.meta.url).href;
    element.onload = resolve;
    element.onerror = () => reject(new Error(`${name}: cannot be fetched. Load the page again.`));
    document.head.append(element);
  });
}

/** By this name the library looks for its own style, and writes none into the page when it is there. */
function style() {
  const element = document.createElement("link");
  element.id = "__________cytoscape_stylesheet";
  element.rel = "stylesheet";
  element.href = new URL("network.css", import.meta.url).href;
  return new Promise((resolve) => {
    element.onload = resolve;
    element.onerror = resolve;
    document.head.append(element);
  });
}

function elements({ nodes, edges }) {
  const all = new Map();
  for (const node of nodes) {
    all.set(node.id, { group: "nodes", classes: node.start ? "start" : "",
      data: { kind: "Thing", ...node, label: node.label ?? node.id } });
  }
  const lines = new Map();
  for (const edge of edges) {
    for (const end of [edge.source, edge.target]) {
      if (!all.has(end)) {
        all.set(end, { group: "nodes", data: { id: end, label: end, kind: "Thing" } });
      }
    }
    // An edge may have the name of a node; the library wants them to differ.
    const id = `edge ${edge.id ?? [edge.source, edge.label, edge.target].join(" ")}`;
    lines.set(id, { group: "edges", data: { label: "", ...edge, id } });
  }
  return [...all.values(), ...lines.values()];
}

/**
 * Draws a graph into an element, in place of whatever is in it.
 *
 * @param options `layout`: a name of network-layout.js; `onSelect`: told the data of the node that a person chooses, or null
 */
export async function draw(element, graph, { layout = "free", onSelect = () => {} } = {}) {
  await libraries();
  element.replaceChildren();
  element.classList.add("network");
  element.setAttribute("role", "img");
  const all = elements(graph);
  const isLarge = all.length > MANY;
  const cy = window.cytoscape({
    container: element,
    elements: all,
    style: rules(),
    layout: { name: "null" },
    minZoom: 0.03,
    maxZoom: 4,
    textureOnViewport: isLarge,
    hideEdgesOnViewport: isLarge,
    ...(isLarge ? { pixelRatio: 1 } : {}),
  });
  arrange(cy, layout, true);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(rules()));
  cy.on("resize", () => cy.fit(cy.nodes(), 30));
  cy.on("select", "node", (event) => {
    cy.edges().removeClass("near");
    event.target.connectedEdges().addClass("near");
    onSelect(event.target.data());
  });
  cy.on("unselect", "node", () => {
    cy.edges().removeClass("near");
    if (cy.$("node:selected").empty()) {
      onSelect(null);
    }
  });
  return drawing(element, cy);
}

function drawing(element, cy) {
  const tell = () => element.setAttribute("aria-label", `A drawing of ${cy.nodes().length} things and ${cy.edges().length}`
    + " relations");
  tell();
  return {
    cy,
    /** Shows another graph; what was there before keeps its place. */
    update(graph, layout = "free") {
      change(cy, elements(graph), layout);
      tell();
    },
    arrange: (layout) => arrange(cy, layout, true),
    fit: () => cy.fit(cy.nodes(), 30),
    zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    select(id) {
      cy.$(":selected").unselect();
      cy.getElementById(id).select();
    },
  };
}

function change(cy, all, layout) {
  const wanted = new Map(all.map((one) => [one.data.id, one]));
  const before = cy.nodes().length;
  let added = 0;
  cy.batch(() => {
    cy.elements().filter((one) => !wanted.has(one.id())).remove();
    const isNew = (one) => cy.getElementById(one.data.id).empty();
    const fresh = all.filter(isNew);
    added = fresh.filter((one) => one.group === "nodes").length;
    cy.add(fresh);
    for (const one of all) {
      const shown = cy.getElementById(one.data.id);
      // To say the same again would have each thing drawn anew.
      if (LOOKS.some((name) => shown.data(name) !== one.data[name])) {
        shown.data(one.data);
      }
    }
  });
  if (added > 0) {
    arrange(cy, layout, before === 0);
  }
}
