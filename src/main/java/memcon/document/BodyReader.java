package memcon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.authority.DateRange;

/** Reads the body: paragraphs, and the headings, page marks, signatures and lists of copies between and after them. */
final class BodyReader {

    private static final Pattern BOLD = Pattern.compile("\\*\\*|__");

    /** Each attachment's header is read anew from the rest of the text; beyond this number they are headings only. */
    private static final int MOST_ATTACHMENTS = 200;

    private final Draft draft;
    private final Lines lines;
    private List<Block> blocks = List.of();
    private int entries;
    private int attachments;
    private boolean attached;
    private boolean listing;
    private boolean copying;
    private boolean signed;
    private final boolean diary;

    private BodyReader(Draft draft, Lines lines, int from) {
        this.draft = draft;
        this.lines = lines;
        this.diary = EntryHeading.isDiary(draft.content.substring(0, from));
    }

    static void read(Draft draft, int from, int to) {
        BodyReader reader = new BodyReader(draft, new Lines(draft.content, from, to), from);
        int start = from;
        while (start < to) {
            start = reader.section(start, to);
        }
    }

    /** Reads on to the end or through the header of the next attached memorandum; gives where to go on. */
    private int section(int from, int to) {
        blocks = lines.blocksFrom(from);
        int last = BackMatter.lastOfBody(blocks);
        List<Block> open = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String words = block.words();
            if (PageMarks.isPageMark(words)) {
                draft.mark(block.start(), block.end(), Apparatus.Kind.PAGE_MARK);
                continue;
            }
            if (!open.isEmpty() && Classification.matches(words) && isUnfinished(open.get(open.size() - 1))) {
                draft.mark(block.start(), block.end(), Apparatus.Kind.CLASSIFICATION);
                continue;
            }
            if (!open.isEmpty() && goesOn(open.get(open.size() - 1), block, i)) {
                open.add(block);
                continue;
            }
            close(open);
            if (i > 0 && EntryHeading.isAttachment(words) && draft.hasBody()) {
                beginEntry(words);
                if (++attachments <= MOST_ATTACHMENTS) {
                    return HeaderReader.read(draft, lines.from(block.start()), to, true);
                }
            }
            SummaryBlock summary = SummaryBlock.at(draft.content, blocks, i).orElse(null);
            if (summary != null) {
                markSummary(i, summary);
                i += summary.blocks() - 1;
                continue;
            }
            Optional<Apparatus.Kind> apparatus =
                    i > last ? Optional.of(afterBody(block, i)) : apparatus(block, words, i);
            if (apparatus.isPresent()) {
                draft.mark(block.start(), block.end(), apparatus.get());
            } else {
                if (diary && EntryHeading.dayTold(words).isPresent()) {
                    draft.nextEntry();
                }
                open.add(block);
            }
        }
        close(open);
        return to;
    }

    /** Marks a summary that begins with a block, and what follows its end in the last of its blocks as body. */
    private void markSummary(int index, SummaryBlock summary) {
        draft.mark(blocks.get(index).start(), summary.end(), Apparatus.Kind.SUMMARY);
        draft.front.summary = FrontMatterDraft.first(draft.front.summary, summary.words());
        int blockEnd = blocks.get(index + summary.blocks() - 1).end();
        if (draft.content.substring(summary.end(), blockEnd).matches("(?s).*\\p{L}.*")) {
            draft.paragraph(summary.end(), blockEnd);
        } else {
            draft.mark(summary.end(), blockEnd, Apparatus.Kind.SUMMARY);
        }
    }

    /** Whether a paragraph interrupted by the end of a page goes on in this block. */
    private boolean goesOn(Block before, Block block, int index) {
        String above = blocks.get(index - 1).words();
        return (PageMarks.isPageMark(above) || Classification.matches(above))
                && isUnfinished(before)
                && !Wording.isHeading(block.words())
                && HeaderLabel.in(block.words()).isEmpty();
    }

    private static boolean isUnfinished(Block block) {
        return !Wording.endsSentence(block.words()) && Wording.count(block.words()) > 6;
    }

    private void close(List<Block> open) {
        if (open.isEmpty()) {
            return;
        }
        int from = open.get(0).start();
        int to = open.get(open.size() - 1).end();
        draft.paragraph(from, to);
        PageMarks.markInline(draft, from, to);
        markBold(from, to);
        open.clear();
    }

    private void markBold(int from, int to) {
        Matcher matcher = BOLD.matcher(draft.content).region(from, to);
        List<int[]> marks = new ArrayList<>();
        while (matcher.find()) {
            marks.add(new int[] {matcher.start(), matcher.end()});
        }
        // An odd number is no markup but somebody's asterisks.
        if (marks.size() % 2 == 0) {
            marks.forEach(mark -> draft.markExactly(mark[0], mark[1], Apparatus.Kind.MARKUP));
        }
    }

    private Optional<Apparatus.Kind> apparatus(Block block, String words, int index) {
        if (EditorialNotes.isNote(words)) {
            return Optional.of(Apparatus.Kind.NOTE);
        }
        if (Classification.matches(words)) {
            return Optional.of(Apparatus.Kind.CLASSIFICATION);
        }
        if (EntryHeading.isDate(words) && index + 1 < blocks.size()) {
            beginEntry(words);
            return Optional.of(Apparatus.Kind.HEADING);
        }
        if (words.matches("[\\s*_=~#.\u2014\u2013-]+")) {
            return Optional.of(Apparatus.Kind.MARKUP);
        }
        return isHeading(block, words, index) ? Optional.of(Apparatus.Kind.HEADING) : Optional.empty();
    }

    private boolean isHeading(Block block, String words, int index) {
        if (block.lines().size() > 2 || index + 1 >= blocks.size()) {
            return false;
        }
        if (block.lines().get(0).raw().matches("\\s*#{1,6}\\s+\\S.*")) {
            return true;
        }
        // After a colon, comma or dash stand items of a list, which are words of the body.
        boolean person = words.contains(",") && ParticipantLines.isTitled(words);
        return Wording.isHeading(words) && !person && !followsOpenSentence(index);
    }

    private boolean followsOpenSentence(int index) {
        for (int i = index - 1; i >= 0; i--) {
            String before = blocks.get(i).words();
            if (!PageMarks.isPageMark(before)) {
                return before.matches(".*[:,;\u2014-]$");
            }
        }
        return false;
    }

    private void beginEntry(String words) {
        draft.nextEntry();
        FrontMatterDraft front = draft.front;
        DateRange date = WrittenDate.find(words).map(WrittenDate::range).orElse(null);
        // An attached record has a date of its own, which is not the document's.
        attached |= EntryHeading.isAttachment(words);
        if (date == null || attached) {
            return;
        }
        if (entries++ == 0 && draft.hasBody() && blocks.size() > 0) {
            draft.remark(draft.firstParagraph(), Apparatus.Kind.DATE, Apparatus.Kind.HEADING);
        }
        front.date = front.date == null ? date : DateRanges.around(front.date, date);
        front.dateAsWritten = FrontMatterDraft.first(front.dateAsWritten, words);
    }

    private Apparatus.Kind afterBody(Block block, int index) {
        String words = block.words();
        if (PageMarks.isPageMark(words)) {
            return Apparatus.Kind.PAGE_MARK;
        }
        if (Classification.matches(words)) {
            return Apparatus.Kind.CLASSIFICATION;
        }
        if (Attendance.matches(words)
                && block.lines().stream()
                        .allMatch(line -> HeaderLabel.in(line.words()).isEmpty())) {
            Attendance.read(words, draft.front.participants, draft.front);
            return Apparatus.Kind.PARTICIPANTS;
        }
        if (HeaderLabel.in(words).isPresent()) {
            return labelled(block);
        }
        if (listing && ParticipantLines.isTitled(words)) {
            new ParticipantLines(draft.front.participants, null).add(words, null);
            return Apparatus.Kind.PARTICIPANTS;
        }
        listing = false;
        if (copying || BackMatter.isListOfCopies(blocks, index)) {
            return Apparatus.Kind.FIELD;
        }
        if (BackMatter.isNotation(words) || EditorialNotes.isNote(words)) {
            return Apparatus.Kind.NOTE;
        }
        if (signed && !Signature.isPartly(block)) {
            return Apparatus.Kind.NOTE;
        }
        if (!Signature.isMarked(words) && Dateline.matches(words) && block.isOneLine()) {
            draft.front.date(words);
            return Apparatus.Kind.DATE;
        }
        String signer = Signature.signer(block).orElse(null);
        if (Signature.matches(block) && signer != null && !signed) {
            signed = true;
            draft.front.signedBy(signer);
        }
        draft.front.author = FrontMatterDraft.first(draft.front.author, signer);
        return Apparatus.Kind.SIGNATURE;
    }

    /** A label a line, or one whose value is wrapped. */
    private Apparatus.Kind labelled(Block block) {
        Apparatus.Kind kind = Apparatus.Kind.FIELD;
        StringBuilder field = new StringBuilder();
        for (Line line : block.lines()) {
            if (HeaderLabel.in(line.words()).isPresent() && !field.isEmpty()) {
                kind = labelled(HeaderLabel.in(field.toString()).orElseThrow());
                field.setLength(0);
            }
            HeaderLabel label = HeaderLabel.in(line.words()).orElse(null);
            field.append(field.isEmpty() ? "" : " ")
                    .append(
                            label == null || label.value().isEmpty()
                                    ? line.words()
                                    : line.words().replace(label.value(), label.valueIn(line)));
        }
        return HeaderLabel.in(field.toString()).map(this::labelled).orElse(kind);
    }

    private Apparatus.Kind labelled(HeaderLabel label) {
        FrontMatterDraft front = draft.front;
        listing = label.field() == HeaderLabel.Field.PARTICIPANTS;
        copying = label.field() == HeaderLabel.Field.TO && label.value().isEmpty();
        if (!listing) {
            front.fill(label.field(), label.value());
        } else if (Attendance.namesSides(label.value())) {
            Attendance.read(label.value(), front.participants, front);
        } else {
            new ParticipantLines(front.participants, label.side()).add(label.value(), null);
        }
        return label.field().kind();
    }
}
