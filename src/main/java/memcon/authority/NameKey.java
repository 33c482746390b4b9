package memcon.authority;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * A personal name with the choices of its transliterator folded away: Moskowskyi, Moskovskii and Moskovskij have one key.
 * Keys are for comparing, not for reading: {@code C} stands for ch, {@code S} for sh and shch, {@code Z} for zh.
 *
 * @param key the folded words, one blank between them
 */
public record NameKey(String key) {

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(3);

    /** Least length of a word in which one slip is forgiven, and in which two are. */
    private static final int ONE_SLIP = 6;

    private static final int TWO_SLIPS = 9;

    /** Letters that lose their sound with their diacritic, or that have none to lose. */
    private static final Map<String, String> LETTERS = inOrder(
            "č", "ch", "š", "sh", "ž", "zh", "ł", "l", "ø", "o", "đ", "d", "ð", "d", "æ", "ae", "œ", "oe", "ß", "ss");

    /** Spellings of one Slavic sound, longest first. */
    private static final Map<String, String> SOUNDS = inOrder(
            "schtsch", "S", "chtch", "S", "shtch", "S", "shch", "S", "szcz", "S", "tsch", "ch", "sch", "S", "tch", "ch",
            "sh", "S", "zh", "Z", "kh", "h", "tz", "c", "ts", "c", "w", "v", "x", "ks");

    /** Korean surnames of several spellings, the one that stands in keys first; folded in names of three short words. */
    private static final List<List<String>> KOREAN_SURNAMES = List.of(
            List.of("ri", "yi", "li", "lee", "ree", "rhee", "i"),
            List.of("pak", "park", "bak"),
            List.of("choe", "choi"),
            List.of("kim", "gim"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}|['\u2019\u2018\u02BC\u02B9\u2032`\u00B4]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern FIRST_CH = Pattern.compile("^ch(?=[aeiouy])");
    private static final Pattern LAST_F = Pattern.compile("([oe])f+$");
    private static final Pattern I_SOUND = Pattern.compile("(?<=.)(?:[iy]|j(?![aeiou]))+");
    private static final Pattern FIRST_YE = Pattern.compile("^ye(?=[a-zSCZ]{3})");
    private static final Pattern FIRST_I = Pattern.compile("^i(?=[aou])");
    private static final Pattern LAST_OV = Pattern.compile("([SCZh])i?[oe]v$");

    /** Words that belong to a family name, and suffixes; no given names. */
    private static final Set<String> PARTICLES = Set.of(
            "de del della di da do dos das du d la le los las van von der den ten ter zu zum af av bin ibn ben al el abu st saint san jr sr ii iii iv"
                    .split(" "));

    /** The key of a name in Latin letters, whatever its case, diacritics, apostrophes and hyphens. */
    public static NameKey of(String name) {
        String[] words = plain(name).split(" ", -1);
        if (words.length == 3 && Stream.of(words).allMatch(word -> word.length() <= 5)) {
            String surname = words[0];
            KOREAN_SURNAMES.stream()
                    .filter(spellings -> spellings.contains(surname))
                    .findFirst()
                    .ifPresent(spellings -> words[0] = spellings.get(0));
        }
        return new NameKey(Stream.of(words).map(NameKey::fold).collect(Collectors.joining(" ")));
    }

    /** Whether two names may be one person's as different hands wrote it; see {@link #near(NameKey)}. */
    public static boolean near(String a, String b) {
        return of(a).near(of(b));
    }

    /**
     * Whether each word agrees with its counterpart, forgiving one slip (a letter more, less, other or transposed) in words
     * of six letters and two in words of nine if they begin alike. A name of more words is another name: Kim Il is not Kim Il Sung.
     */
    public boolean near(NameKey other) {
        if (key.replace(" ", "").equals(other.key.replace(" ", ""))) {
            return !key.isEmpty();
        }
        List<String> mine = words();
        List<String> theirs = other.words();
        return mine.size() == theirs.size()
                && IntStream.range(0, mine.size()).allMatch(i -> nearWord(mine.get(i), theirs.get(i)));
    }

    /**
     * Whether a name has more than a family name: two words that are no particles. {@code Del Carril} is one name, and {@code N.S.
     * Khrushchev} is more than one.
     */
    public static boolean isFull(String name) {
        return Stream.of(plain(name).split(" ", -1))
                        .filter(word -> !word.isEmpty() && !PARTICLES.contains(word))
                        .count()
                > 1;
    }

    /** The folded words, in the order of the name. */
    public List<String> words() {
        return List.of(key.split(" ", -1));
    }

    private static boolean nearWord(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int forgiven = length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0;
        if (forgiven == 0) {
            return a.equals(b);
        }
        int distance = DISTANCE.apply(a, b);
        boolean sameBeginning = distance < 2 || a.charAt(0) == b.charAt(0);
        return distance >= 0 && distance <= forgiven && sameBeginning;
    }

    /** Small letters without diacritics; words apart by single blanks. */
    private static String plain(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            small = small.replace(letter.getKey(), letter.getValue());
        }
        String unmarked =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return APART.matcher(unmarked).replaceAll(" ").strip();
    }

    private static String fold(String word) {
        String folded = word;
        for (Map.Entry<String, String> sound : SOUNDS.entrySet()) {
            folded = folded.replace(sound.getKey(), sound.getValue());
        }
        if (folded.startsWith("ch")) {
            folded = FIRST_CH.matcher(folded).replaceFirst("C"); // Chernenko; elsewhere ch may be a German or Czech kh
        }
        folded = folded.replace("ch", "h");
        if (folded.endsWith("f")) {
            folded = LAST_F.matcher(folded).replaceFirst("$1v"); // Molotoff
        }
        folded = I_SOUND.matcher(folded).replaceAll("i"); // -skyi, -skij, Zajcev
        if (folded.startsWith("ye")) {
            folded = FIRST_YE.matcher(folded).replaceFirst("e"); // Yeltsin
        }
        if (folded.startsWith("i")) {
            folded = FIRST_I.matcher(folded).replaceFirst("y"); // Iurii
        }
        return folded.endsWith("v")
                ? LAST_OV.matcher(folded).replaceFirst("$1ev") // Khrushchyov, Khrushchov
                : folded;
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
