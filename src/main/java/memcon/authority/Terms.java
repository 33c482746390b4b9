package memcon.authority;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** The terms that authority files are written in. */
final class Terms {

    static final IRI TYPE = Values.iri(Vocabulary.RDF, "type");
    static final IRI LABEL = Values.iri(Vocabulary.RDFS, "label");
    static final IRI ALT_LABEL = Values.iri(Vocabulary.SKOS, "altLabel");
    static final IRI HIDDEN_LABEL = Values.iri(Vocabulary.SKOS, "hiddenLabel");
    static final IRI SAME_AS = Values.iri(Vocabulary.SCHEMA, "sameAs");
    static final IRI AS_WKT = Values.iri(Vocabulary.GEO, "asWKT");
    static final IRI LAT = Values.iri(Vocabulary.WGS84, "lat");
    static final IRI LONG = Values.iri(Vocabulary.WGS84, "long");

    static final IRI REPLACED_BY = Values.iri(Vocabulary.DCTERMS, "isReplacedBy");
    static final IRI DIFFERENT = Values.iri(Vocabulary.OWL, "differentFrom");
    static final IRI CHANGE_NOTE = Values.iri(Vocabulary.SKOS, "changeNote");

    static final IRI ACTOR = memcon("Actor");
    static final IRI TENURE = memcon("Tenure");
    static final IRI CLAIM = memcon("Claim");
    static final IRI PROPOSITION = memcon("Proposition");

    static final IRI EARLIEST = memcon("earliestDate");
    static final IRI LATEST = memcon("latestDate");
    static final IRI HOLDER = memcon("holder");
    static final IRI HELD = memcon("position");
    static final IRI POSITION_IN = memcon("positionIn");
    static final IRI TERRITORY = memcon("territory");
    static final IRI AT_PLACE = memcon("place");
    static final IRI CONTENT = memcon("content");
    static final IRI POLARITY = memcon("polarity");
    static final IRI REFERS_TO = memcon("refersTo");
    static final IRI HAS_PROPOSITION = memcon("proposition");
    static final IRI SUBJECT = memcon("subject");
    static final IRI PREDICATE = memcon("predicate");
    static final IRI OBJECT = memcon("object");

    private Terms() {}

    private static IRI memcon(String name) {
        return Values.iri(Vocabulary.MEMCON, name);
    }
}
