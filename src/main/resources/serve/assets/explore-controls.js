// Tools above the drawing, and beside it what is chosen and the legend, which is the filter too.
import { kindOf, remark } from "./network-kinds.js";
import { LAYOUTS } from "./network-layout.js";
import { button, lineMark, make, mark, nameOf, refill } from "./explore-elements.js";

/** @param acts what the tools do, by name */
export function tools(acts) {
  const layout = make("select", { id: "explore-layout", change: (event) => acts.layout(event.target.value) },
    ...LAYOUTS.map(([name, words]) => make("option", { value: name }, words)));
  const machinery = make("input", { type: "checkbox", id: "explore-machinery",
    change: (event) => acts.machinery(event.target.checked) });
  const undo = button("Undo", acts.undo, { id: "explore-undo" });
  const redo = button("Redo", acts.redo, { id: "explore-redo" });
  const element = make("div", { class: "tools" },
    make("div", { role: "group", "aria-label": "Steps" }, undo, redo),
    make("div", { role: "group", "aria-label": "Sight" },
      button("Closer", acts.closer), button("Farther", acts.farther), button("All in sight", acts.fit)),
    make("div", { class: "choice" }, make("label", { for: "explore-layout" }, "Layout"), layout),
    make("div", { class: "choice" }, machinery,
      make("label", { for: "explore-machinery" }, "Passages, mentions and provenance too")),
    make("div", { role: "group", "aria-label": "Take away" },
      button("Copy link", acts.copy, { id: "explore-copy" }),
      button("PNG", acts.png, { "aria-label": "Save as PNG" }), button("SVG", acts.svg, { "aria-label": "Save as SVG" }),
      button("GraphML", acts.graphml, { "aria-label": "Save as GraphML", id: "explore-graphml" })));
  return { element, show(state, steps) {
    layout.value = state.layout;
    machinery.checked = state.machinery;
    undo.disabled = steps.past.length === 0;
    redo.disabled = steps.future.length === 0;
  } };
}

/** Kinds and relations with their numbers, each with its mark, to be shown or not. */
export class Legend {
  constructor(acts) {
    this.acts = acts;
    this.kinds = make("fieldset");
    this.relations = make("fieldset");
    this.element = make("div", { class: "legend" }, this.kinds, this.relations, lines());
  }

  show(state, graph) {
    const kinds = [...graph.kinds].sort(([a], [b]) => kindOf(a).rank - kindOf(b).rank);
    refill(this.kinds, make("legend", {}, "Kinds of things"), ...kinds.map(([name, number]) =>
      this.choice("kind", name, [mark(name), ` ${kindOf(name).label}${remark(name) ? `, ${remark(name)}` : ""}`], number, !state.hiddenKinds.has(name))));
    refill(this.relations, make("legend", {}, "Relations"), ...graph.relations.map(({ relation, label, number }) =>
      this.choice("relation", relation, [label], number, !state.hiddenRelations.has(relation))));
  }

  choice(what, name, words, number, isShown) {
    const box = make("input", { type: "checkbox", checked: isShown, "data-key": `${what} ${name}`,
      change: (event) => this.acts.filter(what, name, event.target.checked) });
    return make("label", { class: "check" }, box, make("span", {}, ...words), make("small", {}, String(number)));
  }
}

function lines() {
  const line = (dashes, words) => make("li", {}, lineMark(dashes), ` ${words}`);
  return make("div", { class: "lines-legend" }, make("p", {}, make("strong", {}, "Lines")), make("ul", {},
    line("none", "noted in the record, or of the archive’s own lists"),
    line("2 3", "of a statement that was itself only told by another"),
    line("7 4", "of what somebody says: a claim is no fact")));
}

/** What is chosen in the drawing, and what can be done with it. */
export class Chosen {
  constructor(addresses, acts) {
    this.addresses = addresses;
    this.acts = acts;
    this.element = make("div", { class: "chosen" });
    this.show(null);
  }

  show(thing) {
    this.thing = thing;
    if (!thing) {
      refill(this.element, make("p", {}, "Choose a thing in the drawing to see what it is and to go on from it; a second",
        " click or tap shows what it is related to. The table below does the same."));
      return;
    }
    const next = this.acts.next(thing.id);
    const acts = next ? [button(next, () => this.acts.expand(thing.id), { "data-key": "expand" })] : [];
    if (!thing.start) {
      acts.push(button("Take out", () => this.acts.takeOut(thing.id), { "data-key": "out" }));
      acts.push(make("a", { href: `${this.addresses.home}explore?thing=${encodeURIComponent(thing.id)}` }, "Begin here"));
    }
    refill(this.element,
      make("p", { class: "name" }, mark(thing.kind), " ", nameOf(thing, this.addresses)),
      make("p", { class: "kind" }, [kindOf(thing.kind).label, remark(thing.kind)].filter(Boolean).join(", ") + (thing.told ? ", told by another" : "")),
      make("p", { class: "acts" }, ...acts));
  }
}

/** The queries by which a view was found. */
export class Queries {
  constructor(place, questions) {
    this.questions = questions;
    this.list = make("ol");
    place.replaceChildren(make("summary", {}, "The queries behind this"), this.list);
  }

  show(state, names) {
    const items = [];
    for (const [thing, pages] of state.steps) {
      for (let page = 1; page <= pages; page++) {
        const query = this.questions.query(thing, page, state.machinery);
        items.push(make("li", {}, names.get(thing) ?? thing, page > 1 ? `, part ${page}: ` : ": ",
          make("a", { href: this.questions.link(query) }, "ask it yourself"),
          make("details", {}, make("summary", {}, "Show the query"),
            make("pre", { class: "wide", tabindex: "0" }, query))));
      }
    }
    refill(this.list, ...items);
  }
}
