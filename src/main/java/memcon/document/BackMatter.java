package memcon.document;

import java.util.List;
import java.util.regex.Pattern;

/** What stands below a body: signatures, lists of copies, notes made on the copy, the archive's words. */
final class BackMatter {

    /** In blocks, from the end. */
    private static final int FARTHEST = 16;

    /** In characters: more than this below a signature is another text. */
    private static final int LONGEST = 1500;

    private static final int MOST_WORDS = 60;

    /** "Executed in 6 copies", "Deciphered on 20/11 by X", "Herewith to the Minister": how a record was made and sent. */
    private static final Pattern NOTATION = Pattern.compile(
            "\\W*(?:(?:\\p{L}+|\\d+) cop(?:y|ies)(?: (?:made|typed|printed|only))?\\b.{0,40}"
                    + "|(?:made|written|executed|printed|typed|issued|done|prepared|reproduced|drawn up|original) in .{0,20}\\bcop(?:y|ies)\\b.*"
                    + "|(?:de|en)(?:ciphered|coded|crypted)\\b.*|(?:typed|dictated|certified|authenticated|translated|obtained|transmitted|registered) (?:on|by|at|from|to|and|as)\\b.*"
                    + "|(?:certified |true )+copy\\b.*|for (?:the )?(?:accuracy|correctness)\\b.*|(?:seen|read|noted|initial+ed|approved)(?: (?:by|on)\\b.*|[.:]?)"
                    + "|(?:this|the) (?:record|notes?|minutes|memorandum|protocol) (?:has|have|was|were|is|are) (?:not )?(?:been |being |to be )?(?:shown|sent|circulated|distributed|submitted|given|authori[sz]ed|reviewed|checked)\\b.*"
                    + "|(?:herewith|submitted|forwarded)\\b.*|for (?:your )?(?:information|attention)\\b.*|cop(?:y|ies) (?:by|for|of|sent|also)\\b.*"
                    + "|(?:no|nr|ref|ser)\\.? ?[\\d/. -]{1,12}|(?:the )?ends?(?: of (?:the )?\\p{L}+)?"
                    + "|(?:note in (?:the )?margin|note marginale|(?:marginal|handwritten|manuscript|typed) (?:note|notation|remark|comment)s?|in the margin|stamp|seal)\\b.*)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "AB/cd", "WE:NO:OKarl:ab 3/3/62": who drafted and who typed. */
    private static final Pattern TYPIST =
            Pattern.compile("[\\p{L}/]{1,10}(?::[\\p{L}/. ]{1,20}){1,4}:[\\p{L}/]{1,6}(?: [\\d/.-]{4,10})?"
                    + "|\\p{Lu}{1,4}[/:]\\p{Ll}{1,4}\\.?(?: [\\d/.-]{4,10})?");

    /** "[XY: B12, 34/5]", "[Source: …]": an editor's or an archive's words in square brackets. */
    private static final Pattern BRACKETED = Pattern.compile(
            "\\[(?:[^\\]]*\\d[^\\]]*|(?i:source|note|marginal|handwritten|stamp|obtained|translat|archive)[^\\]]*)\\]\\.?",
            Pattern.DOTALL);

    /** "2 - Near Eastern Department", "1x Legation": who gets which copy. */
    private static final Pattern COPY = Pattern.compile("\\d{1,2}(?:[.)]| ?[-\u2013\u2014x\u00D7]) ?\\S.{1,60}");

    /** "J. M. Bird", "A.B. de Karl", with or without a given name: a name that its initials tell from a heading. */
    private static final Pattern INITIALED = Pattern.compile(
            "(?:\\p{L}+\\.? )?(?:\\p{Lu}\\. ?){1,3}(?:\\p{Ll}{2,3} )?\\p{Lu}[\\p{L}'\u2019-]+\\.?|(?:\\p{Lu} ){3,20}\\p{Lu}\\b.*");

    private BackMatter() {}

    /** Index of the last block that is still body; -1 if none is. */
    static int lastOfBody(List<Block> blocks) {
        int last = blocks.size() - 1;
        int limit = Math.max(0, blocks.size() - FARTHEST);
        while (last > limit && (isAfterBody(blocks.get(last)) || isListOfCopies(blocks, last))) {
            last--;
        }
        for (int i = Math.max(1, limit); i < last; i++) {
            if (isSignedOff(blocks, i)) {
                return i - 1;
            }
        }
        return last;
    }

    /** Whether words tell who drafted and typed, how many copies were made, and the like. */
    static boolean isNotation(String words) {
        return TYPIST.matcher(words).matches()
                || BRACKETED.matcher(words).matches()
                || NOTATION.matcher(words).matches()
                        && Wording.count(words) <= MOST_WORDS
                        && !Wording.hasSentenceWord(
                                words.replaceAll("(?i)^this\\b|\\b(?:made|I|was|were|has|have|been|is|are|be)\\b", ""));
    }

    static boolean isListOfCopies(List<Block> blocks, int index) {
        String before = index == 0 ? "" : blocks.get(index - 1).words();
        String words = blocks.get(index).words();
        if (before.endsWith(":") && isListOfCopies(before)) {
            return Wording.count(words) <= MOST_WORDS && !Wording.hasSentenceWord(words);
        }
        return blocks.get(index).lines().stream()
                        .allMatch(
                                line -> COPY.matcher(line.words()).matches() && !Wording.hasSentenceWord(line.words()))
                && (isNotation(before) || isListOfCopies(before) || index > 1 && isListOfCopies(blocks, index - 1));
    }

    private static boolean isListOfCopies(String words) {
        return HeaderLabel.in(words)
                .filter(label -> label.field() == HeaderLabel.Field.TO)
                .isPresent();
    }

    /** Whether a signature stands here after which nothing follows but what others added. */
    private static boolean isSignedOff(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        boolean closed = Wording.endsSentence(blocks.get(index - 1).words());
        boolean marked = Signature.isMarked(block.words()) && !Signature.isInitials(block.words());
        boolean named = closed
                && Signature.matches(block)
                && block.lines().stream()
                        .anyMatch(line ->
                                INITIALED.matcher(Signature.bare(line.words())).matches());
        List<Block> below = blocks.subList(index + 1, blocks.size());
        return (marked || named || closed && (Signature.isBeyondDoubt(block) || isClosing(blocks, index)))
                && below.get(below.size() - 1).end() - block.end() <= LONGEST
                && below.stream()
                        .noneMatch(each -> Wording.count(each.words()) > MOST_WORDS
                                || EntryHeading.isAttachment(each.words())
                                || !each.equals(below.get(0)) && beginsEntry(each, below)
                                || Wording.isTurn(each.words())
                                        && HeaderLabel.in(each.words()).isEmpty());
    }

    /** "Yours sincerely," in a line of its own above a name. */
    private static boolean isClosing(List<Block> blocks, int index) {
        String words = blocks.get(index).words();
        return Wording.count(words) <= 8
                && Signature.isCourtesy(words)
                && index + 1 < blocks.size()
                && !Signature.isCourtesy(blocks.get(index + 1).words())
                && Signature.matches(blocks.get(index + 1));
    }

    /** A day with prose under it is a journal's next; one among departments and initials is when copies were sent. */
    private static boolean beginsEntry(Block block, List<Block> below) {
        return EntryHeading.isDate(block.words())
                && below.subList(below.indexOf(block) + 1, below.size()).stream()
                        .anyMatch(each -> Wording.isProse(each.words()));
    }

    private static boolean isAfterBody(Block block) {
        String words = block.words();
        if (PageMarks.isPageMark(words)
                || Classification.matches(words)
                || EditorialNotes.isNote(words)
                || Signature.matches(block)
                || Attendance.matches(words)
                || isNotation(words)) {
            return true;
        }
        HeaderLabel label = HeaderLabel.in(words).orElse(null);
        if (label != null && label.closes()) {
            return words.length() < 600;
        }
        if (ParticipantLines.isTitled(words)
                && Wording.count(words) <= 14
                && !Wording.hasSentenceWord(words)
                && words.matches(".*[\\p{L})]")) {
            return true;
        }
        return block.lines().size() <= 4
                && block.lines().stream().allMatch(line -> line.words().length() <= 70)
                && Wording.count(words) <= 14
                && !Wording.hasSentenceWord(words)
                && !Wording.isTurn(words)
                && !words.matches(".*[.?!:;]$")
                && (Wording.isNameLike(words) || Dateline.matches(words));
    }
}
