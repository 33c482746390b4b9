// The explorer: what is shown follows from the view, and the view is in the address.
import { Chosen, Legend, Queries, tools } from "./explore-controls.js";
import { Questions, graph } from "./explore-data.js";
import { make } from "./explore-elements.js";
import { graphml, png, save, svg } from "./explore-export.js";
import { ShortNames, Steps, beginning, read, write } from "./explore-state.js";
import { Tables } from "./explore-table.js";
import { draw } from "./network.js";

// So many questions at once, of those that one visitor may have.
const AT_ONCE = 3;
const CLOSER = 1.3;

class Explorer {
  constructor(place) {
    const given = place.dataset;
    this.start = { id: given.thing, label: given.name, kinds: given.kinds.split(" "), told: false, start: true };
    this.addresses = { base: given.base, things: given.things, home: given.home };
    this.names = new ShortNames(given.base);
    this.questions = new Questions(given);
    this.begun = beginning(given.thing, given.machinery === "1");
    this.steps = new Steps(location.hash.length > 1 ? location.hash.slice(1) : write(this.begun, this.names));
    this.turn = 0;
    this.furnish(place);
    addEventListener("hashchange", () => this.go(location.hash.slice(1), ""));
  }

  furnish(place) {
    const acts = this.acts();
    this.tools = tools(acts);
    this.status = make("p", { role: "status", id: "explore-status" }, "The drawing is being made …");
    this.drawingPlace = make("div", { id: "explore-drawing", class: "network" });
    this.chosen = new Chosen(this.addresses, acts);
    this.legend = new Legend(acts);
    place.replaceChildren(this.tools.element, this.status,
      make("div", { class: "stage" }, this.drawingPlace,
        make("div", { class: "beside" }, this.chosen.element, this.legend.element)));
    place.classList.add("explorer");
    this.tables = new Tables(document.getElementById("relations"), this.addresses, acts);
    this.queries = new Queries(document.getElementById("query"), this.questions);
  }

  acts() {
    const change = (changing) => {
      const state = this.state();
      const said = changing(state);
      this.go(write(state, this.names), said);
    };
    return {
      undo: () => this.go(this.steps.undo(), "Undone. ", true),
      redo: () => this.go(this.steps.redo(), "Done again. ", true),
      closer: () => this.drawing?.zoom(CLOSER),
      farther: () => this.drawing?.zoom(1 / CLOSER),
      fit: () => this.drawing?.fit(),
      layout: (name) => change((state) => { state.layout = name; }),
      machinery: (isWished) => change((state) => { state.machinery = isWished; }),
      filter: (what, name, isShown) => change((state) => {
        const hidden = what === "kind" ? state.hiddenKinds : state.hiddenRelations;
        isShown ? hidden.delete(name) : hidden.add(name);
      }),
      expand: (id) => change((state) => {
        state.steps.set(id, (state.steps.get(id) ?? 0) + 1);
        return `Expanded: ${this.labels.get(id) ?? id}. `;
      }),
      takeOut: (id) => change((state) => {
        state.out.push(id);
        state.steps.delete(id);
        return `Taken out: ${this.labels.get(id) ?? id}. `;
      }),
      next: (id) => this.next(id),
      choose: (id) => this.choose(id),
      copy: () => this.copy(),
      png: async () => save("graph.png", await png(this.drawing.cy)),
      svg: () => save("graph.svg", svg(this.drawing.cy), "image/svg+xml"),
      graphml: () => save("graph.graphml", graphml(this.graph), "application/xml"),
    };
  }

  state() {
    return read(this.steps.now, this.start.id, this.names);
  }

  /** What expanding a thing once more would do, in words; null if there is nothing more. */
  next(id) {
    const state = this.state();
    const pages = state.steps.get(id) ?? 0;
    if (pages === 0) {
      return "Expand";
    }
    return this.questions.known(id, pages, state.machinery)?.more ? `${this.questions.step} more` : null;
  }

  async go(view, said, isStep = false) {
    const before = this.shown;
    if (!isStep) {
      this.steps.go(view);
    }
    history.replaceState(null, "", view ? `#${view}` : location.pathname + location.search);
    const turn = ++this.turn;
    const state = this.state();
    try {
      await this.fetch(state);
      // Who went on meanwhile sees what came last.
      if (turn === this.turn) {
        await this.show(state, before, said ?? "");
      }
    } catch (fault) {
      this.status.textContent = `Not shown: ${fault.message}`;
    }
  }

  async fetch(state) {
    const wanted = [...state.steps];
    const next = async () => {
      for (let one = wanted.shift(); one; one = wanted.shift()) {
        await this.pages(...one, state.machinery);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  /** An address may ask for more than there is. */
  async pages(thing, pages, machinery) {
    for (let page = 1, more = true; page <= pages && more; page++) {
      ({ more } = await this.questions.neighbours(thing, page, machinery));
    }
  }

  async show(state, before, said) {
    this.graph = graph(state, this.questions, this.start);
    this.labels = new Map(this.graph.nodes.map((node) => [node.id, node.label]));
    this.tools.show(state, this.steps);
    this.legend.show(state, this.graph);
    this.tables.show(this.graph);
    this.queries.show(state, this.labels);
    // The tables can be read while the drawing is being made.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.drawing) {
      this.drawing.update(this.graph, state.layout);
      if (state.layout !== before.layout) {
        this.drawing.arrange(state.layout);
      }
      this.keepChosen();
    } else {
      this.drawing = await draw(this.drawingPlace, this.graph,
        { layout: state.layout, onSelect: (thing) => this.chosen.show(thing) });
      this.drawing.cy.on("dbltap", "node", (event) => this.next(event.target.id()) && this.acts().expand(event.target.id()));
    }
    this.shown = state;
    this.status.textContent = `${said}${amount(this.graph.nodes.length, "thing")}, `
      + `${amount(this.graph.edges.length, "relation")}.`;
  }

  keepChosen() {
    const node = this.chosen.thing && this.drawing.cy.getElementById(this.chosen.thing.id);
    this.chosen.show(node && node.nonempty() ? node.data() : null);
  }

  choose(id) {
    if (!this.drawing) {
      return;
    }
    this.drawing.select(id);
    this.drawing.cy.center(this.drawing.cy.getElementById(id));
    this.drawingPlace.scrollIntoView({ block: "nearest" });
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      this.status.textContent = "The link to this view is copied.";
    } catch {
      this.status.textContent = "Copy the address of this page: it leads to this view.";
    }
  }
}

function amount(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

const place = document.getElementById("explorer");
if (place) {
  const explorer = new Explorer(place);
  explorer.go(explorer.steps.now, "");
}
