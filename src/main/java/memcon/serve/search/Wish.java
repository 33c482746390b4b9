package memcon.serve.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.http.SparqlRequest;

/**
 * What somebody searches for.
 *
 * @param words as they were typed; empty if none were
 * @param chosen the value of each facet that was chosen: IRIs, a year
 * @param page which part of the statements, from 1 on
 */
record Wish(String words, Map<Facet, String> chosen, int page) {

    static final int LONGEST = 500;

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,3}");

    Wish {
        Map<Facet, String> inOrder = new EnumMap<>(Facet.class);
        inOrder.putAll(chosen);
        chosen = Collections.unmodifiableMap(inOrder);
    }

    static Wish of(HttpServletRequest request) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = parameter(request, facet.parameter());
            if (!value.isEmpty()) {
                chosen.put(facet, facet.checked(value));
            }
        }
        String words = parameter(request, "q");
        if (words.length() > LONGEST) {
            throw new Refusal(
                    400, "Too many words", "A search has at most " + LONGEST + " characters. Search for fewer words.");
        }
        String page = parameter(request, "page");
        if (!page.isEmpty() && !PAGE.matcher(page).matches()) {
            throw new Refusal(404, "No such page", "Pages have numbers from 1 on. Begin with the first.");
        }
        return new Wish(words, chosen, page.isEmpty() ? 1 : Integer.parseInt(page));
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    boolean isEmpty() {
        return words.isEmpty() && chosen.isEmpty();
    }

    Wish with(Facet facet, String value) {
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        more.put(facet, value);
        return new Wish(words, more, 1);
    }

    Wish without(Facet facet) {
        Map<Facet, String> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(chosen);
        fewer.remove(facet);
        return new Wish(words, fewer, 1);
    }

    Wish with(String otherWords) {
        return new Wish(otherWords, chosen, 1);
    }

    Wish at(int otherPage) {
        return new Wish(words, chosen, otherPage);
    }

    /** Its address, as a link has it before it is escaped. */
    String address(PublicAddress at) {
        return at.link("/search?q=")
                + SparqlRequest.encode(words)
                + chosen.entrySet().stream()
                        .map(entry -> "&" + entry.getKey().parameter() + "=" + SparqlRequest.encode(entry.getValue()))
                        .collect(Collectors.joining())
                + (page == 1 ? "" : "&page=" + page);
    }

    Optional<String> value(Facet facet) {
        return Optional.ofNullable(chosen.get(facet));
    }
}
