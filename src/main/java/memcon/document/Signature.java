package memcon.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memcon.source.Blanks;

/** How records end: a courtesy, a signature or initials, and the office of whoever signs. */
final class Signature {

    /** "I have, &c.", "Yours sincerely,": words that only close a letter. */
    private static final Pattern COURTESY = Pattern.compile(
            "(?i)(?:(?:i|we) have,? (?:the honou?r.{0,40}|[&e]t?c\\.?)|(?:i|we) (?:have the honou?r|beg|am|are|remain|avail myself)\\b.{0,90}"
                    + "|(?:(?:very|most|ever) )?(?:yours|sincerely|faithfully|truly|respectfully|cordially)"
                    + "(?:,? (?:very|ever|most|truly|sincerely|faithfully|respectfully|cordially|yours|submitted|and))*"
                    + "|your (?:most )?(?:humble and )?obedient servant|with .{0,40}\\b(?:regards|greetings|respect|compliments)"
                    + "|(?:with (?:the )?)?(?:highest|great) (?:respect|esteem|consideration))[,.]?");

    private static final String MARK =
            "(?:[\\[(/]?(?:signed|sgd|signature|seal|initialed|initialled)\\b[.\\])/]*[:,]?|[\\[(]?/?s/[\\])]?|[\\[(]s[\\])]|[/(][-\u2013\u2014][/)]|m\\.? ?p\\.)";

    /** Before a name a mark may be a bare word, after it only one in brackets: "the treaty was signed" is no signature. */
    private static final Pattern MARKED = Pattern.compile(
            "\\(?-?\\)? ?\\W?" + MARK
                    + ".{0,80}|.{2,70}(?:[/(\\[](?:signed|sgd|signature|[-\u2013\u2014]|s)[.]?[\\])/]|, m\\.? ?p\\.).{0,60}",
            Pattern.CASE_INSENSITIVE);

    /** "J.D.R.", "JFD", "(EK)". */
    private static final Pattern INITIALS =
            Pattern.compile("[\\[(]?(?:(?:\\p{Lu}\\. ?){2,4}|\\p{Lu}{2,4}|\\p{Lu}\\.(?:-\\p{Lu}\\.)+)[\\])]?");

    private static final String GIVEN =
            "(?:(?:Dr|Prof|Mr|Mrs|Miss|M|Sir|Gen|Col|Cde|Comrade|Ambassador|Lord)\\.? )?(?:\\p{Lu}\\.[ -]?|\\p{Lu}[\\p{L}'\u2019-]+ ){0,4}";

    private static final Pattern NAME = Pattern.compile(GIVEN + "\\p{Lu}[\\p{L}'\u2019-]+");

    /** "(H. BIRD)", "(McKARL)": under a telegram whoever sent it, in capitals. */
    private static final Pattern BRACKETED =
            Pattern.compile("\\((?:\\p{Lu}\\.[ -]?){0,4}(?:Mac|Mc|O'|de |van |von )?\\p{Lu}[\\p{Lu}'\u2019-]{2,}\\)");

