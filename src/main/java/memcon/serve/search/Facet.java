package memcon.serve.search;

import java.util.Locale;
import java.util.regex.Pattern;
import memcon.serve.http.Refusal;
import memcon.serve.http.ThingAddresses;

/** By what found statements can be told apart, and what a query says of those that are wanted. */
enum Facet {
    DOCUMENT("Document", "memorandum", "?statement memcon:inMemorandum <%s> ."),
    SPEAKER("Speaker", "speaker", "?statement memcon:speaker <%s> ."),
    ACT("Act", "act", "?statement memcon:speechAct <%s> ."),
    EVENT("Event spoken of", "event", "?statement memcon:mentions <%s> ."),
    YEAR(
            "Year of the document",
            "date",
            "?memorandum dcterms:date ?written . FILTER(STRSTARTS(STR(?written), \"%s\"))");

    private static final Pattern YEARS = Pattern.compile("-?\\d{4,6}");

    private final String heading;
    private final String column;
    private final String pattern;

    Facet(String heading, String column, String pattern) {
        this.heading = heading;
        this.column = column;
        this.pattern = pattern;
    }

    String heading() {
        return heading;
    }

    /** Its variable in the queries. */
    String column() {
        return column;
    }

    /** As it is called in an address. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a query asks of statements with this value. */
    String pattern(String value) {
        return pattern.formatted(value);
    }

    /** The value that an address has, if it can be one. */
    String checked(String value) {
        boolean isValue = this == YEAR ? YEARS.matcher(value).matches() : ThingAddresses.isIri(value);
        if (!isValue) {
            throw new Refusal(
                    400,
                    "No such choice",
                    "The parameter " + parameter() + " has no " + (this == YEAR ? "year" : "IRI")
                            + ". Choose one of those that /search offers.");
        }
        return value;
    }
}
