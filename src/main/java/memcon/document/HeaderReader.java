package memcon.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands above the body: title, dateline, classification, labelled lines, participants. It ends at the first
 * line that begins a sentence or a speaker's turn; where none is found nothing but labelled lines counts as header.
 */
final class HeaderReader {

    /** More lines than this are no header, whatever they look like. */
    private static final int LONGEST = 400;

    private final HeaderScan scan;
    private final HeaderPeople people;
    private final FrontMatterDraft front;
    private boolean titled;
    private boolean endless;
    private HeaderLabel.@Nullable Field pending;

    private HeaderReader(Draft draft, List<Line> lines, boolean expectsTitle) {
        this.scan = new HeaderScan(draft, lines);
        this.people = new HeaderPeople(scan);
        this.front = draft.front;
        this.titled = !expectsTitle;
    }

    /** Marks the header of the stretch and gives the position where its body begins. */
    static int read(Draft draft, int from, int to, boolean expectsTitle) {
        return read(draft, Line.of(draft.content, from, to), to, expectsTitle);
    }

    /** As {@link #read(Draft, int, int, boolean)}, of a stretch whose lines are known. */
    static int read(Draft draft, List<Line> lines, int to, boolean expectsTitle) {
        return new HeaderReader(draft, lines, expectsTitle).read(to);
    }

    /** As {@link #read}, of a stretch that may be header altogether because more follows it. */
    static int readPart(Draft draft, int from, int to) {
        HeaderReader reader = new HeaderReader(draft, Line.of(draft.content, from, to), false);
        int body = reader.bodyFrom(to);
        reader.commit(true);
        return body;
    }

    private int read(int to) {
        int body = bodyFrom(to);
        commit(body < to);
        return body;
    }

    /** Gives the position where the body begins; the end if it does not. */
    private int bodyFrom(int to) {
        while (scan.at < scan.lines.size()) {
            Line line = scan.lines.get(scan.at);
            if (line.isBlank()) {
                scan.at++;
            } else if (scan.pieces.size() > LONGEST) {
                endless = true;
                return line.start();
            } else if (!take(line)) {
                return line.start();
            }
        }
        return to;
    }

    private void commit(boolean found) {
        scan.commit(found && !endless);
        front.participants.addAll(people.found());
        if (front.title != null) {
            front.date(front.title);
        }
    }

    /** Takes a line (and those that continue it), or says that the body begins here. */
    private boolean take(Line line) {
        String words = line.words();
        if (PageMarks.isPageMark(words)) {
            return scan.take(scan.at, Apparatus.Kind.PAGE_MARK, true);
        }
        if (Classification.matches(words)) {
            return scan.take(scan.at, Apparatus.Kind.CLASSIFICATION, true);
        }
        if (SummaryBlock.opens(scan.draft.content, line)) {
            return false;
        }
        HeaderLabel label = HeaderLabel.in(words).orElse(null);
        if (label != null && label.field() == HeaderLabel.Field.SOURCE && scan.isLast()) {
            return false; // All that editors give of a record they may not print.
        }
        if (label != null && !(label.value().isEmpty() && label.field() == HeaderLabel.Field.OTHER)) {
            return labelled(line, label);
        }
        if (pending != null && !Wording.isTurn(words) && words.length() < 300) {
            return pendingValue(words);
        }
        pending = null;
        String block = scan.restOf(scan.at);
        if (HeaderLine.read(words, front)) {
            return scan.take(scan.at, Apparatus.Kind.FIELD, false);
        }
        if (!titled && !(HeaderLine.isBesideTitle(words) && scan.titleFollows())) {
            return title();
        }
        if (isRecordBelowOffice(words)) {
            return record();
        }
        if (Attendance.matches(block)) {
            return people.attendance(block);
        }
        if (Authorship.beginsJournal(TitleLines.words(scan.lines, scan.at, scan.at))) {
            int last = TitleLines.last(scan.lines, scan.at);
            Authorship.read(TitleLines.words(scan.lines, scan.at, last), front);
            return scan.take(last, Apparatus.Kind.HEADING, true);
        }
        if (people.holds(words, block)) {
            return people.participant(line, block);
        }
        if (Dateline.matches(words)) {
            Dateline.read(words, front);
            return scan.take(scan.at, Apparatus.Kind.DATE, true);
        }
        if (HeaderScan.startsBody(block)) {
            return false;
        }
        Authorship.read(words, front);
        return scan.take(
                scan.at,
                words.matches(".*\\d.*") && !Wording.isHeading(words) ? Apparatus.Kind.FIELD : Apparatus.Kind.HEADING,
                false);
    }

    private boolean labelled(Line line, HeaderLabel label) {
        people.end();
        pending = null;
        titled = true;
        if (label.field() == HeaderLabel.Field.PARTICIPANTS) {
            return people.labelled(label);
        }
        int last = scan.at;
        StringBuilder value = new StringBuilder(label.valueIn(line));
        // A value that is wrapped goes on in indented or small-lettered lines.
        while (last + 1 < scan.lines.size()
                && HeaderLine.continues(scan.lines.get(last), scan.lines.get(last + 1), label.value())) {
            value.append(' ').append(scan.lines.get(++last).words());
        }
        if (value.isEmpty()) {
            pending = label.field();
        } else {
            scan.fill(label.field(), value.toString());
        }
        return scan.take(last, label.field().kind(), true);
    }

    private boolean pendingValue(String words) {
        HeaderLabel.Field field = pending;
        pending = null;
        if (field == null || (Wording.isProse(scan.restOf(scan.at)) && words.length() > 120)) {
            return false;
        }
        scan.fill(field, words);
        return scan.take(scan.at, field.kind(), true);
    }

    private boolean title() {
        int last = TitleLines.last(scan.lines, scan.at);
        String title = TitleLines.words(scan.lines, scan.at, last);
        String block = scan.restOf(scan.at);
        boolean announces = HeaderLine.announces(title);
        titled = true;
        if (last == scan.at
                && HeaderScan.startsBody(block)
                && !TitleLines.isRightAbove(scan.lines, scan.at)
                && (Wording.count(block) > 25 || Wording.isTurn(block) || !announces)) {
            return false;
        }
        title = title.replaceFirst("^\\d{1,4}\\.\\s+", "");
        front.title = FrontMatterDraft.first(front.title, title);
        Authorship.read(title, front);
        return scan.take(last, Apparatus.Kind.TITLE, true);
    }

    /** Whether a line names the record where what stands above it was only the head of an office. */
    private boolean isRecordBelowOffice(String words) {
        return front.title != null
                && scan.pieces.stream().anyMatch(piece -> piece.kind() == Apparatus.Kind.TITLE)
                && !HeaderLine.announces(front.title)
                && TitleLines.namesRecord(words);
    }

    private boolean record() {
        int last = TitleLines.lastOfRecord(scan.lines, scan.at);
        String title = TitleLines.words(scan.lines, scan.at, last);
        scan.pieces.replaceAll(piece -> piece.kind() == Apparatus.Kind.TITLE
                ? new HeaderScan.Piece(piece.from(), piece.to(), Apparatus.Kind.HEADING, true)
                : piece);
        front.title = title;
        front.date(title);
        Authorship.read(title, front);
        return scan.take(last, Apparatus.Kind.TITLE, true);
    }
}
