package memcon.serve.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import memcon.serve.http.Refusal;
import memcon.serve.http.ThingAddresses;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to see.
 *
 * @param thing the IRI from which to look; empty if none is chosen
 * @param name by which one is looked for; empty if none is
 * @param page of the things about it, from 1
 * @param machinery whether passages, mentions and provenance are shown too
 */
record Wish(String thing, String name, int page, boolean machinery) {

    /** Longer names are no names. */
    static final int LONGEST_NAME = 200;

    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,2}");

    /** Reads the parameters of a request, or says what is wrong with them. */
    static Wish of(HttpServletRequest request) {
        String thing = parameter(request, "thing");
        String name = parameter(request, "name");
        String page = parameter(request, "page");
        if (name.length() > LONGEST_NAME) {
            throw new Refusal(
                    400,
                    "Name too long",
                    "name: has " + name.length() + " characters. Look for one of at most " + LONGEST_NAME + ".");
        }
        if (thing.isEmpty() && ThingAddresses.isIri(name)) {
            thing = name;
        }
        if (!thing.isEmpty() && !ThingAddresses.isIri(thing)) {
            throw new Refusal(
                    400, "No IRI", "thing: \"" + cut(thing) + "\" is no IRI. Give a whole one, or look for a name.");
        }
        if (!page.isEmpty() && !PAGE.matcher(page).matches()) {
            throw new Refusal(400, "No such page", "page: is \"" + cut(page) + "\". Give a number from 1 to 999.");
        }
        return new Wish(
                thing,
                name,
                page.isEmpty() ? 1 : Integer.parseInt(page),
                parameter(request, "machinery").equals("1"));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
