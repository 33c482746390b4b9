package memcon.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands above the body: title, dateline, classification, labelled lines, participants. It ends at the first
 * line that begins a sentence or a speaker's turn; where none is found nothing but labelled lines counts as header.
 */
final class HeaderReader {

    /** More lines than this are no header, whatever they look like. */
    private static final int LONGEST = 400;

    private record Piece(int from, int to, Apparatus.Kind kind, boolean certain) {}

    private final Draft draft;
    private final List<Line> lines;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<ListedParticipant> participants = new ArrayList<>();
    private boolean titled;
    private boolean endless;
    private boolean inParticipants;
    private HeaderLabel.@Nullable Field pending;
    private ParticipantLines list;
    private int at;

    private HeaderReader(Draft draft, List<Line> lines, boolean expectsTitle) {
        this.draft = draft;
        this.lines = lines;
        this.titled = !expectsTitle;
        this.list = new ParticipantLines(participants, null);
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
        int body = reader.scan(to);
        reader.commit(true);
        return body;
    }

    private int read(int to) {
        int body = scan(to);
        commit(body < to);
        return body;
    }

    /** Gives the position where the body begins; the end if it does not. */
    private int scan(int to) {
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                at++;
            } else if (pieces.size() > LONGEST) {
                endless = true;
                return line.start();
            } else if (!take(line)) {
                return line.start();
            }
        }
        return to;
    }

    private void commit(boolean found) {
        for (Piece piece : pieces) {
            if ((found && !endless) || piece.certain()) {
                draft.mark(piece.from(), piece.to(), piece.kind());
            } else {
                draft.paragraph(piece.from(), piece.to());
            }
        }
        draft.front.participants.addAll(participants);
        if (draft.front.title != null) {
            draft.front.date(draft.front.title);
        }
    }

    /** Takes a line (and those that continue it), or says that the body begins here. */
    private boolean take(Line line) {
        String words = line.words();
        if (PageMarks.isPageMark(words)) {
            return piece(line, Apparatus.Kind.PAGE_MARK, true);
        }
        if (Classification.matches(words)) {
            return piece(line, Apparatus.Kind.CLASSIFICATION, true);
        }
        if (SummaryBlock.opens(draft.content, line)) {
            return false;
        }
        HeaderLabel label = HeaderLabel.in(words).orElse(null);
        if (label != null && !(label.value().isEmpty() && label.field() == HeaderLabel.Field.OTHER)) {
            return labelled(line, label);
        }
        if (pending != null && !Wording.isTurn(words) && words.length() < 300) {
            return pendingValue(line, words);
        }
        pending = null;
        String block = restOf(at);
        if (HeaderLine.read(words, draft.front)) {
            return piece(line, Apparatus.Kind.FIELD, false);
        }
        if (!titled && !(HeaderLine.isBesideTitle(words) && titleFollows())) {
            return title(line);
        }
        if (isRecordBelowOffice(words)) {
            return record(line);
        }
        if (Attendance.matches(block)) {
            return attendance(line, block);
        }
        if (Authorship.beginsJournal(TitleLines.words(lines, at, at))) {
            int last = TitleLines.last(lines, at);
            Authorship.read(TitleLines.words(lines, at, last), draft.front);
            pieces.add(new Piece(line.start(), lines.get(last).end(), Apparatus.Kind.HEADING, true));
            at = last + 1;
            return true;
        }
        // A heading between the people of a list does not end it.
        inParticipants |= !participants.isEmpty() && ParticipantLines.isTitled(words) && !startsBody(block);
        if (inParticipants) {
            return participant(line, block);
        }
        if (Dateline.matches(words)) {
            Dateline.read(words, draft.front);
            return piece(line, Apparatus.Kind.DATE, true);
        }
        if (startsBody(block)) {
            return false;
        }
        Authorship.read(words, draft.front);
        return piece(
                line,
                words.matches(".*\\d.*") && !Wording.isHeading(words) ? Apparatus.Kind.FIELD : Apparatus.Kind.HEADING,
                false);
    }

    /** Whether a line below this one can be the title: it is neither blank nor labelled, and the body does not begin there. */
    private boolean titleFollows() {
        int next = at + 1;
        while (next < lines.size()
                && (lines.get(next).isBlank()
                        || Classification.matches(lines.get(next).words())
                        || HeaderLine.isBesideTitle(lines.get(next).words()))) {
            next++;
        }
        return next < lines.size() && HeaderLabel.in(lines.get(next).words()).isEmpty() && !startsBody(restOf(next));
    }

    private boolean attendance(Line line, String block) {
        inParticipants = false;
        Attendance.read(block, participants, draft.front);
        int last = at;
        while (last + 1 < lines.size()
                && !lines.get(last + 1).isBlank()
                && HeaderLabel.in(lines.get(last + 1).words()).isEmpty()) {
            last++;
        }
        pieces.add(new Piece(line.start(), lines.get(last).end(), Apparatus.Kind.PARTICIPANTS, true));
        at = last + 1;
        return true;
    }

    private boolean labelled(Line line, HeaderLabel label) {
        inParticipants = false;
        pending = null;
        titled = true;
        if (label.field() == HeaderLabel.Field.PARTICIPANTS) {
            inParticipants = true;
            String side = label.side();
            list = new ParticipantLines(participants, side == null ? list.side() : side);
            if (Attendance.namesSides(restOf(at))) {
                return attendance(line, restOf(at));
            }
            int wrapped = at;
            StringBuilder people = new StringBuilder(label.value());
            while (wrapped + 1 < lines.size() && people.toString().endsWith(",") && isWrapped(lines.get(wrapped + 1))) {
                people.append(' ').append(lines.get(++wrapped).words());
            }
            list.add(people.toString(), null);
            pieces.add(new Piece(line.start(), lines.get(wrapped).end(), Apparatus.Kind.PARTICIPANTS, true));
            at = wrapped + 1;
            return true;
        }
        int last = at;
        StringBuilder value = new StringBuilder(label.valueIn(line));
        // A value that is wrapped goes on in indented or small-lettered lines.
        while (last + 1 < lines.size() && HeaderLine.continues(lines.get(last), lines.get(last + 1), label.value())) {
            value.append(' ').append(lines.get(++last).words());
        }
        if (value.isEmpty()) {
            pending = label.field();
        } else {
            fill(label.field(), value.toString());
        }
        pieces.add(new Piece(line.start(), lines.get(last).end(), label.field().kind(), true));
        at = last + 1;
        return true;
    }

    private static boolean isWrapped(Line next) {
        return !next.isBlank() && HeaderLabel.in(next.words()).isEmpty();
    }

    private boolean pendingValue(Line line, String words) {
        HeaderLabel.Field field = pending;
        pending = null;
        if (field == null || (Wording.isProse(restOf(at)) && words.length() > 120)) {
            return false;
        }
        fill(field, words);
        return piece(line, field.kind(), true);
    }

    private boolean title(Line line) {
        int last = TitleLines.last(lines, at);
        String title = TitleLines.words(lines, at, last);
        String block = restOf(at);
        boolean announces = HeaderLine.announces(title);
        titled = true;
        if (last == at
                && startsBody(block)
                && !TitleLines.isRightAbove(lines, at)
                && (Wording.count(block) > 25 || Wording.isTurn(block) || !announces)) {
            return false;
        }
        title = title.replaceFirst("^\\d{1,4}\\.\\s+", "");
        draft.front.title = FrontMatterDraft.first(draft.front.title, title);
        Authorship.read(title, draft.front);
        pieces.add(new Piece(line.start(), lines.get(last).end(), Apparatus.Kind.TITLE, true));
        at = last + 1;
        return true;
    }

    /** Whether a line names the record where what stands above it was only the head of an office. */
    private boolean isRecordBelowOffice(String words) {
        return draft.front.title != null
                && pieces.stream().anyMatch(piece -> piece.kind() == Apparatus.Kind.TITLE)
                && !HeaderLine.announces(draft.front.title)
                && TitleLines.namesRecord(words);
    }

    private boolean record(Line line) {
        int last = TitleLines.lastOfRecord(lines, at);
        String title = TitleLines.words(lines, at, last);
        pieces.replaceAll(piece -> piece.kind() == Apparatus.Kind.TITLE
                ? new Piece(piece.from(), piece.to(), Apparatus.Kind.HEADING, true)
                : piece);
        draft.front.title = title;
        draft.front.date(title);
        Authorship.read(title, draft.front);
        pieces.add(new Piece(line.start(), lines.get(last).end(), Apparatus.Kind.TITLE, true));
        at = last + 1;
        return true;
    }

    private boolean participant(Line line, String block) {
        String words = line.words();
        if (!ParticipantLines.startsWithSide(words) && startsBody(block)) {
            inParticipants = false;
            return false;
        }
        if (isHeadingAmongParticipants(words)) {
            inParticipants = false;
            return piece(line, Apparatus.Kind.HEADING, false);
        }
        if (Dateline.matches(words)) {
            inParticipants = false;
            Dateline.read(words, draft.front);
            return piece(line, Apparatus.Kind.DATE, true);
        }
        List<String> cells = list.cells(line);
        if (cells.size() > 1 || list.hasColumns()) {
            list.addRow(cells, null);
            return piece(line, Apparatus.Kind.PARTICIPANTS, false);
        }
        int last = at;
        StringBuilder whole = new StringBuilder(words);
        while (last + 1 < lines.size() && HeaderLine.continues(lines.get(last), lines.get(last + 1), words)) {
            whole.append(' ').append(lines.get(++last).words());
        }
        // "(See attached list)" is nobody.
        if (!words.matches("[(\\[].*[)\\]]")) {
            list.add(whole.substring(Enumerator.length(whole.toString())), null);
        }
        pieces.add(new Piece(line.start(), lines.get(last).end(), Apparatus.Kind.PARTICIPANTS, false));
        at = last + 1;
        return true;
    }

    private boolean isHeadingAmongParticipants(String words) {
        boolean side = ParticipantLines.isSide(words);
        if (!Wording.isHeading(words) || (side && !followedByBody())) {
            return false;
        }
        boolean shouted = Wording.count(words) > 1 && !words.contains(",") && Wording.isShouted(words);
        return (!side && shouted)
                || ((side || !ParticipantLines.isPerson(words)) && (followedByBody() || words.length() > 50));
    }

    /** Whether the next block is already the body: what stands before it then heads it. */
    private boolean followedByBody() {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && HeaderLabel.in(lines.get(next).words()).isEmpty() && startsBody(restOf(next));
    }

    /** Whether words are a sentence or a speaker's turn rather than a header's. */
    static boolean startsBody(String block) {
        if (Wording.isTurn(block)) {
            String said = block.substring(block.indexOf(':') + 1);
            return Wording.endsSentence(said) || Wording.hasSentenceWord(said) || Wording.count(said) > 12;
        }
        return Wording.isProse(block) || EditorialNotes.isNote(block);
    }

    private void fill(HeaderLabel.Field field, String value) {
        if (!draft.front.fill(field, value)) {
            unread(value);
        }
    }

    private void unread(String value) {
        if (WrittenDate.find(value).isEmpty()) {
            draft.warn(lines.get(at).start(), "date not understood: \"" + value + "\"", "Write it as 26 February 1964");
        }
    }

    private boolean piece(Line line, Apparatus.Kind kind, boolean certain) {
        pieces.add(new Piece(line.start(), line.end(), kind, certain));
        at++;
        return true;
    }

    /** The words from a line to the end of its block, or as many as tell what they are. */
    private String restOf(int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < lines.size() && !lines.get(i).isBlank() && words.length() < 600; i++) {
            if (i > from && HeaderLabel.in(lines.get(i).words()).isPresent()) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(lines.get(i).words());
        }
        return words.toString();
    }
}
