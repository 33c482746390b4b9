// The relations of things, asked of the server in SPARQL, and the graph that a view shows of them.
import { isOnlySaid, narrowest } from "./network-kinds.js";

const ONTOLOGY = "https://w3id.org/memcon/ontology#";

/** Questions to the server; each is asked once. */
export class Questions {
  constructor({ home, query, withoutMachinery, step }) {
    this.home = home;
    this.template = query;
    this.withoutMachinery = withoutMachinery;
    this.step = Number(step);
    this.answers = new Map();
  }

  /** The query for a page of a thing's relations; one more than is shown tells whether there are more. */
  query(thing, page, machinery) {
    const values = { thing, machinery: machinery ? "" : this.withoutMachinery, most: this.step + 1,
      offset: this.step * (page - 1) };
    return this.template.replace(/\{(thing|machinery|most|offset)\}/g, (_, name) => values[name]);
  }

  link(query) {
    return `${this.home}sparql?query=${encodeURIComponent(query)}`;
  }

  async neighbours(thing, page, machinery) {
    const query = this.query(thing, page, machinery);
    if (!this.answers.has(query)) {
      this.answers.set(query, collect(await this.ask(query), this.step));
    }
    return this.answers.get(query);
  }

  known(thing, page, machinery) {
    return this.answers.get(this.query(thing, page, machinery));
  }

  async ask(query) {
    const response = await fetch(this.link(query), { headers: { Accept: "application/sparql-results+json" } });
    if (!response.ok) {
      throw new Error(await fault(response));
    }
    return (await response.json()).results.bindings;
  }
}

async function fault(response) {
  try {
    return (await response.json()).detail;
  } catch {
    return `The server answered with status ${response.status}. Try again later.`;
  }
}

/** A thing with several names and kinds has several rows. */
function collect(rows, step) {
  const edges = new Map();
  const things = new Map();
  for (const row of rows) {
    const id = [row.subject.value, row.relation.value, row.object.value].join(" ");
    if (!edges.has(id)) {
      if (edges.size === step) {
        return { edges: [...edges.values()], things: [...things.values()], more: true };
      }
      edges.set(id, { id, source: row.subject.value, target: row.object.value, relation: row.relation.value,
        label: row.relationName?.value ?? lastPart(row.relation.value) });
    }
    note(things, row);
  }
  return { edges: [...edges.values()], things: [...things.values()], more: false };
}

function note(things, row) {
  const id = row.other.value;
  const thing = things.get(id) ?? { id, label: lastPart(id), kinds: [], told: false, named: false };
  if (row.name && (!thing.named || row.name["xml:lang"]?.startsWith("en"))) {
    thing.label = row.name.value;
    thing.named = true;
  }
  if (row.kind?.value.startsWith(ONTOLOGY)) {
    thing.kinds.push(row.kind.value.slice(ONTOLOGY.length));
  }
  // Said in the conversation on record is level 1; what is above that was only told there.
  thing.told ||= Number(row.level?.value) > 1;
  things.set(id, thing);
}

function lastPart(iri) {
  const part = iri.replace(/^.*[/#](?=.)/, "");
  return /^[a-z]+([A-Z][a-z]+)+$/.test(part) ? part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : part;
}

/**
 * What a view shows, of answers that are there already.
 *
 * @return nodes and edges to show, and of all that was found each kind and relation with its number
 */
export function graph(state, questions, start) {
  const things = new Map([[start.id, { ...start, kind: narrowest(start.kinds) }]]);
  const edges = new Map();
  for (const [thing, pages] of state.steps) {
    for (let page = 1; page <= pages; page++) {
      const answer = questions.known(thing, page, state.machinery);
      answer?.things.filter((one) => one.id !== start.id)
        .forEach((one) => things.set(one.id, { ...one, kind: narrowest(one.kinds) }));
      answer?.edges.forEach((edge) => edges.set(edge.id, edge));
    }
  }
  const out = new Set(state.out);
  const present = new Map([...things].filter(([id]) => !out.has(id)));
  const relations = [...edges.values()].filter((edge) => present.has(edge.source) && present.has(edge.target));
  return { ...chosen(state, present, relations), kinds: count([...present.values()], (thing) => thing.kind),
    relations: counted(relations) };
}

function chosen(state, present, relations) {
  const isShown = (id) => id === state.thing || !state.hiddenKinds.has(present.get(id).kind);
  const edges = relations
    .filter((edge) => !state.hiddenRelations.has(edge.relation) && isShown(edge.source) && isShown(edge.target))
    .map((edge) => ({ ...edge, manner: manner(edge.relation, present.get(edge.source), present.get(edge.target)) }));
  const ends = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const kept = (id) => id === state.thing || ends.has(id);
  const nodes = [...present.values()].filter((thing) => isShown(thing.id) && kept(thing.id));
  return { nodes, edges };
}

// That a statement stands in a memorandum is not told by anybody.
const IN_THE_RECORD = `${ONTOLOGY}inMemorandum`;

/** How certain a line looks: of what is only said, of what is told of a statement that others have told, of the rest. */
export function manner(relation, source, target) {
  if (isOnlySaid(source.kind) || isOnlySaid(target.kind)) {
    return "said";
  }
  return relation !== IN_THE_RECORD && (source.told || target.told) ? "told" : "noted";
}

function count(items, key) {
  const numbers = new Map();
  items.forEach((item) => numbers.set(key(item), (numbers.get(key(item)) ?? 0) + 1));
  return numbers;
}

function counted(edges) {
  const labels = new Map(edges.map((edge) => [edge.relation, edge.label]));
  const numbers = count(edges, (edge) => edge.relation);
  return [...numbers].map(([relation, number]) => ({ relation, label: labels.get(relation), number }))
    .sort((a, b) => b.number - a.number || (a.label < b.label ? -1 : 1));
}
