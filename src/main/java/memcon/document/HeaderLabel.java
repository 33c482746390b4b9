package memcon.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A labelled line above (or below) the body: {@code PARTICIPANTS}, {@code Subject: …}, {@code Drafted by: …}.
 *
 * @param field what the label announces
 * @param label the label itself, without its colon
 * @param value the rest of the line, perhaps empty
 */
record HeaderLabel(Field field, String label, String value) {

    /** What labels announce. */
    enum Field {
        PARTICIPANTS(
                "(?:(?:foreign|also|other|\\p{Lu}[\\p{L}.]*|u\\.?s\\.?|soviet) )?participants?(?: (?:on|from|for) (?:the |our )?\\p{L}[\\p{L} ]{1,30})?"
                        + "|(?:also |those |persons? |were )?present(?: (?:on|from|for) (?:the |our )?\\p{L}[\\p{L} ]{1,30})?|those attending"
                        + "|attend(?:ing|ees|ance)|in attendance|persons attending|participating|(?:accompanied|attended) by|in the presence of"),
        SUBJECT("(?:general )?subjects?(?: discussed)?|subj\\.?|topics?|themes?|concerning|regarding|(?:in )?re"),
        DATE(
                "(?:document )?date(?:,? (?:and|&|/) ?time| of conversation| of meeting)?|time (?:and|&) date|date[ /,]+time(?:,? and place)?"),
        PLACE("place|location|venue|(?:time|date) (?:and|&) place"),
        TIME("time"),
        AUTHOR(
                "drafted by|drafted|drafting officer|recorded by|recorded|recorders?|prepared by|note[- ]?takers?|written by|written down by|reported by"
                        + "|author|taken by|(?:notes?|record|minutes|protocol) (?:(?:taken|made|kept)(?: by)?|by)"
                        + "|kept (?:the (?:notes?|record|minutes|protocol)|by)|taking notes|compiled by"
                        + "|transcribed by|taken down by|stenograph(?:er|ed by)|signed by|from"),
        TRANSLATOR("translated by|translator|translation by"),
        LANGUAGE("original language"),
        SUMMARY("description|abstract|synopsis"),
        TO(
                "to|through|(?:carbon )?cop(?:y|ies)(?: (?:sent )?to)?|cc|c\\.c\\.|distribution(?: list)?|distributed(?: to)?|circulat(?:ion|ed)(?: to| list)?"
                        + "|info|sent to|delivered to|forwarded to|addressees?|recipients?|repeated to|for information"),
        CLASSIFICATION("classification"),
        SOURCE("source|archival (?:source|reference)|archive(?: reference)?"),
        OTHER("reference|references|ref|file|copy no|no|number|approved by|approved in \\S+|interpreters?|language"
                + "|series|tab|drafted on|transmitted by|enclosures?|initialed by|telegram|airgram|from the files of");

        private final Pattern pattern;

