package memcon.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a list of participants line by line: names, and the sides under which they stand. */
final class ParticipantLines {

    private static final Set<String> STATES = states();
    private static final Set<String> SIDES = sides();

    private static final String HONORIFIC =
            "(?:(?:Deputy|Assistant|Under|Acting|Vice|Foreign|Prime|First|Second|Third|Chief|Lt|Lt\\.|Brig|Brig\\.|Maj|Maj\\.|H\\.E\\.|His Excellency|The) )*"
                    + "(?:Mr|Mrs|Ms|Miss|Madame|Mme|M|Dr|Prof|Professor|Sir|Lord|Lady|Senator|Congressman|Ambassador|Amb|Minister|Secretary"
                    + "|President|Premier|Chairman|General|Gen|Admiral|Adm|Colonel|Col|Major|Captain|Capt|Cdr|Governor|Chancellor|Counsel(?:l)?or"
                    + "|Prince|King|Queen|Director|Marshal|Comrade|Cde|Com|Herr|Count|Judge|Consul|Attach\u00E9|Shri|Sheikh|c)\\b\\.?";
    private static final Pattern TITLED_NAME = Pattern.compile("^" + HONORIFIC + " \\p{Lu}.*$");
    private static final Pattern TITLED = Pattern.compile("^" + HONORIFIC + "(?: .*)?$");
    /** A title with a name after it; an office alone ({@code Counselor}) describes whoever was named before. */
    private static final Pattern TITLE_AND_NAME = Pattern.compile(
            "^(?:The )?(?:Mr|Mrs|Ms|Miss|Mme|M|Dr|Prof|Sir|Lord|Lady|Senator|Ambassador|General|Colonel|Count|Prince|Comrade|Cde|Herr|c)\\b\\.? \\p{Lu}.*");

