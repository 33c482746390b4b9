package memcon.document;

import java.util.ArrayList;
import java.util.List;

/** Reads who was there out of a header: a list below a label, sides, tables, or a sentence. */
final class HeaderPeople {

    private final HeaderScan scan;
    private final List<ListedParticipant> participants = new ArrayList<>();
    private boolean inParticipants;
    private ParticipantLines list;

    HeaderPeople(HeaderScan scan) {
        this.scan = scan;
        this.list = new ParticipantLines(participants, null);
    }

    List<ListedParticipant> found() {
        return participants;
    }

    /** Another label, or the end: what follows is no list. */
    void end() {
        inParticipants = false;
    }

    /** Whether a line stands in a list. A heading between the people of one does not end it. */
    boolean holds(String words, String block) {
        inParticipants |= !participants.isEmpty() && ParticipantLines.isTitled(words) && !HeaderScan.startsBody(block);
        return inParticipants;
    }

    /** Takes the label of a list with what stands beside it. */
    boolean labelled(HeaderLabel label) {
        inParticipants = true;
        String side = label.side();
        list = new ParticipantLines(participants, side == null ? list.side() : side);
        if (Attendance.namesSides(scan.restOf(scan.at))) {
            return attendance(scan.restOf(scan.at));
        }
        int wrapped = scan.at;
        StringBuilder people = new StringBuilder(label.value());
        while (wrapped + 1 < scan.lines.size()
                && people.toString().endsWith(",")
                && isWrapped(scan.lines.get(wrapped + 1))) {
            people.append(' ').append(scan.lines.get(++wrapped).words());
        }
        list.add(people.toString(), null);
        return scan.take(wrapped, Apparatus.Kind.PARTICIPANTS, true);
    }

    /** Takes a sentence that tells who was there. */
    boolean attendance(String block) {
        inParticipants = false;
        Attendance.read(block, participants, scan.draft.front);
        int last = scan.at;
        while (last + 1 < scan.lines.size() && isWrapped(scan.lines.get(last + 1))) {
            last++;
        }
        return scan.take(last, Apparatus.Kind.PARTICIPANTS, true);
    }

    private static boolean isWrapped(Line next) {
        return !next.isBlank() && HeaderLabel.in(next.words()).isEmpty();
    }

    /** Takes a line of a list, or says that the body begins. */
    boolean participant(Line line, String block) {
        String words = line.words();
        if (!ParticipantLines.startsWithSide(words) && HeaderScan.startsBody(block)) {
            inParticipants = false;
            return false;
        }
        if (isHeadingAmongParticipants(words)) {
            inParticipants = false;
            return scan.take(scan.at, Apparatus.Kind.HEADING, false);
        }
        if (Dateline.matches(words)) {
            inParticipants = false;
            Dateline.read(words, scan.draft.front);
            return scan.take(scan.at, Apparatus.Kind.DATE, true);
        }
        List<String> cells = list.cells(line);
        if (cells.size() > 1 || list.hasColumns()) {
            list.addRow(cells, null);
            return scan.take(scan.at, Apparatus.Kind.PARTICIPANTS, false);
        }
        int last = scan.at;
        StringBuilder whole = new StringBuilder(words);
        while (last + 1 < scan.lines.size()
                && HeaderLine.continues(scan.lines.get(last), scan.lines.get(last + 1), words)) {
            whole.append(' ').append(scan.lines.get(++last).words());
        }
        // "(See attached list)" is nobody.
        if (!words.matches("[(\\[].*[)\\]]")) {
            list.add(whole.substring(Enumerator.length(whole.toString())), null);
        }
        return scan.take(last, Apparatus.Kind.PARTICIPANTS, false);
    }

    private boolean isHeadingAmongParticipants(String words) {
        boolean side = ParticipantLines.isSide(words);
        if (!Wording.isHeading(words) || (side && !scan.followedByBody())) {
            return false;
        }
        boolean shouted = Wording.count(words) > 1 && !words.contains(",") && Wording.isShouted(words);
        return (!side && shouted)
                || ((side || !ParticipantLines.isPerson(words)) && (scan.followedByBody() || words.length() > 50));
    }
}