        Field(String labels) {
            pattern = Pattern.compile("(" + labels + ")\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        }

        /** What such a line is, as apparatus. */
        Apparatus.Kind kind() {
            return switch (this) {
                case PARTICIPANTS -> Apparatus.Kind.PARTICIPANTS;
                case DATE -> Apparatus.Kind.DATE;
                case CLASSIFICATION -> Apparatus.Kind.CLASSIFICATION;
                case LANGUAGE -> Apparatus.Kind.LANGUAGE;
                case SUMMARY -> Apparatus.Kind.SUMMARY;
                case SOURCE -> Apparatus.Kind.CITATION;
                default -> Apparatus.Kind.FIELD;
            };
        }

        /** Labels that stand below a body too. */
        private boolean closes() {
            return this == PARTICIPANTS || this == AUTHOR || this == TO || this == TRANSLATOR || this == CLASSIFICATION;
        }

        /** Labels that stand on a line of their own without a colon in many documents. */
        boolean standsAlone() {
            return this == PARTICIPANTS || this == SUBJECT || this == DATE || this == PLACE || this == TIME;
        }
    }

    /** Whether such a line, below a body, belongs to it no more. */
    boolean closes() {
        return field.closes()
                || field == Field.SOURCE && Citation.namesArchive(value)
                || INTERPRETER.matcher(label).matches();
    }

    /** "our" of "Participants on our side"; null if the label tells no side. */
    @Nullable
    String side() {
        Matcher side = SIDE.matcher(label);
        if (side.matches()) {
            return side.group(1);
        }
        String before = label.replaceFirst(
                "(?i)\\s*(?:participants?|present|attend\\S*|those|persons?|also|were|accompanied|in the presence)\\b.*$",
                "");
        return before.isBlank() ? null : before;
    }

    private static final List<Field> FIELDS = List.of(Field.values());
    private static final List<Field> NONE = List.of();
    private static final Pattern SOURCE_IN_BRACKETS = Pattern.compile("\\[(Source: [^\\]]+)\\]\\.?");
    private static final Pattern INTERPRETER = Pattern.compile("(?i)interpret\\w+(?: by)?");
    private static final Pattern SIDE =
            Pattern.compile("(?i).*\\b(?:on|from|for) (?:the )?(\\p{L}[\\p{L} ]*?)(?: side)?");

    /** The value on a line; who wrote ends where another column of the line begins. */
    String valueIn(Line line) {
        String raw = line.raw().strip();
        if (field != Field.AUTHOR || value.isEmpty() || raw.indexOf(':') < 0) {
            return value;
        }
        String first = raw.substring(raw.indexOf(':') + 1).strip().split("\\s{3,}|\\t", 2)[0];
        return value.startsWith(first) && !first.isEmpty() ? first : value;
    }

    /** The label with which these words begin. */
    static Optional<HeaderLabel> in(String line) {
        Matcher bracketed = SOURCE_IN_BRACKETS.matcher(line);
        String words = bracketed.matches() ? bracketed.group(1) : line;
        boolean isShort = words.length() < 40;
        boolean hasColon = words.indexOf(':') >= 0;
        for (Field field : hasColon || isShort ? FIELDS : NONE) {
            Matcher matcher = field.pattern.matcher(words);
            if (hasColon && matcher.matches() && plausible(field, matcher.group(1))) {
                return Optional.of(new HeaderLabel(
                        field, matcher.group(1), matcher.group(2).strip()));
            }
            if (isShort && field.standsAlone()) {
                Matcher alone = field.pattern.matcher(words + ":");
                if (alone.matches() && alone.group(2).isEmpty() && !words.endsWith(":")) {
                    return Optional.of(new HeaderLabel(field, words, ""));
                }
            }
        }
        return drafted(words);
    }

    /** "Drafted by Mr. X" and the like without a colon, as long as it is not a sentence about drafting. */
    private static Optional<HeaderLabel> drafted(String words) {
        Matcher matcher = DRAFTED.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String label = matcher.group(1).toLowerCase(Locale.ROOT);
        Field field = label.contains("translated")
                ? Field.TRANSLATOR
                : label.contains("interpreted") ? Field.OTHER : Field.AUTHOR;
        if (!matcher.group(2).matches(".*\\p{Lu}\\p{L}.*") || Wording.hasSentenceWord(matcher.group(2))) {
            return Optional.empty();
        }
        return Optional.of(new HeaderLabel(field, matcher.group(1), matcher.group(2)));
    }

    private static final Pattern DRAFTED = Pattern.compile(
            "\\W{0,2}((?i:(?:(?:the )?(?:conversation|talk|meeting|minutes|notes?|record|memorandum) (?:was|were) )?"
                    + "(?:drafted|recorded|prepared|written|written down|taken|taken down|translated|interpreted) by))\\s+(\\p{L}[^:;]{2,70}?)[.)\\]]?");

    /** "From: X" is a label, but a word of the text that only begins with small letters is not. */
    private static boolean plausible(Field field, String label) {
        return Character.isUpperCase(label.codePointAt(0)) || field == Field.TO;
    }
}
