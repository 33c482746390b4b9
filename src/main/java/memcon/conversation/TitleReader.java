package memcon.conversation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotator;

/**
 * Reads who is present off a memorandum's title: "… Conversation with the Soviet Ambassador c. V.P. Moskowskyi",
 * "… Between X (Rubottom) and Y".
 */
final class TitleReader {

    /** "the Assistant Secretary of State for Inter-American Affairs (Rubottom)". */
    private static final Pattern BRACKETED =
            Pattern.compile("(?<office>(?:\\bthe |\\b)\\p{Lu}[^()]*?)\\s*\\((?<name>\\p{Lu}[\\p{L}’' -]+)\\)");

    /** "Between Casey and Karl". */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i:between) (?<one>\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{Ll}'’-]+){0,2}) and (?<other>\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{Ll}'’-]+){0,2})"
                    + "(?=$|[.,;(]| (?:on|at|in|held|about|concerning|regarding)\\b)");

    /** "P.M. concerning a conversation": a memorandum, and no Prime Minister. */
    private static final Pattern PRO_MEMORIA =
            Pattern.compile("^P\\.? ?M\\.?(?=[:,]? (?i:concerning|regarding|re|on|about|of|over)\\b)");

    private static final List<String> SEPARATORS =
            List.of(" and ", "Between ", "between ", "With ", "with ", "Among ", ", ");

    private final Annotator annotator;
    private final Cast cast;

    TitleReader(Annotator annotator, Cast cast) {
        this.annotator = annotator;
        this.cast = cast;
    }

    /** What a conversation was about: whoever is named there need not have been present. */
    private static final Pattern TOPIC = Pattern.compile(
            "(?i)(\\b(?:conversation|talk|meeting|interview|audience|discussion|call|visit)s?\\b.*?)[,:]?\\s(?:about|concerning|regarding"
                    + "|on the (?:question|subject|matter|problem|situation|issue|visit)s?)\\s.*$");

    /** @param heading the title or another line above the body, not in capitals */
    void read(String heading) {
        String title =
                TOPIC.matcher(PRO_MEMORIA.matcher(heading).replaceFirst("")).replaceFirst("$1");
        Matcher bracketed = BRACKETED.matcher(title);
        while (bracketed.find()) {
            String before = bracketed.group("office");
            // "the President's Adviser (Karl)": he advises, and is not the President.
            String alone = before.substring(lastSeparator(before)).replaceFirst(".*\\p{L}['\u2019]s (?=\\p{Lu})", "");
            ActorPhrase office = ActorPhrase.first(ActorPhrase.apart(annotator.phrases(alone)), Kind.ROLE);
            if (office == null && lastSeparator(before) > 0) {
                // "Between the King's Special Emissary (Karl) and …": an office of no known kind.
                annotator.phrases(bracketed.group("name")).stream()
                        .filter(phrase -> phrase.kind() == Kind.NAME)
                        .limit(1)
                        .forEach(phrase -> cast.find(phrase).setIntroduced());
            } else if (office != null) {
                cast.find(office.withName(bare(bracketed.group("name")))).setIntroduced();
            }
        }
        Matcher both = BETWEEN.matcher(title);
        if (both.find()) {
            plain(both.group("one"));
            plain(both.group("other"));
        }
        for (ActorPhrase phrase : ActorPhrase.apart(annotator.phrases(withoutBracketed(title)))) {
            if (phrase.kind() == Kind.ROLE && phrase.alias() != null) {
                cast.find(phrase.withName(bare(phrase.alias()))).setIntroduced();
            } else if (phrase.kind() == Kind.ROLE
                    || phrase.kind() == Kind.NAME
                            && (phrase.isTitled()
                                    || title.contains("onversation with " + phrase.text())
                                    || title.contains("alk with " + phrase.text()))) {
                cast.findHolder(phrase).setIntroduced();
            }
        }
    }

    /** A name without title or office, unless it is no person's. */
    private void plain(String name) {
        List<ActorPhrase> phrases = annotator.phrases(name);
        if (phrases.size() == 1
                && phrases.get(0).kind() == Kind.NAME
                && phrases.get(0).from() == 0) {
            cast.find(phrases.get(0)).setIntroduced();
        }
    }

    /** The index after the last word that parts one office from another; 0 if there is none. */
    private static int lastSeparator(String words) {
        int last = 0;
        for (String separator : SEPARATORS) {
            int at = words.lastIndexOf(separator);
            last = Math.max(last, at < 0 ? 0 : at + separator.length());
        }
        return last;
    }

    private static String bare(String name) {
        return name.replaceFirst("^(?:Mr|Mrs|Miss|Dr|M|Sir|Lord|Comrade|Cde)\\.? (?=\\p{Lu})", "");
    }

    private static String withoutBracketed(String title) {
        Matcher bracketed = BRACKETED.matcher(title);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (bracketed.find()) {
            rest.append(title, from, bracketed.start() + lastSeparator(bracketed.group("office")));
            from = bracketed.end();
        }
        return rest.append(title.substring(from)).toString();
    }
}
