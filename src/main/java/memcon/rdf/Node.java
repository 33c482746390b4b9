package memcon.rdf;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import memcon.authority.DateRange;
import memcon.authority.Vocabulary;
import memcon.conversation.Origin;
import memcon.conversation.Term;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.jspecify.annotations.Nullable;

/** One thing of the graph while it is described. What is null or blank is not said. */
final class Node {

    private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private final Triples triples;
    private final IRI iri;
    private final List<Statement> statements;

    /** @param statements takes what is said of it */
    Node(Triples triples, IRI iri, List<Statement> statements) {
        this.triples = triples;
        this.iri = iri;
        this.statements = statements;
    }

    IRI iri() {
        return iri;
    }

    /** Says of which classes of the ontology it is: its own and those above it. */
    Node type(String... classNames) {
        for (String className : classNames) {
            to(Iris.term(Vocabulary.RDF, "type"), Iris.memcon(className));
        }
        return this;
    }

    Node type(IRI type) {
        return to(Iris.term(Vocabulary.RDF, "type"), type);
    }

    /** The one label; where there are no words for it, the end of the IRI serves. */
    Node label(String label) {
        String words = Labels.onOneLine(label);
        return worded(Vocabulary.RDFS, "label", words.isEmpty() ? Labels.ofPath(iri.stringValue()) : words, "en");
    }

    Node link(String property, @Nullable String path) {
        return path == null ? this : to(Iris.memcon(property), triples.resolve(path));
    }

    Node links(String property, Collection<String> paths) {
        paths.forEach(path -> link(property, path));
        return this;
    }

    Node concept(String property, Term term) {
        return to(Iris.memcon(property), Iris.concept(term));
    }

    Node to(IRI property, Value object) {
        statements.add(triples.statement(iri, property, object));
        return this;
    }

    /** A plain string. */
    Node text(String namespace, String property, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            to(Iris.term(namespace, property), VALUES.createLiteral(text));
        }
        return this;
    }

    /** A plain string as it stands, white space included. */
    Node verbatim(String namespace, String property, String text) {
        if (!text.isEmpty()) {
            to(Iris.term(namespace, property), VALUES.createLiteral(text));
        }
        return this;
    }

    /** Words of a language; {@code und} when the tag is none. */
    Node worded(String namespace, String property, @Nullable String text, String language) {
        if (text != null && !text.isBlank()) {
            String tag = language.equals("en") || LANGUAGE_TAG.matcher(language).matches() ? language : "und";
            to(Iris.term(namespace, property), VALUES.createLiteral(text, tag));
        }
        return this;
    }

    /** A literal of a datatype of XML Schema. */
    Node typed(String namespace, String property, String lexical, String datatype) {
        return to(Iris.term(namespace, property), VALUES.createLiteral(lexical, Iris.term(Vocabulary.XSD, datatype)));
    }

    Node number(String property, int number) {
        return typed(Vocabulary.MEMCON, property, Integer.toString(number), "integer");
    }

    Node truth(String property, boolean truth) {
        return typed(Vocabulary.MEMCON, property, Boolean.toString(truth), "boolean");
    }

    Node confidence(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Bug: confidence " + confidence + " of " + iri + " is not from 0 to 1");
        }
        String decimal = BigDecimal.valueOf(confidence).toPlainString();
        return typed(Vocabulary.MEMCON, "confidence", decimal, "decimal");
    }

    /** Who made this node, by which rule, how surely. */
    Node origin(Origin origin) {
        return link("proposedBy", origin.proposer())
                .text(Vocabulary.MEMCON, "rule", origin.rule())
                .confidence(origin.confidence());
    }

    Node dates(@Nullable DateRange dates, @Nullable String asExpressed) {
        if (dates != null && dates.earliest() != null) {
            typed(Vocabulary.MEMCON, "earliestDate", dates.earliest().toString(), "date");
        }
        if (dates != null && dates.latest() != null) {
            typed(Vocabulary.MEMCON, "latestDate", dates.latest().toString(), "date");
        }
        return text(Vocabulary.MEMCON, "dateAsExpressed", asExpressed);
    }
}
