package memcon.rdf;

import java.util.function.BiConsumer;
import memcon.authority.Vocabulary;

/** The prefixes of every file, the ontology's own first. */
final class Prefixes {

    private Prefixes() {}

    static void declare(BiConsumer<String, String> declaration) {
        declaration.accept("memcon", Vocabulary.MEMCON);
        declaration.accept("claimterm", Vocabulary.CLAIM_TERM);
        for (String scheme :
                new String[] {"act", "mode", "hedge", "role", "stance", "certainty", "polarity", "modality", "account"
                }) {
            declaration.accept(scheme, Vocabulary.CONCEPTS + scheme + "/");
        }
        declaration.accept("dcterms", Vocabulary.DCTERMS);
        declaration.accept("geo", Vocabulary.GEO);
        declaration.accept("oa", Vocabulary.OA);
        declaration.accept("prov", Vocabulary.PROV);
        declaration.accept("rdf", Vocabulary.RDF);
        declaration.accept("rdfs", Vocabulary.RDFS);
        declaration.accept("rico", Vocabulary.RICO);
        declaration.accept("schema", Vocabulary.SCHEMA);
        declaration.accept("skos", Vocabulary.SKOS);
        declaration.accept("wgs84", Vocabulary.WGS84);
        declaration.accept("xsd", Vocabulary.XSD);
    }
}
