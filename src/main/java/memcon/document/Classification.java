package memcon.document;

import java.util.regex.Pattern;

/** Lines that say who may read a document. */
final class Classification {

    private static final String WORD =
            "(?:(?:(?:top|strictly|very|highly|absolutely)[ -])?secret|(?:strictly |very )?confidential|restricted|unclassified|(?:limited |for )?official use(?: only)?"
                    + "|eyes only|nodis|exdis|limdis|sensitive|exclusively eyes only|urgent|immediate|personal|classified|secret file|of (?:special|particular) importance|for (?:service|internal) use(?: only)?)";
    private static final Pattern LINE =
            Pattern.compile("\\W*" + WORD + "(?:\\W+(?:and\\W+)?" + WORD + ")*\\W*", Pattern.CASE_INSENSITIVE);

    private Classification() {}

    static boolean matches(String words) {
        return words.length() < 80 && LINE.matcher(words).matches();
    }
}
