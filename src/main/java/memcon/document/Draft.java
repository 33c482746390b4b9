package memcon.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import memcon.source.Problem;

/** A memorandum while a reader takes a text apart; positions are UTF-16 units, as the text's patterns give them. */
final class Draft {

    final Text text;
    final String content;
    final String origin;
    final FrontMatterDraft front = new FrontMatterDraft();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Apparatus> apparatus = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int entry;

    Draft(Text text, String origin) {
        this.text = text;
        this.content = text.content();
        this.origin = origin;
    }

    /** Marks a stretch as apparatus, without the white space around it. */
    void mark(int from, int to, Apparatus.Kind kind) {
        Span span = trimmed(from, to);
        if (span.length() > 0) {
            apparatus.add(new Apparatus(span, kind));
        }
    }

    /** Marks a stretch as apparatus as it is, be it only a form feed. */
    void markExactly(int from, int to, Apparatus.Kind kind) {
        apparatus.add(new Apparatus(text.span(from, to), kind));
    }

    /** Corrects the kind of the last apparatus before a position, if it is the kind expected. */
    void remark(int before, Apparatus.Kind from, Apparatus.Kind to) {
        int point = text.point(before);
        apparatus.stream()
                .filter(each -> each.span().end() <= point)
                .max(Comparator.comparing(Apparatus::span))
                .filter(each -> each.kind() == from)
                .ifPresent(each -> apparatus.set(apparatus.indexOf(each), new Apparatus(each.span(), to)));
    }

    /**
     * Marks a stretch as a paragraph of the current entry, without the white space around it; a number or letter that
     * counts the paragraph is markup.
     */
    void paragraph(int from, int to) {
        int start = from + Enumerator.length(content.substring(from, to));
        if (start > from) {
            mark(from, start, Apparatus.Kind.MARKUP);
        }
        Span span = trimmed(start, to);
        if (span.length() > 0) {
            paragraphs.add(new Paragraph(span, entry));
        }
    }

    /** Begins another dated entry or attached memorandum, unless the current one is still empty. */
    void nextEntry() {
        if (!paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).entry() == entry) {
            entry++;
        }
    }

    boolean hasBody() {
        return !paragraphs.isEmpty();
    }

    /** UTF-16 index where the first paragraph begins. */
    int firstParagraph() {
        return text.unit(paragraphs.get(0).span().start());
    }

    void warn(int unit, String fault, String remedy) {
        problems.add(Problem.warning(origin + ":" + text.lineAndColumn(text.point(unit)), fault, remedy));
    }

    /** Warns of words that should have been a date. */
    void unreadDate(int unit, String words) {
        warn(unit, "date not understood: \"" + words + "\"", "Write it as 26 February 1964");
    }

    void warn(Problem problem) {
        problems.add(problem);
    }

    Memorandum finish(String id) {
        apparatus.sort(Comparator.comparing(Apparatus::span));
        paragraphs.sort(Comparator.comparing(Paragraph::span));
        dropMarksInsideApparatus();
        return new Memorandum(id, origin, front.finish(id), text, paragraphs, apparatus, problems);
    }

    /** A footnote mark in a title belongs to the title; the title is apparatus already. */
    private void dropMarksInsideApparatus() {
        List<Apparatus> kept = new ArrayList<>();
        for (Apparatus each : apparatus) {
            if (kept.isEmpty()
                    || kept.get(kept.size() - 1).span().end() <= each.span().start()) {
                kept.add(each);
            }
        }
        apparatus.clear();
        apparatus.addAll(kept);
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Wording.isSpace(content.charAt(start))) {
            start++;
        }
        while (end > start && Wording.isSpace(content.charAt(end - 1))) {
            end--;
        }
        return text.span(start, end);
    }
}
