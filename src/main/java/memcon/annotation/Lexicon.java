package memcon.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that the rules go by: verbs and nouns of speech, titles, small closed classes. Read from three files,
 * {@code cues.tsv}, {@code nouns.tsv} and {@code words.txt}, that a user can replace.
 */
public final class Lexicon {

    /** The forms of a verb in the order of the columns. */
    private static final List<CueVerb.Form> FORMS = List.of(
            CueVerb.Form.BASE,
            CueVerb.Form.PRESENT,
            CueVerb.Form.PAST,
            CueVerb.Form.PAST_PARTICIPLE,
            CueVerb.Form.PRESENT_PARTICIPLE);

    private static final Set<String> INSIDE =
            Set.of("approx", "no", "nos", "vol", "art", "cf", "vs", "etc", "e.g", "i.e");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "st", "no", "nos", "vol", "art", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec",
            "jr", "approx", "vs", "cf", "dept", "gov", "rep", "sen", "pres", "sec", "min", "inc", "ltd", "co", "bros",
            "jun", "jul");

    /** Verb forms by their first word, the longest first. */
    private final Map<String, List<CueVerb>> verbs = new HashMap<>();

    private final Map<String, CueNoun> nouns = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    /** The lists that each word is in: most words are in none, and are asked about dozens of lists. */
    private final Map<String, Set<String>> listsOf = new HashMap<>();

    /** Titles by their abbreviations, from the list {@code shorttitles}. */
    private final Map<String, String> titles = new HashMap<>();

    private final StringBuilder content = new StringBuilder();

    private Lexicon() {}

    /** All its lines: what a conversion depends on. */
    public String content() {
        return content.toString();
    }

    /** The lexicon that comes with the program. */
    public static Lexicon standard() {
        return read(name -> {
            InputStream stream = Lexicon.class.getResourceAsStream("/lexicon/" + name);
            if (stream == null) {
                throw new IOException("Bug: no /lexicon/" + name + " in the jar");
            }
            return stream;
        });
    }

    /**
     * A lexicon in a folder of the user's.
     *
     * @throws UncheckedIOException if a file is missing or a line of it has too few columns
     */
    public static Lexicon of(Path folder) {
        return read(name -> Files.newInputStream(folder.resolve(name)));
    }

    private interface Opener {
        InputStream open(String name) throws IOException;
    }

    private static Lexicon read(Opener opener) {
        Lexicon lexicon = new Lexicon();
        try {
            for (String[] row : lexicon.rows(opener, "cues.tsv", 5)) {
                lexicon.addVerb(row);
            }
            for (String[] row : lexicon.rows(opener, "nouns.tsv", 4)) {
                for (String form : row[3].split("\\|", -1)) {
                    lexicon.nouns.put(form, new CueNoun(form, row[0], row[1], row[2].equals("speech")));
                }
            }
            for (String[] row : lexicon.rows(opener, "words.txt", 1)) {
                String[] parts = row[0].split(":", 2);
                lexicon.lists.put(
                        parts[0].strip(), new HashSet<>(List.of(parts[1].strip().split("\\s+"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String pair : lexicon.lists.getOrDefault("shorttitles", Set.of())) {
            int sign = pair.indexOf('=');
            lexicon.titles.put(
                    pair.substring(0, Math.max(0, sign)),
                    pair.substring(sign + 1).replace('_', ' '));
        }
        lexicon.lists.forEach((list, words) -> words.forEach(word ->
                lexicon.listsOf.computeIfAbsent(word, each -> new HashSet<>()).add(list)));
        lexicon.verbs.values().forEach(list -> list.sort((a, b) -> b.words().length - a.words().length));
        return lexicon;
    }

    private List<String[]> rows(Opener opener, String name, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(opener.open(name), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length < columns || columns == 1 && !line.contains(":")) {
                    throw new IOException(name + ":" + number + ": line \"" + line + "\" has too few columns. "
                            + "Write " + columns + " columns with a tab between them.");
                }
                rows.add(row);
                content.append(line).append('\n');
            }
        }
        return rows;
    }

    private void addVerb(String[] row) {
        String[] forms = row[4].split("\\|", -1);
        CueVerb.Use use = CueVerb.Use.valueOf(row[3].toUpperCase(Locale.ROOT));
        for (int i = 0; i < forms.length; i++) {
            CueVerb.Form form = FORMS.get(Math.min(i, FORMS.size() - 1));
            CueVerb verb = new CueVerb(forms[0], forms[i].split(" ", -1), form, row[0], row[1], row[2], use);
            verbs.computeIfAbsent(verb.words()[0], word -> new ArrayList<>()).add(verb);
        }
    }

    /** All entries whose words stand at a token, the longest first. */
    List<CueVerb> verbsAt(List<Token> tokens, int at) {
        List<CueVerb> beginning = verbs.get(tokens.get(at).lower());
        if (beginning == null) {
            return List.of();
        }
        List<CueVerb> found = new ArrayList<>();
        for (CueVerb verb : beginning) {
            if (verb.standsAt(tokens, at)) {
                found.add(verb);
            }
        }
        return found;
    }

    /** Whether a word is the past of a verb that tells of speech, a meeting or a deed. */
    boolean isPast(String word) {
        return has("meetingverbs", word)
                || has("infinitiveverbs", word)
                || has("narrationverbs", word)
                || verbs.getOrDefault(word, List.of()).stream().anyMatch(verb -> verb.form() == CueVerb.Form.PAST);
    }

    /** A verb in the past that the lexicon has not, as one that asserts before a clause; null if a word is none. */
    @Nullable
    CueVerb unlistedVerb(Token token) {
        String word = token.lower();
        boolean past = word.length() > 4 && word.endsWith("ed") || has("pasts", word);
        return !past || token.isCapitalized() || has("silentverbs", word)
                ? null
                : new CueVerb(
                        word,
                        new String[] {word},
                        CueVerb.Form.PAST,
                        "assert",
                        "asserts",
                        "certain",
                        CueVerb.Use.CLAUSE);
    }

    @Nullable
    CueNoun noun(String word) {
        return nouns.get(word);
    }

    /** The title that an abbreviation in the list {@code shorttitles} stands for ({@code secy=secretary}); else the word. */
    String fullTitle(String abbreviated) {
        String word = abbreviated.replace(".", "");
        return titles.getOrDefault(word, abbreviated);
    }

    /** Whether a word is in one of the lists of {@code words.txt}. */
    public boolean has(String list, String word) {
        Set<String> in = listsOf.get(word);
        return in != null && in.contains(list);
    }

    boolean isAbbreviation(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return has("honorifics", lower) || ABBREVIATIONS.contains(lower);
    }

    /** Whether an abbreviation ordinarily stands inside a sentence, whatever follows. */
    boolean endsInside(String word) {
        return INSIDE.contains(word.toLowerCase(Locale.ROOT));
    }
}
