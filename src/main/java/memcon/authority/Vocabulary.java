package memcon.authority;

/** IRIs of vocabularies, as plain strings: both RDF libraries of the project build their terms from them. */
public final class Vocabulary {

    /** The base under which this project's own collection mints its IRIs; other collections set their own. */
    public static final String DEFAULT_BASE = "https://w3id.org/memcon/id/";

    /** The ontology's namespace, prefix {@code memcon:}. */
    public static final String MEMCON = "https://w3id.org/memcon/ontology#";

    /** Root of the concept schemes: {@code …/act/ask}, {@code …/mode/direct}, {@code …/role/interpreter}. */
    public static final String CONCEPTS = "https://w3id.org/memcon/";

    /** Predicates of propositions, prefix {@code claimterm:}; never used between data nodes. */
    public static final String CLAIM_TERM = "https://w3id.org/memcon/claimterm#";

    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String SCHEMA = "https://schema.org/";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String RICO = "https://www.ica.org/standards/RiC/ontology#";
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";
    public static final String GEO = "http://www.opengis.net/ont/geosparql#";
    public static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    private Vocabulary() {}
}
