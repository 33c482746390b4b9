// The same as the drawing, as two tables: everything can be read and done here without seeing or pointing.
import { kindOf } from "./network-kinds.js";
import { button, make, mark, nameOf, refill } from "./explore-elements.js";

// More rows at once make a page slow for readers of screens.
const ROWS = 100;

export class Tables {
  /** @param acts what the buttons do: `expand(id)`, `takeOut(id)`, `choose(id)`, `next(id)` that tells what expanding would do */
  constructor(place, addresses, acts) {
    this.addresses = addresses;
    this.acts = acts;
    this.words = "";
    this.rows = { things: ROWS, relations: ROWS };
    this.things = make("div");
    this.relations = make("div");
    const find = make("input", { type: "search", id: "explore-find", input: (event) => {
      this.words = event.target.value.toLowerCase();
      this.fill();
    } });
    place.replaceChildren(
      make("h2", {}, "The same as a table"),
      make("p", { class: "find" }, make("label", { for: "explore-find" }, "Find among what is shown"), find),
      this.things, this.relations);
  }

  show(graph) {
    this.graph = graph;
    this.names = new Map(graph.nodes.map((node) => [node.id, node]));
    this.degrees = new Map();
    for (const edge of graph.edges) {
      for (const end of new Set([edge.source, edge.target])) {
        this.degrees.set(end, (this.degrees.get(end) ?? 0) + 1);
      }
    }
    this.fill();
  }

  fill() {
    const fits = (...texts) => texts.some((text) => text.toLowerCase().includes(this.words));
    const things = this.graph.nodes.filter((node) => fits(node.label, kindOf(node.kind).label));
    const relations = this.graph.edges
      .filter((edge) => fits(edge.label, this.names.get(edge.source).label, this.names.get(edge.target).label));
    refill(this.things, ...this.table("things", things, this.graph.nodes.length, ["Thing", "Do", "Kind", "Relations"],
      (node) => this.thing(node)));
    refill(this.relations, ...this.table("relations", relations, this.graph.edges.length, ["From", "Relation", "To"],
      (edge) => this.relation(edge)));
  }

  table(what, items, all, heads, row) {
    const title = what === "things" ? "Things" : "Relations";
    const found = items.length === all ? `${all}` : `${items.length} of ${all}`;
    const shown = items.slice(0, this.rows[what]);
    const parts = [
      make("h3", {}, `${title} (${found})`),
      make("div", { class: "wide", tabindex: "0", role: "region", "aria-label": title },
        make("table", { id: `table-${what}` },
          make("thead", {}, make("tr", {}, ...heads.map((head) => make("th", { scope: "col" }, head)))),
          make("tbody", {}, ...shown.map(row)))),
    ];
    if (items.length > shown.length) {
      parts.push(make("p", {}, button(`${Math.min(ROWS, items.length - shown.length)} more rows`, () => {
        this.rows[what] += ROWS;
        this.fill();
      }, { "data-key": `rows ${what}` }), ` ${shown.length} of ${items.length} rows are here.`));
    }
    return parts;
  }

  thing(node) {
    const next = this.acts.next(node.id);
    const about = `: ${node.label}`;
    const acts = [button("Show", () => this.acts.choose(node.id), { "data-key": `show ${node.id}`,
      "aria-label": `Show in the drawing${about}` })];
    if (next) {
      acts.push(button(next, () => this.acts.expand(node.id), { "data-key": `expand ${node.id}`,
        "aria-label": next + about }));
    }
    if (!node.start) {
      acts.push(button("Take out", () => this.acts.takeOut(node.id), { "data-key": `out ${node.id}`,
        "aria-label": `Take out${about}` }));
    }
    return make("tr", {},
      make("td", {}, nameOf(node, this.addresses)),
      make("td", {}, make("div", { class: "acts" }, ...acts)),
      make("td", { class: "kind-cell" }, mark(node.kind), ` ${kindOf(node.kind).label}`),
      make("td", { class: "number" }, String(this.degrees.get(node.id) ?? 0)));
  }

  relation(edge) {
    const manner = { said: " (of what is said)", told: " (as others have told)" }[edge.manner] ?? "";
    return make("tr", {},
      make("td", {}, nameOf(this.names.get(edge.source), this.addresses)),
      make("td", {}, nameOf({ id: edge.relation, label: edge.label }, this.addresses), make("small", {}, manner)),
      make("td", {}, nameOf(this.names.get(edge.target), this.addresses)));
  }
}
