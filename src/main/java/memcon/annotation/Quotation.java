package memcon.annotation;

/**
 * Words between quotation marks.
 *
 * @param start UTF-16 index of the opening mark (or of the first word, where it goes on from the paragraph before)
 * @param end UTF-16 index after the closing mark (or after the last word, where there is none)
 * @param closed whether a closing mark stands in the text
 * @param nested whether it stands inside another quotation
 */
public record Quotation(int start, int end, boolean closed, boolean nested) {

    public boolean contains(int position) {
        return start <= position && position < end;
    }
}
