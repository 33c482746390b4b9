/** Asks the endpoint, as any program does, and reads what it answers. */

export const ENDPOINT = new URL('../sparql', import.meta.url);

/** Longer ones do not fit into an address: servers and proxies take some 8 kB of it. */
const LONGEST_ADDRESS = 6000;

const LONGEST_ANSWER = 40e6;

const ACCEPT = 'application/sparql-results+json, application/n-triples;q=0.9';

/** What the server says of a query that it does not answer. */
export class Refused extends Error {
  constructor(problem, status) {
    super(problem.detail || `The server answers with the status ${status}. Ask again later.`);
    this.title = problem.title || 'No answer';
    this.line = problem.line;
    this.column = problem.column;
    this.limit = problem.limit;
    this.value = problem.value;
  }
}

/** Whether a query can be part of a link. */
export const fitsAnAddress = (parameters) => String(parameters).length <= LONGEST_ADDRESS;

/** The address of an answer. */
export function addressOf(parameters, more = {}) {
  const all = new URLSearchParams(parameters);
  Object.entries(more).forEach(([name, value]) => all.set(name, value));
  return `${ENDPOINT.href}?${all}`;
}

/**
 * The answer to a query: its kind (rows, graph or truth), columns, and rows of terms as in SPARQL's results in JSON. A graph
 * has rows too, one for each triple.
 */
export async function ask(parameters, signal) {
  const headers = { Accept: ACCEPT };
  const begin = performance.now();
  const response = fitsAnAddress(parameters)
    ? await fetch(addressOf(parameters), { headers, signal })
    : await fetch(ENDPOINT, { method: 'POST', headers, body: parameters, signal });
  const type = response.headers.get('Content-Type') || '';
  if (!response.ok) {
    throw new Refused(type.includes('json') ? await response.json() : {}, response.status);
  }
  const text = await whole(response);
  const answer = type.includes('n-triples') ? graph(text) : results(JSON.parse(text));
  answer.seconds = (performance.now() - begin) / 1000;
  return answer;
}

/** An answer's text. A browser that took all of the longest would stand still. */
async function whole(response) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const pieces = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return pieces.join('') + decoder.decode();
    }
    bytes += value.length;
    if (bytes > LONGEST_ANSWER) {
      reader.cancel();
      throw new Refused({
        title: 'Too long for a page',
        detail: `The answer has more than ${LONGEST_ANSWER / 1e6} million bytes. Ask for less, or take it as a file with the code of another program.`,
        limit: 'page',
      });
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
}

function results(json) {
  if (typeof json.boolean === 'boolean') {
    return { kind: 'truth', truth: json.boolean, columns: [], rows: [] };
  }
  return { kind: 'rows', columns: json.head.vars || [], rows: json.results.bindings };
}

const TERM = /\s*(?:<([^<>"\s]*)>|(_:[^\s<"]+)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?)/y;

/** Triples, from N-Triples. What has a triple for an object is kept as it is written. */
export function graph(text) {
  const rows = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) {
      continue;
    }
    TERM.lastIndex = 0;
    const [subject, predicate] = [term(TERM.exec(line)), term(TERM.exec(line))];
    const rest = TERM.lastIndex;
    const object = term(TERM.exec(line)) || { type: 'literal', value: line.slice(rest).replace(/\s*\.\s*$/, '').trim() };
    rows.push({ subject, predicate, object });
  }
  return { kind: 'graph', columns: ['subject', 'predicate', 'object'], rows };
}

function term(match) {
  if (!match) {
    return null;
  }
  const [, iri, blank, literal, language, datatype] = match;
  if (iri !== undefined) {
    return { type: 'uri', value: unescaped(iri) };
  }
  if (blank !== undefined) {
    return { type: 'bnode', value: blank.slice(2) };
  }
  const value = { type: 'literal', value: unescaped(literal) };
  if (language) {
    value['xml:lang'] = language;
  }
  if (datatype) {
    value.datatype = datatype;
  }
  return value;
}

const PLAIN = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f' };

const unescaped = (text) =>
  text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (all, short, long, letter) =>
    letter ? (PLAIN[letter] ?? letter) : String.fromCodePoint(parseInt(short || long, 16)));
