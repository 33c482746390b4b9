package memcon.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The running words of TEI elements: white space collapsed, page breaks dropped, notes put by. */
final class TeiWords {

    private static final Set<String> INLINE = Set.of(
            "persName",
            "gloss",
            "hi",
            "placeName",
            "date",
            "time",
            "ref",
            "seg",
            "affiliation",
            "term",
            "lb",
            "pb",
            "note",
            "signed",
            "salute",
            "dateline",
            "name",
            "orgName",
            "num",
            "title",
            "emph",
            "foreign",
            "label",
            "del",
            "add",
            "sic",
            "corr",
            "idno",
            "bibl",
            "said",
            "q",
            "quote",
            "list",
            "table",
            "item",
            "row",
            "cell",
            "head",
            "p",
            "anchor",
            "s");

    private final Map<String, Integer> strange;
    private final List<TeiElement> notes;

    /** Elements not known are counted by name, notes are added to the list where they are met. */
    TeiWords(Map<String, Integer> strange, List<TeiElement> notes) {
        this.strange = strange;
        this.notes = notes;
    }

    /** The running words of an element; its notes are put by for the end, once. */
    String of(TeiElement element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return words.toString().replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    private void collect(TeiElement element, StringBuilder words) {
        for (TeiNode child : element.children()) {
            if (child instanceof TeiNode.Characters characters) {
                words.append(characters.content());
            } else if (child instanceof TeiElement inner) {
                inner(inner, words);
            }
        }
    }

    private void inner(TeiElement inner, StringBuilder words) {
        switch (inner.name()) {
            case "note" -> {
                if (!notes.contains(inner)) {
                    notes.add(inner);
                }
            }
            case "lb", "cell", "item", "row", "p", "list", "table", "signed", "dateline" -> {
                words.append(' ');
                collect(inner, words);
                words.append(' ');
            }
            case "pb", "anchor", "figure", "graphic" -> {
                // A page break in the middle of a sentence, or of a word, leaves no trace.
            }
            default -> {
                if (!INLINE.contains(inner.name())) {
                    strange.merge(inner.name(), 1, Integer::sum);
                }
                collect(inner, words);
            }
        }
    }
}
