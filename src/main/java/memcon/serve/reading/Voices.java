package memcon.serve.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;

/**
 * Who speaks in a document, and how each is told from the others: by letters, by one of seven colours and by one of four
 * lines. Colours and lines repeat only after twenty-eight speakers, letters never.
 */
final class Voices {

    static final int COLOURS = 7;
    static final int LINES = 4;

    private static final Voice UNTOLD = new Voice(List.of(), "untold", "?", -1, 0);

    private final Map<List<Node>, Voice> voices = new LinkedHashMap<>();

    /**
     * One speaker, or several who speak together.
     *
     * @param letters of the name, as the mark in the text
     * @param number from 0, the most talkative first; negative if it is not told who speaks
     */
    record Voice(List<Node> speakers, String name, String letters, int number, int statements) {

        /** Colour and line. */
        String style() {
            return number < 0 ? "voice-untold" : "voice-" + number % COLOURS + " line-" + number % LINES;
        }
    }

    Voices(List<Statement> statements, Lookup data) {
        Map<List<Node>, Integer> counts = new LinkedHashMap<>();
        statements.forEach(statement -> counts.merge(statement.speakers(), 1, Integer::sum));
        List<Map.Entry<List<Node>, Integer>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort(Comparator.comparing((Map.Entry<List<Node>, Integer> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().toString()));
        Set<String> taken = new HashSet<>(Set.of(UNTOLD.letters()));
        int number = 0;
        for (Map.Entry<List<Node>, Integer> entry : ranked) {
            List<Node> speakers = entry.getKey();
            if (speakers.isEmpty()) {
                voices.put(speakers, new Voice(speakers, "untold", "?", -1, entry.getValue()));
                continue;
            }
            String name = speakers.stream().map(data::label).collect(Collectors.joining(" and "));
            String letters = free(letters(name), taken);
            voices.put(speakers, new Voice(speakers, name, letters, number++, entry.getValue()));
        }
    }

    List<Voice> all() {
        return List.copyOf(voices.values());
    }

    Voice of(Statement statement) {
        return voices.getOrDefault(statement.speakers(), UNTOLD);
    }

    private static String free(String letters, Set<String> taken) {
        String free = letters;
        for (int i = 2; !taken.add(free); i++) {
            free = letters + i;
        }
        return free;
    }

    /** The first letters of the first and the last name; titles are passed over. */
    static String letters(String name) {
        List<String> words = List.of(name.split("[^\\p{L}\\p{N}.]+")).stream()
                .filter(word -> !word.matches("\\p{L}{2,}\\.|[.]*"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .toList();
        List<String> capital = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .toList();
        List<String> used = capital.isEmpty() ? words : capital;
        if (used.isEmpty()) {
            return "?";
        }
        String first = used.get(0);
        if (used.size() == 1) {
            return first.substring(
                    0, first.offsetByCodePoints(0, Math.min(2, first.codePointCount(0, first.length()))));
        }
        return Character.toString(first.codePointAt(0))
                + Character.toString(used.get(used.size() - 1).codePointAt(0));
    }
}
