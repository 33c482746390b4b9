package memcon.conversation;

/** Entries of an authority file about people of Ruritania, in Turtle. */
final class InventedPeople {

    /** What comes before them: prefixes, the state and its offices. */
    static final String HEAD = """
            @base <https://w3id.org/memcon/id/> .
            @prefix memcon: <https://w3id.org/memcon/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <actor/ruritania> a memcon:State ; rdfs:label "Ruritania"@en ; skos:altLabel "Ruritanian"@en .
            <position/envoy> a memcon:Position ; rdfs:label "Ambassador of Ruritania"@en ;
                memcon:positionIn <actor/ruritania> .
            <position/minister> a memcon:Position ; rdfs:label "Foreign Minister of Ruritania"@en ;
                memcon:positionIn <actor/ruritania> .
            """;

    private InventedPeople() {}

    /** Somebody with a name and a variant of it. */
    static String person(String id, String label, String variant) {
        return "<actor/" + id + "> a memcon:Person ; rdfs:label \"" + label + "\"@en ; skos:altLabel \"" + variant
                + "\"@en .\n";
    }

    /** That somebody held an office from one year to another. */
    static String tenure(String holder, String position, String from, String to) {
        return """
                <actor/%1$s/tenure/%2$s> a memcon:Tenure ; rdfs:label "%1$s, %2$s"@en ;
                    memcon:holder <actor/%1$s> ; memcon:position <position/%2$s> ;
                    memcon:earliestDate "%3$s-01-01"^^xsd:date ; memcon:latestDate "%4$s-12-31"^^xsd:date .
                """.formatted(holder, position, from, to);
    }
}