    /** An office in small letters or a phrase of one: "ambassador", "chargé d'affaires a.i.", "Head of the Legation". */
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)(?:(?:first|second|third|deputy|joint|additional|private|acting|senior|hungarian|the|extraordinary|plenipotentiary|vice|assistant|under|permanent|\\p{L}+ish|\\p{L}+an)[ -])*"
                    + "(?:ambassador|minister|counsell?or|secretary|attach[\u00E9e]|charg[\u00E9e]|consul|head|director|chief|referent|adviser|advisor|officer"
                    + "|interpreter|translator|commissioner|envoy|high commissioner|representative|under-secretary)\\b[^.!?;:]{0,90}\\.?(?:i\\.)?");

    private static final Pattern WIDE_SPACE = Pattern.compile("\\s{4,}|\\t+");
    private static final Pattern NO_INITIALS =
            Pattern.compile("(?i)\\W*(?:ends?|copy|note|memo|file|ussr|usa|uk|nato|tass)\\W*");
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\(([^()]+)\\)$");
    private static final Pattern LAST_POINT = Pattern.compile("(?<=\\p{L}{2})\\.$");
    private static final Pattern ANY_MARK =
            Pattern.compile("(?:^|(?<=[ ,/(\\[]))\\W{0,2}" + MARK + "(?: by\\b)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile("^[\\s\\[(/:,.-]+");
    private static final Pattern ENDING = Pattern.compile("[\\s\\[(/,]+$");
    private static final Pattern UNOPENED = Pattern.compile("^([^(\\[]*)[\\])]+$");

    private Signature() {}

    /** "– 202 – Bird –": a ciphered telegram's number before the name. */
    private static final Pattern TELEGRAM = Pattern.compile(
            "[-\u2013\u2014] ?\\d{1,5} ?[-\u2013\u2014] ?(\\p{Lu}[\\p{L}.'\u2019 -]{1,40}?) ?[-\u2013\u2014]");

    private static final Pattern SPACED = Pattern.compile("((?:\\p{Lu} ){3,20}\\p{Lu})(?: +\\d{1,5})?");

    /** "24-10-54", "25.IV.59": a day under or beside a name. */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}[-./ ](?:\\d{1,2}|[IVX]{1,4})[-./ ](?:19)?\\d{2}\\.?");

    /** Whether words are nothing but a courtesy before a signature. */
    static boolean isCourtesy(String words) {
        return words.length() < 140 && COURTESY.matcher(words).matches();
    }

    /** Whether words are a signature beyond doubt: with a mark, or initials. */
    static boolean isMarked(String words) {
        return words.length() < 160
                        && !Wording.hasSentenceWord(words)
                        && MARKED.matcher(words).matches()
                || TELEGRAM.matcher(words).matches()
                || isInitials(words);
    }

    static boolean isInitials(String words) {
        return words.length() <= 14
                && INITIALS.matcher(words).matches()
                && !NO_INITIALS.matcher(words).matches();
    }

    /** What stands beside each other with wide space between: place and day at the left, a name at the right. */
    private static List<String> cells(Block block) {
        return block.lines().stream()
                .flatMap(line -> WIDE_SPACE.splitAsStream(line.raw().strip()))
                .map(Wording::unmarked)
                .toList();
    }

    /** Whether a block is courtesy, name and office, each where it belongs, and at least one of them. */
    static boolean matches(Block block) {
        List<String> lines = cells(block);
        if (lines.size() > 5 || lines.stream().anyMatch(line -> line.length() > 110)) {
            return false;
        }
        String words = block.words();
        if (isMarked(words) || isCourtesy(words)) {
            return true;
        }
        boolean signed = lines.stream().allMatch(Signature::isPart);
        return signed && lines.stream().anyMatch(line -> isName(line) || isMarked(line) || isCourtesy(line));
    }

    /** "Yours sincerely" and a name under it, or a name that stands alone in brackets, as under a telegram. */
    static boolean isBeyondDoubt(Block block) {
        List<String> lines = cells(block);
        return matches(block)
                && (lines.size() > 1 && lines.get(0).length() < 60 && isCourtesy(lines.get(0))
                        || lines.size() == 1 && BRACKETED.matcher(lines.get(0)).matches());
    }

    /** Whether every line of a block is one that stands in signatures, an office alone among them. */
    static boolean isPartly(Block block) {
        return cells(block).stream().allMatch(line -> isPart(line) || Wording.isNameLike(line));
    }

    private static boolean isPart(String line) {
        return isCourtesy(line)
                || DAY.matcher(line).matches()
                || Dateline.matches(line)
                || isMarked(line)
                || isName(line)
                || OFFICE.matcher(line).matches();
    }

    /** "V. Radonjin", "(V. Radonjin)", "Dr. Hruška, chargé d'affaires". */
    private static boolean isName(String written) {
        String line = LAST_POINT.matcher(unspaced(bare(written))).replaceFirst("");
        int comma = line.indexOf(", ");
        return NAME.matcher(comma < 0 ? line : line.substring(0, comma)).matches()
                && (comma < 0 || OFFICE.matcher(line.substring(comma + 2)).matches());
    }

    /** A typed name in round brackets, under which somebody signs by hand. */
    static String bare(String line) {
        return IN_BRACKETS.matcher(line).replaceFirst("$1");
    }

    /** "K A R L   311" as "Karl": a name in spaced letters, perhaps with a telegram's number behind it. */
    private static String unspaced(String line) {
        Matcher spaced = SPACED.matcher(line);
        return spaced.matches() ? spaced.group(1).replace(" ", "") : line;
    }

    /** Who signs: the block without courtesy and marks; empty if it is courtesy alone. */
    static Optional<String> signer(Block block) {
        String signer = cells(block).stream()
                .filter(line -> !isCourtesy(line)
                        && !Dateline.matches(line)
                        && !DAY.matcher(line).matches())
                .map(Signature::unmarked)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
        return signer.isEmpty() ? Optional.empty() : Optional.of(signer);
    }

    private static String unmarked(String line) {
        Matcher telegram = TELEGRAM.matcher(line);
        if (telegram.matches()) {
            return telegram.group(1);
        }
        if (SPACED.matcher(line).matches()) {
            return unspaced(line);
        }
        String words = Blanks.single(ANY_MARK.matcher(line).replaceAll(" "));
        String begun = OPENING.matcher(words).replaceFirst("");
        String ended = ENDING.matcher(begun).replaceFirst("");
        return UNOPENED.matcher(ended).replaceFirst("$1").strip();
    }
}
