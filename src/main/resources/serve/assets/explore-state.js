// What is shown, as the part of the address after "#": a link to a view is all that is needed to see it again.

// Enough for a long walk.
const MOST_UNDONE = 200;


/** IRIs of the data without what all of them begin with. */
export class ShortNames {
  constructor(base) {
    this.base = base;
  }

  short(iri) {
    const rest = iri.startsWith(this.base) ? iri.slice(this.base.length) : iri;
    // What looks like a whole IRI has to be one.
    return rest.includes(":") ? iri : rest;
  }

  whole(name) {
    return name.includes(":") ? name : this.base + name;
  }
}

/** The view with which a page begins: one thing and what is next to it. */
export function beginning(thing, machinery) {
  return { thing, steps: new Map([[thing, 1]]), out: [], hiddenKinds: new Set(), hiddenRelations: new Set(),
    layout: "free", machinery };
}

export function write(state, names) {
  const parts = new URLSearchParams();
  for (const [thing, pages] of state.steps) {
    if (thing !== state.thing || pages !== 1) {
      parts.append("step", (pages > 1 ? `${pages}*` : "") + names.short(thing));
    }
  }
  if (!state.steps.has(state.thing)) {
    parts.append("closed", "1");
  }
  state.out.forEach((iri) => parts.append("out", names.short(iri)));
  [...state.hiddenKinds].sort().forEach((kind) => parts.append("without-kind", kind));
  [...state.hiddenRelations].sort().forEach((iri) => parts.append("without-relation", names.short(iri)));
  if (state.layout !== "free") {
    parts.append("layout", state.layout);
  }
  if (state.machinery) {
    parts.append("machinery", "1");
  }
  return parts.toString();
}

/** Whatever somebody wrote into the address: what is not understood is passed over. */
export function read(text, thing, names) {
  const parts = new URLSearchParams(text);
  const state = beginning(thing, parts.get("machinery") === "1");
  if (parts.get("closed") === "1") {
    state.steps.delete(thing);
  }
  for (const step of parts.getAll("step")) {
    const [, pages, name] = /^(?:([1-9]\d{0,2})\*)?(.*)$/s.exec(step);
    if (name) {
      state.steps.set(names.whole(name), Number(pages ?? 1));
    }
  }
  state.out = parts.getAll("out").map((name) => names.whole(name));
  // Kinds are names without a colon that are no IRIs; relations are IRIs.
  state.hiddenKinds = new Set(parts.getAll("without-kind"));
  state.hiddenRelations = new Set(parts.getAll("without-relation").map((name) => names.whole(name)));
  state.layout = parts.get("layout") ?? "free";
  return state;
}

/** Views one after another, each as its address has it. */
export class Steps {
  constructor(first) {
    this.past = [];
    this.now = first;
    this.future = [];
  }

  go(next) {
    if (next !== this.now) {
      this.past = [...this.past, this.now].slice(-MOST_UNDONE);
      this.now = next;
      this.future = [];
    }
  }

  undo() {
    if (this.past.length > 0) {
      this.future.push(this.now);
      this.now = this.past.pop();
    }
    return this.now;
  }

  redo() {
    if (this.future.length > 0) {
      this.past.push(this.now);
      this.now = this.future.pop();
    }
    return this.now;
  }
}
