package memcon.document;

import java.util.List;
import java.util.Set;
import memcon.source.Blanks;

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
            "milestone",
            "choice",
            "reg",
            "orig",
            "abbr",
            "expan",
            "s");

    private static final Set<String> LEFT_OUT = Set.of("figure", "graphic", "del");

    /** In a {@code choice}, what editors put in the place of what is written. */
    private static final List<String> CHOSEN = List.of("corr", "reg", "expan");

    private final List<TeiElement> notes;

    /** Notes are added to the list where they are met. */
    TeiWords(List<TeiElement> notes) {
        this.notes = notes;
    }

    /** Whether an element is one whose words run on in those around it, and no more is to be said of it. */
    static boolean isKnown(String name) {
        return INLINE.contains(name);
    }

    /** Whether the words of an element are none of the memorandum. */
    static boolean isLeftOut(String name) {
        return LEFT_OUT.contains(name);
    }

    /** The running words of an element; its notes are put by for the end, once. */
    String of(TeiElement element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return Blanks.single(words.toString()).strip();
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

    private static TeiElement chosen(TeiElement choice) {
        return choice.elements().stream()
                .filter(each -> CHOSEN.contains(each.name()))
                .findFirst()
                .or(() -> choice.elements().stream().findFirst())
                .orElse(choice);
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
            case "pb", "anchor", "milestone" -> {
                // A page break in the middle of a sentence, or of a word, leaves no trace.
            }
            case "choice" -> collect(chosen(inner), words);
            default -> {
                if (!isLeftOut(inner.name())) {
                    collect(inner, words);
                }
            }
        }
    }
}
