package memcon.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, told in a sentence instead of a list: "Were present: on the French side, …; on the Belgian side, …",
 * "The conversation was attended by … Recorded by …".
 */
final class Attendance {

    private static final String TALK =
            "(?:the )?(?:conversation|meeting|talks?|reception|interview|audience|discussion|negotiations)s?";
    private static final String SIDE = "(?:on|from|for|by) (?:the |our )?\\p{L}[\\p{L} -]{1,30}?(?: side| part)?";

    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:there )?(?:were |was |also |those |persons )*present\\b(?:[^.:]{0,60}?(?: were| was|:))"
                    + "|" + TALK + " (?:was|were) (?:also )?attended(?: " + SIDE + ")?(?: by|:)"
                    + "|(?:also )?(?:participating|participated|participants?|attending|attended|in attendance|taking part|took part)\\b[^.:]{0,70}?(?: were| was|:)"
                    + "|(?=" + SIDE + "(?:,| there)? (?:(?:were|was) (?:also )?present|" + TALK
                    + " was attended by|participated|took part)\\b))"
                    + "\\s*(?:also )?(?<people>.{3,})",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NAMES_FIRST = Pattern.compile(
            "(?<people>(?:\\p{Lu}|the |c\\. ).{3,300}?),? (?:were|was) (?:also )?(?:present|in attendance)(?: (?:at|during) "
                    + TALK + ")?(?<as> as interpreters?)?\\.");

    /** What parts one side's people from the other's. */
    private static final Pattern NEXT_SIDE = Pattern.compile(
            "(?i)(?:^|[;,.]\\s*(?:and )?|\\s+and,? )(?=(?:on|from|for) (?:the |our )\\p{L}[\\p{L} -]{1,30}?(?: side| part)\\b)");

    private static final Pattern OF_SIDE = Pattern.compile(
            "(?i)(?:on|from|for) (?:the )?(?<side>\\p{L}[\\p{L} -]{1,30}?)(?: side| part)\\b[,:]?\\s*"
                    + "(?:(?:there )?(?:were|was) (?:also )?present|(?:" + TALK
                    + " was )?attended by|participated|took part|by|were|was)?[,:]?\\s*(?<people>.*)",
            Pattern.DOTALL);

    private static final Pattern WHICH_SIDE =
            Pattern.compile("(?i)\\b(?:on|from|for) (?:the )?(?<side>\\p{L}[\\p{L} -]{1,30}?)(?: side| part)\\b");

    private static final Pattern RECORDED = Pattern.compile(
            "(?i)[.;]\\s+(?<label>(?:" + TALK
                    + " was )?(?:recorded|written down|notes (?:were )?taken|interpreted|translated) by:?)\\s+(?<who>[^;]{3,90}?)\\.?$");

    private Attendance() {}

    /** Whether these words tell who was there and nothing else. */
    static boolean matches(String words) {
        if (words.length() > 700) {
            return false;
        }
        String rest = RECORDED.matcher(words).replaceFirst(".");
        Matcher opening = OPENING.matcher(rest);
        if (NAMES_FIRST.matcher(rest).matches()) {
            return sentences(rest) == 1 && !Wording.isTurn(rest);
        }
        return opening.matches()
                && opening.group("people").matches("(?s).*\\p{Lu}\\p{Ll}.*")
                && sentences(rest) <= 2
                && !rest.matches("(?s).*\\b(?:said|stated|asked|told|replied|that|he|she|they|I(?!\\.))\\b.*");
    }

    private static int sentences(String words) {
        return words.strip().split("(?<=[\\p{Ll})]{3}[.;])\\s+(?=\\p{Lu})").length;
    }

    /** Whether the people in these words are told side by side. */
    static boolean namesSides(String words) {
        return NEXT_SIDE.matcher(words).find();
    }

    /** Adds the people to a list of participants, and whoever took notes to the front matter. */
    static void read(String words, List<ListedParticipant> participants, FrontMatterDraft front) {
        Matcher recorded = RECORDED.matcher(words);
        String rest = words;
        if (recorded.find()) {
            rest = words.substring(0, recorded.start());
            if (recorded.group("label").toLowerCase(Locale.ROOT).contains("inter")) {
                participants.add(new ListedParticipant(recorded.group("who") + " (interpreter)", null, null));
            } else {
                front.author = FrontMatterDraft.first(front.author, recorded.group("who"));
            }
        }
        Matcher first = NAMES_FIRST.matcher(rest.endsWith(".") ? rest : rest + ".");
        Matcher opening = OPENING.matcher(rest);
        if (first.matches()) {
            sides(first.group("people") + (first.group("as") == null ? "" : " (interpreter)"), null, participants);
        } else if (opening.matches()) {
            Matcher side = WHICH_SIDE.matcher(rest.substring(0, opening.start("people")));
            sides(opening.group("people"), side.find() ? side.group("side") : null, participants);
        } else {
            sides(rest, null, participants);
        }
    }

    private static void sides(String people, @Nullable String side, List<ListedParticipant> participants) {
        for (String part : NEXT_SIDE.split(people, -1)) {
            Matcher own = OF_SIDE.matcher(part.strip());
            boolean ofSide = own.matches();
            String named = (ofSide ? own.group("people") : part).replaceFirst("[\\s.;,:]+$", "");
            if (!named.isBlank()) {
                new ParticipantLines(participants, ofSide ? own.group("side") : side).add(named, null);
            }
        }
    }
}
