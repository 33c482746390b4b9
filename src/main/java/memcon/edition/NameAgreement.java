package memcon.edition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether those found are the people whom the gold means, by what both are called. Two people with names are the same if
 * they share a word of a name and no office speaks against it; where one of them has no name, their offices must agree.
 */
final class NameAgreement {

    /** Instead of a name: that cannot be told. */
    static final String UNKNOWN = "unknown";

    /** Instead of a name: everybody who takes part. */
    static final String ALL = "all participants";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    /** Words of forms of address, which name nobody. */
    private static final Set<String> LITTLE = Set.of("""
            the of a an and for in to on by as mr mrs ms miss dr sir lord lady señor senor signor shri comrade
            cde com c m h e he his excellency hon rt jr i note-taker
            """.strip().split("\\s+"));

    /** Words of offices and bodies. */
    private static final Set<String> OFFICES = Set.of("""
            ambassador minister premier president secretary chairman chairwoman general colonel admiral
            counselor counsellor consul chargé charge attaché director director-general chief head
            representative delegate delegation senator governor chancellor king queen shah prince archbishop
            beatitude pope editor interpreter undersecretary under-secretary secretary-general foreign prime
            deputy vice first second third assistant acting permanent state affairs department ministry
            government embassy legation office section member members committee central party side commission
            mission united states
            """.strip().split("\\s+"));

    private final Function<String, Set<String>> meant;
    private final Function<String, Set<String>> found;

    /**
     * @param meant what somebody in the gold is called
     * @param found what somebody found is called
     */
    NameAgreement(Function<String, Set<String>> meant, Function<String, Set<String>> found) {
        this.meant = meant;
        this.found = found;
    }

    /** Whether each of those found is one of the people meant and each of them was found. */
    boolean same(List<String> people, List<String> actors) {
        if (people.equals(List.of(UNKNOWN))) {
            return actors.isEmpty() || actors.equals(people);
        }
        if (people.equals(List.of(ALL))) {
            return actors.size() > 1 || actors.equals(people);
        }
        List<Set<String>> wanted = people.stream().map(meant).toList();
        List<Set<String>> proposed = actors.stream().map(found).toList();
        return !proposed.isEmpty()
                && proposed.stream().allMatch(one -> wanted.stream().anyMatch(other -> samePerson(one, other)))
                && wanted.stream().allMatch(one -> proposed.stream().anyMatch(other -> samePerson(one, other)));
    }

    static boolean samePerson(Set<String> one, Set<String> other) {
        boolean bothNamed = one.stream().anyMatch(form -> !nameWords(form).isEmpty())
                && other.stream().anyMatch(form -> !nameWords(form).isEmpty());
        return one.stream().anyMatch(form -> other.stream().anyMatch(with -> agree(form, with, bothNamed)));
    }

    private static boolean agree(String form, String with, boolean byName) {
        Set<String> shared = nameWords(form);
        shared.retainAll(nameWords(with));
        Set<String> office = officeWords(form);
        Set<String> otherOffice = officeWords(with);
        boolean compatible = office.containsAll(otherOffice) || otherOffice.containsAll(office);
        boolean sameOffice = compatible && !office.isEmpty() && !otherOffice.isEmpty();
        return compatible && !shared.isEmpty() || !byName && sameOffice;
    }

    private static Set<String> nameWords(String form) {
        List<String> words = new ArrayList<>(words(form));
        words.removeIf(word -> LITTLE.contains(word) || OFFICES.contains(word));
        if (words.size() > 1) {
            words.removeIf(word -> word.length() == 1);
        }
        return words.stream().map(NameAgreement::plain).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> officeWords(String form) {
        Set<String> words = new HashSet<>(words(form));
        words.retainAll(OFFICES);
        return words;
    }

    private static List<String> words(String form) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(form.replace(".", "").toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group().replaceFirst("['’]s?$", ""));
        }
        return words;
    }

    /** Without diacritics and the plural's s, which one transliteration has and another has not. */
    private static String plain(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.length() > 3 ? bare.replaceFirst("s$", "") : bare;
    }
}
