package memcon.rdf;

import java.util.HashSet;
import java.util.Set;
import memcon.authority.Vocabulary;
import memcon.document.Memorandum;
import memcon.document.Span;
import memcon.document.Text;

/** The stretches of a document's text that serve as evidence, each described once (Web Annotation, section 4.2). */
final class Passages {

    /** How many code points before and after make a quotation findable again in a text that has changed. */
    private static final int CONTEXT = 32;

    private final Triples triples;
    private final String document;
    private final Text text;
    private final Set<Span> described = new HashSet<>();

    Passages(Triples triples, Memorandum memorandum) {
        this.triples = triples;
        this.document = memorandum.path();
        this.text = memorandum.text();
    }

    /** The path of the passage at a span; describes it when it is first asked for. */
    String at(Span span) {
        String path = document + "/passage/" + span.start() + "-" + span.end();
        if (described.add(span)) {
            describe(path, span);
        }
        return path;
    }

    /** The words at a span, line breaks included. */
    String words(Span span) {
        return text.quote(span);
    }

    private void describe(String path, Span span) {
        String quotation = text.quote(span);
        String place = span.start() + "–" + span.end();
        Node quote = triples.node(path + "/quote")
                .type(Iris.term(Vocabulary.OA, "TextQuoteSelector"))
                .label("quotation of passage " + place)
                .verbatim(
                        Vocabulary.OA,
                        "prefix",
                        text.quote(new Span(Math.max(0, span.start() - CONTEXT), span.start())))
                .verbatim(
                        Vocabulary.OA,
                        "suffix",
                        text.quote(new Span(span.end(), Math.min(text.length(), span.end() + CONTEXT))))
                .verbatim(Vocabulary.OA, "exact", quotation);
        Node position = triples.node(path + "/position")
                .type(Iris.term(Vocabulary.OA, "TextPositionSelector"))
                .label("position of passage " + place)
                .typed(Vocabulary.OA, "start", Integer.toString(span.start()), "nonNegativeInteger")
                .typed(Vocabulary.OA, "end", Integer.toString(span.end()), "nonNegativeInteger");
        triples.node(path)
                .type("Passage")
                .type(Iris.term(Vocabulary.OA, "SpecificResource"))
                .label("passage " + place + ": " + Labels.quoted(quotation))
                .to(
                        Iris.term(Vocabulary.OA, "hasSource"),
                        triples.node(document + "/text").iri())
                .to(Iris.term(Vocabulary.OA, "hasSelector"), quote.iri())
                .to(Iris.term(Vocabulary.OA, "hasSelector"), position.iri())
                .verbatim(Vocabulary.MEMCON, "quotation", quotation)
                .number("start", span.start())
                .number("end", span.end());
    }
}
