package memcon.store.export;

import java.util.List;

/** What a query can be made into, by the columns that it has. */
public enum ExportKind {
    /** Nodes and edges. */
    NETWORK("who-speaks-to-whom"),
    /** Utterances of conversations. */
    CORPUS("what-was-said-in-each-conversation"),
    /** Notes on passages of texts. */
    ANNOTATIONS("which-passages-say-what");

    private final String usual;

    ExportKind(String usual) {
        this.usual = usual;
    }

    /** The preset that is meant where none is named. */
    public String usualPreset() {
        return usual;
    }

    /** What an answer with these columns is made into. */
    public static ExportKind of(List<String> columns) {
        if (columns.containsAll(ConvoKitCorpus.NEEDED)) {
            return CORPUS;
        }
        return columns.containsAll(AnnotationPage.NEEDED) ? ANNOTATIONS : NETWORK;
    }
}
