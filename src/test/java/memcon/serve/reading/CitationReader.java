package memcon.serve.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Reads citations as strictly as the descriptions of their formats have it. */
final class CitationReader {

    private static final Pattern ENTRY = Pattern.compile("@[a-z]+\\{([A-Za-z0-9-]+),\n(.*)\n}\n", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("\\s*([a-z]+) = ");
    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  - (.*)");

    private CitationReader() {}

    /** Fields of the one entry; values without the braces around them, a macro as it is called. */
    static Map<String, String> bibTex(String text) {
        Matcher entry = ENTRY.matcher(text);
        assertTrue(entry.matches(), text);
        Map<String, String> fields = new LinkedHashMap<>();
        String body = entry.group(2);
        int at = 0;
        while (at < body.length()) {
            Matcher field = FIELD.matcher(body).region(at, body.length());
            assertTrue(field.lookingAt(), body.substring(at));
            int begin = field.end();
            int end = begin;
            int depth = 0;
            for (; end < body.length() && (depth > 0 || body.charAt(end) != ','); end++) {
                depth += body.charAt(end) == '{' ? 1 : body.charAt(end) == '}' ? -1 : 0;
                assertTrue(depth >= 0, text);
            }
            assertEquals(0, depth, text);
            String value = body.substring(begin, end);
            boolean isMacro = value.matches("[a-z]+");
            assertTrue(isMacro || value.startsWith("{") && value.endsWith("}"), value);
            fields.put(field.group(1), isMacro ? value : value.substring(1, value.length() - 1));
            at = end + 1;
        }
        return fields;
    }

    static Map<String, List<String>> ris(String text) {
        List<String> lines = List.of(text.split("\r\n"));
        assertTrue(lines.get(0).startsWith("TY  - "), text);
        assertEquals("ER  - ", lines.get(lines.size() - 1));
        Map<String, List<String>> tags = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher tag = LINE.matcher(line);
            assertTrue(tag.matches(), line);
            tags.computeIfAbsent(tag.group(1), unseen -> new ArrayList<>()).add(tag.group(2));
        }
        assertEquals(1, tags.get("TY").size(), text);
        return tags;
    }

    static Item cslJson(String text) {
        JsonArray items = JSON.parseAny(text).getAsArray();
        assertEquals(1, items.size(), text);
        JsonObject item = items.get(0).getAsObject();
        assertTrue(item.hasKey("id") && item.hasKey("type"), text);
        return new Item(item);
    }

    record Item(JsonObject json) {

        String getString(String name) {
            return json.getString(name);
        }

        boolean hasKey(String name) {
            return json.hasKey(name);
        }
    }
}
