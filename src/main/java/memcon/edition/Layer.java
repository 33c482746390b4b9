package memcon.edition;

import java.util.List;
import java.util.Map;
import memcon.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * An element to be laid over the text.
 *
 * @param name the element's name
 * @param id its {@code xml:id}; null if it needs none unless it is cut
 * @param attributes all others, in order
 * @param pieces the stretches it covers
 * @param rank of two that cover the same stretch the one with the lower rank is outside
 * @param within path of the statement that an enclosing {@code said} stands for, if that may go without saying
 * @param source the {@code source} to write where it does not
 */
record Layer(
        String name,
        @Nullable String id,
        Map<String, @Nullable String> attributes,
        List<Span> pieces,
        int rank,
        @Nullable String within,
        @Nullable String source) {

    /** The kinds of things an edition marks, from the outermost to the innermost where they cross. */
    boolean isStatement() {
        return name.equals("said");
    }

    /** Whether nothing but names and apparatus may stand inside. */
    boolean isName() {
        return name.equals("persName") || name.equals("orgName") || name.equals("placeName") || name.equals("rs");
    }
}
