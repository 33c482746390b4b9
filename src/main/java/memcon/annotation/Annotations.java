package memcon.annotation;

import java.util.List;
import memcon.authority.Gazetteer;
import memcon.document.Memorandum;

/**
 * What was found where in a memorandum.
 *
 * @param memorandum the document
 * @param sentences the sentences of the body, in order
 * @param quotations the quotations, in order of start
 * @param names the names that the gazetteer knows, in order
 */
public record Annotations(
        Memorandum memorandum, List<Sentence> sentences, List<Quotation> quotations, List<Gazetteer.Match> names) {

    public Annotations {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        names = List.copyOf(names);
    }

    /** A sentence as written, without white space around it. */
    public String line(Sentence sentence) {
        return memorandum
                .text()
                .content()
                .substring(sentence.start(), sentence.end())
                .strip();
    }
}
