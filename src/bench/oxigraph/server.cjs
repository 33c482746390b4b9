// Oxigraph behind a bare HTTP server, for the comparison of servers; its default graph is the union. It keeps its data in
// memory, so that loading is part of starting: node server.cjs FILE PORT
const fs = require('fs');
const http = require('http');
const {createRequire} = require('module');
const oxigraph = createRequire(process.cwd() + '/')('oxigraph');

const [file, port] = process.argv.slice(2);
const store = new oxigraph.Store();
const size = fs.statSync(file).size;
const input = fs.openSync(file, 'r');
const part = Buffer.alloc(1 << 26);
let rest = Buffer.alloc(0);
for (let place = 0; place < size; ) {
    const read = fs.readSync(input, part, 0, part.length, place);
    place += read;
    const all = Buffer.concat([rest, part.subarray(0, read)]);
    const end = all.lastIndexOf(10) + 1;
    store.load(all.subarray(0, end), {format: 'application/n-quads', no_transaction: true});
    rest = Buffer.from(all.subarray(end));
}

function answer(query, response) {
    let status = 200;
    let content;
    try {
        content = store.query(query, {use_default_graph_as_union: true, results_format: 'application/sparql-results+json'});
    } catch (e) {
        status = 500;
        content = String(e);
    }
    response.writeHead(status, {'Content-Type': 'application/sparql-results+json', 'Content-Length': Buffer.byteLength(content)});
    response.end(content);
}

http.createServer((request, response) => {
    if (request.method === 'GET') {
        answer(new URL(request.url, 'http://127.0.0.1').searchParams.get('query'), response);
        return;
    }
    const chunks = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', () => answer(new URLSearchParams(Buffer.concat(chunks).toString()).get('query'), response));
}).listen(Number(port), '127.0.0.1');
