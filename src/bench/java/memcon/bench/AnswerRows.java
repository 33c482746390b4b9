package memcon.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of an answer as a multiset, so that two servers' answers can be compared: in any order, with numbers and truth
 * values by their value, and blank nodes alike. RDF 1.0's plain literals are RDF 1.1's strings.
 *
 * @param counts how often each row is there
 */
record AnswerRows(Map<String, Integer> counts) {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /**
     * Reads an answer in the format of SPARQL 1.1.
     *
     * @param json with {@code results.bindings}
     */
    static AnswerRows of(byte[] json) {
        Map<String, Integer> counts = new HashMap<>();
        JsonObject answer = JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
                .getAsJsonObject();
        for (JsonElement row : answer.getAsJsonObject("results").getAsJsonArray("bindings")) {
            Map<String, String> terms = new TreeMap<>();
            row.getAsJsonObject()
                    .entrySet()
                    .forEach(binding ->
                            terms.put(binding.getKey(), term(binding.getValue().getAsJsonObject())));
            counts.merge(terms.toString(), 1, Integer::sum);
        }
        return new AnswerRows(counts);
    }

    /** How many rows it has. */
    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String term(JsonObject term) {
        String value = term.get("value").getAsString();
        return switch (term.get("type").getAsString()) {
            case "bnode" -> "_:";
            case "uri" -> "<" + value + ">";
            default -> literal(value, word(term, "datatype"), word(term, "xml:lang"));
        };
    }

    private static String literal(String value, String datatype, String language) {
        if (datatype.matches(XSD + "(?:integer|decimal|double|float|int|long|nonNegativeInteger)")) {
            try {
                return new BigDecimal(value).stripTrailingZeros().toPlainString();
            } catch (NumberFormatException infinite) {
                return value;
            }
        }
        if (datatype.equals(XSD + "boolean")) {
            return Boolean.toString(value.equals("true") || value.equals("1"));
        }
        String type = datatype.isEmpty() || datatype.equals(XSD + "string") || !language.isEmpty() ? "" : datatype;
        return "\"" + value + "\"@" + language.toLowerCase(Locale.ROOT) + "^^" + type;
    }

    private static String word(JsonObject term, String name) {
        return term.has(name) ? term.get(name).getAsString() : "";
    }
}
