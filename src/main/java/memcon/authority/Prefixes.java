package memcon.authority;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short names of namespaces, wherever the project's data are written or shown. */
public final class Prefixes {

    private static final List<String> SCHEMES =
            List.of("act", "mode", "hedge", "role", "stance", "certainty", "polarity", "modality", "account");

    /** Namespaces by prefix, in the order in which every file declares them: the ontology's own first. */
    public static final Map<String, String> OF_DATA = ofData();

    private Prefixes() {}

    private static Map<String, String> ofData() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("memcon", Vocabulary.MEMCON);
        namespaces.put("claimterm", Vocabulary.CLAIM_TERM);
        SCHEMES.forEach(scheme -> namespaces.put(scheme, Vocabulary.CONCEPTS + scheme + "/"));
        namespaces.put("dcterms", Vocabulary.DCTERMS);
        namespaces.put("geo", Vocabulary.GEO);
        namespaces.put("oa", Vocabulary.OA);
        namespaces.put("prov", Vocabulary.PROV);
        namespaces.put("rdf", Vocabulary.RDF);
        namespaces.put("rdfs", Vocabulary.RDFS);
        namespaces.put("rico", Vocabulary.RICO);
        namespaces.put("schema", Vocabulary.SCHEMA);
        namespaces.put("skos", Vocabulary.SKOS);
        namespaces.put("wgs84", Vocabulary.WGS84);
        namespaces.put("xsd", Vocabulary.XSD);
        return Collections.unmodifiableMap(namespaces);
    }
}
