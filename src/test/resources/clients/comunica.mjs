// Comunica asks two archives: node comunica.mjs ARCHIVE OTHER, in the folder into which npm installed it.
// Each line of the output is a question's name and its answer; the test compares them.
import { createRequire } from 'node:module';
const { QueryEngine } = createRequire(process.cwd() + '/')('@comunica/query-sparql');

const [archive, other] = process.argv.slice(2);
const PREFIXES = `PREFIX memcon: <https://w3id.org/memcon/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX id: <https://w3id.org/memcon/id/actor/> `;
const typed = { type: 'sparql', value: archive + 'sparql' };
const detected = archive + 'sparql';
const NAMES = 'SELECT ?name { ?who a memcon:Person ; rdfs:label ?name }';
const BRANDT = 'SELECT ?name { <https://w3id.org/memcon/id/actor/ida-brandt> rdfs:label ?name }';

let used = [];
const watching = (accept) => async (address, options = {}) => {
  const headers = new Headers(options.headers);
  if (accept) headers.set('accept', accept);
  const answer = await fetch(address, { ...options, headers });
  const type = (answer.headers.get('content-type') ?? '').replace(/;.*/, '');
  used.push(`${options.method ?? 'GET'} ${type}`);
  return answer;
};
const term = (t) => t.value + (t.language ? `@${t.language}` : '');
const context = (sources, accept) => ({ sources, fetch: watching(accept), noCache: true });
const how = () => used.at(-1);

async function rows(query, sources, accept) {
  const engine = new QueryEngine();
  used = [];
  const bindings = await (await engine.queryBindings(PREFIXES + query, context(sources, accept))).toArray();
  return bindings.map((row) => [...row].map(([key, value]) => `${key.value}=${term(value)}`).sort().join(' ')).sort().join('; ');
}
async function graph(query, sources, accept) {
  used = [];
  const quads = await (await new QueryEngine().queryQuads(PREFIXES + query, context(sources, accept))).toArray();
  return quads.map((q) => term(q.object)).sort().join('; ');
}
async function ask(query, sources) {
  used = [];
  return new QueryEngine().queryBoolean(PREFIXES + query, context(sources));
}
async function say(name, question) {
  let answer;
  try {
    answer = await question();
  } catch (fault) {
    answer = 'ERROR ' + (/\(HTTP status (\d+)\)|(\b[45]\d\d\b)/.exec(fault.message)?.slice(1).find(Boolean) ?? fault.message);
  }
  console.log(`${name}: ${answer}`);
}
const LONG = `{ ?who rdfs:label ?name VALUES ?who { id:ida-brandt ${Array.from({ length: 60 }, (_, i) => 'id:nobody-' + i).join(' ')} } }`;

await say('select, type given', () => rows(NAMES, [typed]));
await say('select, type detected', () => rows(NAMES, [detected]));
await say('select by', async () => (await rows(NAMES, [typed]), how()));
await say('select long', () => rows('SELECT ?name ' + LONG, [typed]));
await say('select long by', async () => (await rows('SELECT ?name ' + LONG, [typed]), how()));
await say('select, XML', async () => (await rows(NAMES, [typed], 'application/sparql-results+xml')) + ' ' + how());
await say('ask', async () => [await ask('ASK { id:ida-brandt a memcon:Person }', [typed]), await ask('ASK { id:ida-brandt a memcon:Claim }', [typed])]);
await say('construct', async () => (await graph('CONSTRUCT { ?who rdfs:label ?name } { ?who a memcon:Person ; rdfs:label ?name }', [typed])) + ' ' + how());
await say('construct long', async () => (await graph('CONSTRUCT { ?who rdfs:label ?name } ' + LONG, [typed])) + ' ' + how());
await say('construct, N-Triples', async () =>
  (await graph('CONSTRUCT { ?who rdfs:label ?name } { ?who a memcon:Person ; rdfs:label ?name }', [typed], 'application/n-triples')) + ' ' + how());
await say('language', () => rows('SELECT ?said (LANG(?said) AS ?tag) { ?s memcon:speaker ?who ; rdfs:label ?said }', [{ type: 'sparql', value: other + 'sparql' }]));
await say('two archives', () =>
  rows('SELECT ?name ?order { ?who a memcon:Person ; rdfs:label ?name . ?s memcon:speaker ?who ; memcon:order ?order }',
    [typed, { type: 'sparql', value: other + 'sparql' }]));
await say('two archives, detected', () =>
  rows('SELECT ?name ?order { ?who a memcon:Person ; rdfs:label ?name . ?s memcon:speaker ?who ; memcon:order ?order }', [detected, other + 'sparql']));
await say('refused query', () => rows('SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }', [typed]));
// Comunica sends no query that it cannot read itself: what the server says to one is put in its place.
await say('faulty query', async () => {
  return (await new QueryEngine().queryBindings('SELECT * { ?s ?p ?o }', {
    sources: [typed], fetch: (a, o) => fetch(archive + 'sparql?query=SELECT', { headers: o?.headers }), noCache: true })).toArray();
});
for (const kind of ['', '.ttl', '.nt', '.jsonld', '.rdf']) {
  await say('page ida-brandt' + kind, async () => (await rows(BRANDT, [archive + 'id/actor/ida-brandt' + kind])) + ' ' + how());
}
// What a page has in a script element is a graph of its own to Comunica.
await say('page ida-brandt.html', async () => (await rows(BRANDT.replace(/({.*})/, '{ GRAPH ?g $1 }'), [archive + 'id/actor/ida-brandt.html'])) + ' ' + how());
await say('page of nobody', () => rows(BRANDT, [archive + 'id/actor/nobody']));
