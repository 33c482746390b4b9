/** The same question in programs. Each writes the query as its language wants it, whatever signs are in it. */

const FORMATS = {
  rows: { accept: 'text/csv', format: 'csv' },
  truth: { accept: 'application/sparql-results+json', format: 'json' },
  graph: { accept: 'text/turtle', format: 'turtle' },
};

/** In single quotes of a POSIX shell everything is itself but the quote. */
const shell = (text) => `'${text.replace(/'/g, "'\\''")}'`;

/** In quotes of three; the last sign must not be taken for one of the closing ones. */
const python = (text) => `"""${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"""`;

const javaString = (text) => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}"`;

/** A text block drops blanks at the end of a line unless the last of them is escaped. */
const java = (text) => `"""\n${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/ (?=\n|$)/g, '\\s').replace(/\t(?=\n|$)/g, '\\t').replace(/\r/g, '\\r')}"""`;

const r = (text) => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;

const script = (text) => `\`${text.replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${').replace(/\r/g, '\\r')}\``;

/** Graphs chosen beside the query, as further parameters. */
const others = (parameters) => [...parameters].filter(([name]) => name !== 'query' && name !== 'format');

function curl({ endpoint, query, kind, parameters }) {
  const more = others(parameters).map(([name, value]) => ` \\\n  --data-urlencode ${shell(`${name}=${value}`)}`).join('');
  return `curl -s ${shell(endpoint)} -H 'Accept: ${FORMATS[kind].accept}'${more} \\\n  --data-urlencode ${shell(`query=${query}`)}\n`;
}

function pythonCode({ endpoint, query, kind, parameters }) {
  const more = others(parameters).map(([name, value]) => `endpoint.addParameter(${javaString(name)}, ${javaString(value)})\n`).join('');
  const end = {
    rows: `endpoint.setReturnFormat(JSON)\nfor row in endpoint.query().convert()["results"]["bindings"]:\n    print({name: term["value"] for name, term in row.items()})\n`,
    truth: 'endpoint.setReturnFormat(JSON)\nprint(endpoint.query().convert()["boolean"])\n',
    graph: 'endpoint.setReturnFormat(TURTLE)\nprint(endpoint.query().convert().decode())\n',
  }[kind];
  return `from SPARQLWrapper import SPARQLWrapper, ${kind === 'graph' ? 'TURTLE' : 'JSON'}

endpoint = SPARQLWrapper(${javaString(endpoint)})
endpoint.setMethod("POST")
${more}endpoint.setQuery(${python(query)})
${end}`;
}

function rCode({ endpoint, query, kind, parameters }) {
  const more = others(parameters).map(([name, value]) => `  "&${name}=", URLencode(${r(value)}, reserved = TRUE),\n`).join('');
  const read = kind === 'rows' ? 'rows <- read.csv(address, encoding = "UTF-8")\nprint(rows)\n' : 'writeLines(readLines(address, encoding = "UTF-8"))\n';
  return `query <- ${r(query)}
address <- paste0(
  ${r(endpoint)},
  "?format=${FORMATS[kind].format}",
${more}  "&query=", URLencode(enc2utf8(query), reserved = TRUE)
)
${read}`;
}

function jena({ endpoint, query, kind, parameters }) {
  const run = {
    rows: '            org.apache.jena.query.ResultSetFormatter.out(asked.execSelect());\n',
    truth: '            System.out.println(asked.execAsk());\n',
    graph: '            asked.execConstruct().write(System.out, "TURTLE");\n',
  }[kind];
  const more = others(parameters).map(([name, value]) => `                .param(${javaString(name)}, ${javaString(value)})\n`).join('');
  return `import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;

public class Ask {
    public static void main(String[] arguments) {
        String query = ${java(query)};
        try (QueryExecutionHTTP asked = QueryExecutionHTTP.service(${javaString(endpoint)})
                .queryString(query)
${more}                .build()) {
${run}        }
    }
}
`;
}

function rdf4j({ endpoint, query, kind }) {
  const run = {
    rows: 'connection.prepareTupleQuery(query).evaluate().forEach(System.out::println);',
    truth: 'System.out.println(connection.prepareBooleanQuery(query).evaluate());',
    graph: 'connection.prepareGraphQuery(query).evaluate().forEach(System.out::println);',
  }[kind];
  return `import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;

public class Ask {
    public static void main(String[] arguments) {
        String query = ${java(query)};
        var repository = new SPARQLRepository(${javaString(endpoint)});
        try (var connection = repository.getConnection()) {
            ${run}
        } finally {
            repository.shutDown();
        }
    }
}
`;
}

function javascript({ endpoint, query, kind, parameters }) {
  const accept = kind === 'graph' ? FORMATS.graph.accept : FORMATS.truth.accept;
  const more = others(parameters).map(([name, value]) => `body.append(${javaString(name)}, ${javaString(value)});\n`).join('');
  const read = {
    rows: `const { results } = await response.json();
for (const row of results.bindings) {
  console.log(Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])));
}
`,
    truth: 'console.log((await response.json()).boolean);\n',
    graph: 'console.log(await response.text());\n',
  }[kind];
  return `const query = ${script(query)};
const body = new URLSearchParams({ query });
${more}const response = await fetch(${javaString(endpoint)}, { method: "POST", body, headers: { Accept: "${accept}" } });
if (!response.ok) {
  throw new Error(await response.text());
}
${read}`;
}

/** Languages by name, each a function of where and what is asked. */
export const SNIPPETS = {
  curl,
  'Python (SPARQLWrapper)': pythonCode,
  R: rCode,
  'Java (Jena)': jena,
  'Java (RDF4J)': rdf4j,
  JavaScript: javascript,
};
