package memcon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import memcon.authority.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The records inside a document: the days of a journal, attached memoranda. The first is the document's own; another is one of
 * its own if it begins with a date or with those who took part, otherwise it is an appendix of the one before.
 */
public final class Entries {

    private Entries() {}

    /**
     * A record inside a document.
     *
     * @param number the entry of its first paragraph
     * @param head the words above its body
     * @param date when it was; null if its head does not say
     * @param dateAsWritten the words of that
     * @param place where it was, as written; empty if its head does not say
     * @param isListed whether its head lists those who took part
     */
    public record Entry(
            int number,
            String head,
            @Nullable DateRange date,
            @Nullable String dateAsWritten,
            String place,
            boolean isListed) {}

    /** The first, and all others that are records of their own. */
    public static List<Entry> of(Memorandum memorandum) {
        List<Entry> entries = new ArrayList<>();
        int passed = 0;
        int above = 0;
        int last = -1;
        for (Paragraph paragraph : memorandum.paragraphs()) {
            int from = passed;
            List<Apparatus> apparatus = memorandum.apparatus();
            while (passed < apparatus.size()
                    && apparatus.get(passed).span().start() < paragraph.span().start()) {
                passed++;
            }
            if (paragraph.entry() != last) {
                last = paragraph.entry();
                Span head = new Span(above, paragraph.span().start());
                Entry entry = read(memorandum, apparatus.subList(from, passed), head, paragraph);
                if (last == 0 || entry.isListed() || entry.date() != null && isAnotherDay(entry, entries)) {
                    entries.add(entry);
                }
            }
            above = paragraph.span().end();
        }
        return entries;
    }

    private static boolean isAnotherDay(Entry entry, List<Entry> before) {
        return !Objects.equals(before.get(before.size() - 1).date(), entry.date());
    }

    private static Entry read(Memorandum memorandum, List<Apparatus> apparatus, Span above, Paragraph first) {
        boolean inside = first.entry() > 0;
        DateRange document = memorandum.frontMatter().date();
        DateRange date = null;
        String asWritten = null;
        boolean listed = false;
        FrontMatterDraft front = new FrontMatterDraft();
        for (Apparatus each : apparatus) {
            String words = memorandum.text().quote(each.span());
            listed |= each.kind() == Apparatus.Kind.PARTICIPANTS;
            if (each.kind() == Apparatus.Kind.FIELD) {
                HeaderLabel.in(words)
                        .filter(label -> label.field() == HeaderLabel.Field.PLACE)
                        .ifPresent(label -> front.fill(label.field(), label.value()));
            }
            if (EntryHeading.isDate(words) || inside && each.kind() == Apparatus.Kind.DATE) {
                Optional<DateRange> found = date(words, document);
                date = found.orElse(date);
                asWritten = found.isPresent() ? dateOf(words) : asWritten;
                Dateline.read(words, front);
            }
        }
        String head = memorandum.text().quote(above);
        Optional<String> told = EntryHeading.dayTold(memorandum.text().quote(first.span()));
        if (told.isPresent() && (inside ? date == null : EntryHeading.isDiary(head))) {
            // The date above a diary is that of its filing.
            date = date(told.get(), document).orElse(date);
            asWritten = told.get();
        }
        return new Entry(first.entry(), head, date, asWritten, front.place == null ? "" : front.place, listed);
    }

    private static String dateOf(String words) {
        return Wording.oneLine(WrittenDate.find(words)
                .map(date -> words.substring(date.start(), date.end()))
                .orElse(words.strip()));
    }

    /** A day without a year is one of the year of the document. */
    private static Optional<DateRange> date(String words, @Nullable DateRange document) {
        Optional<WrittenDate> date = WrittenDate.find(words);
        Optional<WrittenDate> dated = date.isPresent() || document == null || document.earliest() == null
                ? date
                : WrittenDate.find(words.replaceFirst("\\W+$", "") + " "
                        + document.earliest().getYear());
        return dated.map(WrittenDate::range);
    }
}
