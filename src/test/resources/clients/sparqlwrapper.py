"""SPARQLWrapper asks an archive: python3 sparqlwrapper.py ARCHIVE OTHER.

Each line of the output is a question's name and its answer; the test compares them.
"""

import sys
import warnings

warnings.simplefilter("ignore")
sys.stdout.reconfigure(encoding="utf-8")
from SPARQLWrapper import CSV, GET, JSON, N3, POST, POSTDIRECTLY, RDFXML, TSV, TURTLE, URLENCODED, XML, SPARQLWrapper

ARCHIVE, OTHER = sys.argv[1:]
PREFIXES = """PREFIX memcon: <https://w3id.org/memcon/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX id: <https://w3id.org/memcon/id/actor/> """
NAMES = "SELECT ?name { ?who a memcon:Person ; rdfs:label ?name } ORDER BY ?name"
GRAPH = "CONSTRUCT { ?who rdfs:label ?name } WHERE { ?who a memcon:Person ; rdfs:label ?name }"
JOINED = "SELECT ?name { VALUES ?who { id:ida-brandt id:nobody } ?who rdfs:label ?name }"


def ask(query, form=JSON, method=GET, encoding=URLENCODED, server=ARCHIVE):
    client = SPARQLWrapper(server + "sparql")
    client.setQuery(PREFIXES + query)
    client.setReturnFormat(form)
    client.setMethod(method)
    client.setRequestMethod(encoding)
    client.setTimeout(20)
    answer = client.query()
    return answer.info()["content-type"].split(";")[0], answer.convert()


def shown(kind, answer):
    if isinstance(answer, dict) and "boolean" in answer:
        return answer["boolean"]
    if isinstance(answer, dict):
        return "; ".join("%s@%s" % (r["value"], r.get("xml:lang")) for b in answer["results"]["bindings"] for r in b.values())
    if isinstance(answer, bytes):
        text = answer.decode("utf-8")
        if kind == "text/turtle":
            from rdflib import Graph
            return triples(Graph().parse(data=text, format="turtle"))
        return " / ".join(text.splitlines())
    if hasattr(answer, "getElementsByTagName"):
        found = answer.getElementsByTagName("boolean")
        if found:
            return found[0].firstChild.data
        return "; ".join("%s@%s" % (e.firstChild.data, e.getAttribute("xml:lang")) for e in answer.getElementsByTagName("literal"))
    return triples(answer)


def triples(graph):
    return "; ".join(sorted("%s@%s" % (o, o.language) for o in graph.objects()))


def say(name, *question, **how):
    try:
        kind, answer = ask(*question, **how)
        print("%s: %s %s" % (name, kind, shown(kind, answer)))
    except Exception as fault:
        print("%s: ERROR %s" % (name, getattr(fault, "code", type(fault).__name__)))


for form in (JSON, XML, CSV, TSV):
    say("select " + form, NAMES, form)
for method, encoding in ((GET, URLENCODED), (POST, URLENCODED), (POST, POSTDIRECTLY)):
    say("select by %s %s" % (method, encoding), JOINED, JSON, method, encoding)
    say("construct by %s %s" % (method, encoding), GRAPH, TURTLE, method, encoding)
    say("ask by %s %s" % (method, encoding), "ASK { id:ida-brandt a memcon:Person }", JSON, method, encoding)
say("ask nothing", "ASK { id:ida-brandt a memcon:Claim }", XML)
for form in (N3, RDFXML):
    say("construct " + form, GRAPH, form)
say("language", "SELECT ?said { ?s memcon:speaker ?who ; rdfs:label ?said } ORDER BY ?said", server=OTHER)
say("faulty query", "SELECT * { ?s")
say("refused query", "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }", method=POST)