    private static final Pattern NEXT_TITLED = Pattern.compile("(?<=[\\p{L}.]) (?=" + HONORIFIC
            + " \\p{Lu})(?<!Deputy |Assistant |Under |Acting |Vice |Foreign |Prime |First |The |Ambassador |General )");
    private static final Pattern PERSON = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}'\u2019-]*\\.? ){1,3}\\p{Lu}[\\p{L}'\u2019-]+(?: \\([^)]*\\))?(?:,? Jr\\.)?$");
    private static final Pattern TOPIC = Pattern.compile(
            "(?i).*\\b(?:disputes?|talks|testing|situation|relations|problems?|policy|policies|visit|conference|questions?|issues?|summary"
                    + "|introduction|conclusions?|trade|aid|agreement|treaty|disarmament|communiqu[e\u00E9]|discussion|part|section|representation|matters?|meeting)\\b.*");
    private static final Pattern NAMED_SIDE = Pattern.compile(
            "^((?:the )?(?:[\\p{Lu}][\\p{L}.'\u2019-]* ){0,3}(?:Side|Delegation|Participants?|Party|Representatives|Members)|For (?:the )?[^:,]{2,40})(?::| -|\u2014)? ?(.*)$");

    private static final Pattern ON_SIDE = Pattern.compile(
            "(?i)(?:(?:also )?present )?(?:on|from|for) (?:the )?(?<side>\\p{L}[\\p{L} -]{1,30}?)(?: side| part| delegation):");

    private final List<ListedParticipant> participants;
    private @Nullable String side;
    private List<String> columns = List.of();

    ParticipantLines(List<ListedParticipant> participants, @Nullable String side) {
        this.participants = participants;
        this.side = side;
    }

    @Nullable
    String side() {
        return side;
    }

    /** Takes one line or item of a list. */
    void add(String words, @Nullable String reference) {
        if (words.isBlank()) {
            return;
        }
        if (isSide(words)) {
            side = bare(words);
            return;
        }
        if (words.contains(";")) {
            Arrays.stream(words.split(";")).map(String::strip).forEach(part -> add(part, reference));
            return;
        }
        String rest = afterSide(words);
        for (String each : separate(rest)) {
            if (!each.isBlank()) {
                participants.add(new ListedParticipant(each, side, reference));
            }
        }
    }

    /** Takes a row of a table: a column a side, or a name and what describes it. */
    void addRow(List<String> cells, @Nullable String reference) {
        boolean head = columns.isEmpty()
                && cells.stream().anyMatch(ParticipantLines::isSide)
                && cells.stream().allMatch(cell -> !isTitled(cell) && cell.matches("\\p{Lu}[^,]{1,40}"));
        if (cells.size() > 1 && head) {
            columns = cells.stream().map(ParticipantLines::bare).toList();
        } else if (!columns.isEmpty() && cells.size() <= columns.size()) {
            for (int i = 0; i < cells.size(); i++) {
                side = columns.get(i);
                add(cells.get(i), reference);
            }
        } else if (cells.stream().allMatch(ParticipantLines::isTitled)) {
            cells.forEach(cell -> add(cell, reference));
        } else {
            add(String.join(", ", cells), reference);
        }
    }

    /** Whether the list is a table with a column for each side. */
    boolean hasColumns() {
        return !columns.isEmpty();
    }

    /** The columns of a line; one under the right-hand column alone has an empty cell before it. */
    List<String> cells(Line line) {
        String row = namesSide(line.words()) ? line.words() : line.raw().strip();
        List<String> cells =
                Arrays.stream(row.split("\\s{3,}|\\t+")).map(String::strip).toList();
        boolean right = cells.size() == 1 && hasColumns() && line.raw().matches("[\\t ]{12,}.*");
        return right ? List.of("", cells.get(0)) : cells;
    }

    /** Cuts off a leading side ({@code USSR: a, b}) and makes it the current one. */
    private String afterSide(String words) {
        int colon = words.indexOf(':');
        if (colon > 0 && colon < 45 && !words.substring(0, colon).contains(",")) {
            Matcher of = ON_SIDE.matcher(words);
            side = of.lookingAt() ? of.group("side") : bare(words.substring(0, colon));
            return words.substring(colon + 1).strip();
        }
        Matcher named = NAMED_SIDE.matcher(words);
        if (named.matches() && TITLED.matcher(named.group(2)).matches()) {
            side = bare(named.group(1));
            return named.group(2).strip();
        }
        return afterState(words);
    }

    /** Lines that lost their breaks: {@code Argentina Minister Taboada Dr. D'Hers}. */
    private String afterState(String words) {
        int space = words.indexOf(' ');
        while (space > 0 && space < 25) {
            String rest = words.substring(space + 1);
            String state = words.substring(0, space);
            if (STATES.contains(state.toLowerCase(Locale.ROOT).replace(".", ""))
                    && Wording.count(rest) >= 4
                    && startsPerson(rest)) {
                side = state;
                return rest;
            }
            space = words.indexOf(' ', space + 1);
        }
        return words;
    }

    private static boolean startsPerson(String words) {
        return TITLED.matcher(words).matches()
                || words.matches("^(?:\\p{Lu}[\\p{L}'\u2019-]*\\.? ){1,3}\\p{Lu}[\\p{L}'\u2019-]+(?:,|\u2014).*");
    }

    /** Several people on one line, where that is plain: every part begins with a title. */
    private static List<String> separate(String words) {
        if (words.contains(",")) {
            List<String> parts = Arrays.stream(words.split(",\\s+(?:and\\s+)?|\\s+and\\s+"))
                    .map(String::strip)
                    .toList();
            return parts.stream().allMatch(part -> TITLE_AND_NAME.matcher(part).matches()) ? parts : List.of(words);
        }
        if (words.contains(" and ")) {
            List<String> parts = Arrays.asList(words.split(" and "));
            return parts.stream().allMatch(part -> TITLE_AND_NAME.matcher(part).matches()) ? parts : List.of(words);
        }
        List<String> people = Arrays.asList(NEXT_TITLED.split(words));
        return people.stream().allMatch(each -> TITLED_NAME.matcher(each).matches()) ? people : List.of(words);
    }

    /** Whether a line begins with a side in words: {@code on the Polish side: …}. */
    static boolean namesSide(String words) {
        return ON_SIDE.matcher(words).lookingAt();
    }

    /** Whether a line names a side before its people: {@code USSR: Mr. A, Mr. B}. */
    static boolean startsWithSide(String words) {
        if (isSide(words)) {
            return true;
        }
        int colon = words.indexOf(": ");
        if (colon < 1 || Wording.hasSentenceWord(words)) {
            return false;
        }
        return isSide(words.substring(0, colon))
                || isPerson(words.substring(colon + 1).strip());
    }

    static boolean isSide(String words) {
        String bare = bare(words);
        if (bare.isEmpty()
                || bare.length() > 60
                || words.contains(",")
                || !Character.isUpperCase(bare.codePointAt(0))) {
            return false;
        }
        if (SIDES.contains(bare.toLowerCase(Locale.ROOT).replace(".", ""))) {
            return true;
        }
        Matcher named = NAMED_SIDE.matcher(bare);
        return (named.matches() && named.group(2).isEmpty())
                || (words.strip().endsWith(":") && Wording.count(bare) <= 5);
    }

    static boolean isTitled(String words) {
        return TITLED.matcher(words).matches();
    }

    /** Whether these words look like somebody rather than something. */
    static boolean isPerson(String words) {
        return TITLED.matcher(words).matches()
                || words.contains(",")
                || words.contains(" (")
                || words.matches("^\\p{Lu}[\\p{Lu}/]*\\s?[\u2014-].*")
                || words.contains(" \u2014 ")
                || words.contains(" - ")
                || (PERSON.matcher(words).matches() && !TOPIC.matcher(words).matches());
    }

    private static String bare(String words) {
        return words.strip().replaceFirst("[:\\s\u2014-]+$", "").strip();
    }

    private static Set<String> states() {
        Set<String> states = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            states.add(new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        states.addAll(
                split(
                        "us,usa,united states,uk,united kingdom,great britain,ussr,soviet union,west germany,east germany,frg,gdr,prc,roc"
                                + ",republic of china,dprk,rok,north korea,south korea,korea,czechoslovakia,yugoslavia,uar,united arab republic,vietnam,drv,gvn"
                                + ",north vietnam,south vietnam,burma,ceylon,congo,iran,nato,united nations,the united nations,the united states,turkey"));
        return Set.copyOf(states);
    }

    /** States, and the other words that alone on a line name a side. */
    private static Set<String> sides() {
        Set<String> sides = new HashSet<>(states());
        sides.addAll(split(
                "u s,united states of america,russia,russians,soviet,soviets,american,americans,british,french,german,germans,chinese"
                        + ",koreans,korean,japanese,polish,grc,foreign,others,other,observers,interpreters,un,eec,european community,the netherlands"
                        + ",israelis,egyptians,indian,indians,canadian,canadians,mexican,argentine,brazilian,italian,italians,belgian,belgians,australian"
                        + ",department of state,white house,state,defense,treasury,nsc,cia,jcs,osd"));
        return Set.copyOf(sides);
    }

    private static List<String> split(String words) {
        return Arrays.asList(words.split(","));
    }
}
