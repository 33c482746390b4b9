package memcon.annotation;

import java.util.List;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase.Kind;
import memcon.source.Blanks;
import org.jspecify.annotations.Nullable;

/** A run of honorifics, adjectives of states, offices and names after an optional determiner, and what it amounts to. */
final class PhraseRun {

    /** A preposition whose office was left out: it stands before another, or at the end. */
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(?:of|for|to|in)(?: the)?(?= (?:of|for|to|in)\\b|$)");

    private final PhraseWords words;
    private final int from;
    private final boolean determined;
    private int head = -1;
    private int afterHead = -1;
    private boolean group;

    /**
     * @param from index of the token after the determiner
     * @param determined whether there is a determiner
     */
    PhraseRun(PhraseWords words, int from, boolean determined) {
        this.words = words;
        this.from = from;
        this.determined = determined;
    }

    /** The index after the run. */
    int scan() {
        int i = from;
        while (i < words.size() && belongs(i) && !beginsAnother(i)) {
            if (words.isRole(i) || words.in(i, "groupnouns") && !words.isHonorific(i) || words.isPluralRole(i)) {
                head = i;
                group = !words.isRole(i);
                i = OfficeScope.end(words, i + 1);
                afterHead = i;
            } else {
                i++;
            }
        }
        return i;
    }

    /** "Mr. Wilcox Mr. Hadsel": a second "Mr." after a name begins somebody else. */
    private boolean beginsAnother(int i) {
        return i > from
                && WordPattern.matches(words.at(i).lower(), "mr|mrs|miss|ms|dr|señor|sir|m|mme|herr|signor")
                && words.isHonorific(i)
                && i > Math.max(from, afterHead)
                && words.isNameLike(i - 1)
                && !words.isHead(i - 1)
                && !words.isHonorific(i - 1);
    }

    private boolean belongs(int i) {
        Token token = words.at(i);
        if (!token.isWord()) {
            return isBracketOfName(i);
        }
        boolean ownPlace = group && head == i - 1 && !words.at(head).isCapitalized() && words.isHonorific(i);
        if (ownPlace) {
            return false; // "in his office Mr. Hathaway": an office to sit in
        }
        if (words.isHonorific(i) || words.isNameLike(i) || words.entry(i) != null) {
            return true;
        }
        boolean inside = i > from || determined || i > 0 && (words.mark(i - 1, "(") || words.mark(i - 1, ","));
        if (words.isHead(i)) {
            return (inside || token.isCapitalized() && !words.in(i, "months")) && !(i > from && group && head == i - 1);
        }
        if (words.in(i, "rankers")
                || words.in(i, "lightranks")
                || WordPattern.matches(token.lower(), "foreign|prime|other")) {
            boolean begins = token.isCapitalized()
                    && words.isHead(i + 1)
                    && words.at(i + 1).isCapitalized();
            return (inside || begins) && i + 1 < words.size() && belongsAfterRank(i + 1);
        }
        return words.in(i, "particles")
                && i > from
                && words.isNameLike(i + 1)
                && (words.isNameLike(i - 1) && !words.isRole(i - 1)
                        || (words.isRole(i - 1) || words.isHonorific(i - 1))
                                && WordPattern.matches(
                                        token.lower(),
                                        "von|van|de|del|della|al|el|bin|ibn|di|da|le|la|der|af|ter|ten"));
    }

    /** "Foreign Minister [Nazim] al-Barudi": an editor's given name in brackets before the family name. */
    private boolean isBracketOfName(int i) {
        boolean opens = words.mark(i, "[")
                && words.mark(i + 2, "]")
                && words.isNameLike(i + 1)
                && (words.isNameLike(i + 3) || words.in(i + 3, "particles"));
        boolean closes = words.mark(i, "]") && i >= from + 2 && words.mark(i - 2, "[");
        return (opens && i > from || closes) && (head >= 0 || words.isHonorific(from));
    }

    private boolean belongsAfterRank(int i) {
        return words.isHead(i) || words.isNameLike(i) || words.isRole(i + 1) || words.in(i + 1, "groupnouns");
    }

    /** The phrase that the run makes with its determiner; null if it can denote no actor. */
    @Nullable
    ActorPhrase phrase(int start, int to) {
        int nameFrom = nameStart(to);
        String honorific = honorific(nameFrom);
        String title = words.lexicon.fullTitle(honorific);
        String office = head >= 0 && !group ? role() : "";
        String role = office.isEmpty() && !title.equals(honorific) ? title : office;
        Kind kind = kind(to, nameFrom, role, honorific);
        if (kind == null) {
            return null;
        }
        boolean indefinite = words.is(start, "a") || words.is(start, "an") || words.is(start, "another");
        return new ActorPhrase(
                start,
                to,
                kind,
                words.text(from, to),
                kind == Kind.NAME
                        ? Blanks.single(words.text(nameFrom, to)
                                        .replace("[", "")
                                        .replace("]", ""))
                                .strip()
                        : "",
                role,
                words.names.countries(from, Math.max(nameFrom, afterHead)),
                honorific,
                null,
                !determined || !indefinite,
                List.of());
    }

    private @Nullable Kind kind(int to, int nameFrom, String role, String honorific) {
        boolean named = nameFrom < to && !isAllHonorific(nameFrom, to);
        if (named && (!honorific.isEmpty() || !role.isEmpty())) {
            return Kind.NAME;
        }
        if (!role.isEmpty()) {
            return Kind.ROLE;
        }
        if (group || head >= 0) {
            return Kind.COLLECTIVE;
        }
        boolean body = words.names.isBody(from, to);
        if (named) {
            return determined || body || words.in(to - 1, "thingnouns") ? Kind.COLLECTIVE : Kind.NAME;
        }
        return body || words.entry(from) != null ? Kind.COLLECTIVE : null;
    }

    private boolean isAllHonorific(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!words.in(i, "honorifics") || words.isInitialAfterHonorific(i)) {
                return false;
            }
        }
        return true;
    }

    /** The last honorific before the name. */
    private String honorific(int nameFrom) {
        String honorific = "";
        for (int i = from; i < nameFrom; i++) {
            if (words.isHonorific(i) || words.in(i, "honorifics") && i == nameFrom - 1) {
                honorific = words.at(i).lower();
            }
        }
        return honorific;
    }

    /** Where the personal name begins that ends the run; the run's end if there is none. */
    private int nameStart(int to) {
        int start = Math.max(from, afterHead);
        while (start < to
                && (words.isHonorific(start) || words.in(start, "lightranks") || words.names.isCountryOrBody(start))) {
            start++;
        }
        return start;
    }

    /** The office with its rank and portfolio, without the state: "deputy minister of trade". */
    private String role() {
        StringBuilder role = new StringBuilder();
        for (int i = from; i < afterHead; i++) {
            boolean country = words.names.isCountryOrBody(i) && i != head;
            if (!country && !words.in(i, "lightranks") && !words.isHonorific(i) && !words.in(i, "determiners")) {
                role.append(role.isEmpty() ? "" : " ")
                        .append(words.lexicon.fullTitle(words.at(i).lower()));
            }
        }
        return Blanks.single(LEFT_OVER.matcher(role).replaceAll("")).strip();
    }
}
