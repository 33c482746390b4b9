package memcon.rdf;

import memcon.authority.Vocabulary;
import memcon.conversation.Mention;

/** An occurrence of a name or description in the words of a text. */
final class MentionTriples {

    private final Triples triples;
    private final Names names;
    private final Passages passages;
    private final String text;

    MentionTriples(Triples triples, Names names, Passages passages, String text) {
        this.triples = triples;
        this.names = names;
        this.passages = passages;
        this.text = text;
    }

    void write(Mention mention) {
        triples.node(mention.id())
                .type("Mention")
                .label("mention of " + names.of(mention.entity()) + " as " + Labels.quoted(mention.asWritten()))
                .link("mentionOf", mention.entity())
                .link("mentionedIn", mention.statement() == null ? text : mention.statement())
                .verbatim(Vocabulary.MEMCON, "asWritten", passages.words(mention.span()))
                .link("evidence", passages.at(mention.span()))
                .origin(mention.origin());
        triples.node(text).link("mentions", mention.entity());
        if (mention.statement() != null) {
            triples.node(mention.statement()).link("mentions", mention.entity());
        }
    }
}
