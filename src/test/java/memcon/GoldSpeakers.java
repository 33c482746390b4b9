package memcon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memcon.authority.Authority;
import memcon.conversation.Actor;
import memcon.conversation.Reading;

/**
 * Whether the actors of a reading are the people whom the gold means. Two people with names are the same if they share
 * a word of a name and no office speaks against it; where one of them has no name, their offices must agree.
 */
final class GoldSpeakers {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    private static final Set<String> LITTLE = Set.of(
            "the",
            "of",
            "a",
            "an",
            "and",
            "for",
            "in",
            "to",
            "on",
            "by",
            "as",
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "lady",
            "señor",
            "senor",
            "signor",
            "shri",
            "comrade",
            "cde",
            "com",
            "c",
            "m",
            "h",
            "e",
            "he",
            "his",
            "excellency",
            "hon",
            "rt",
            "jr",
            "i",
            "note-taker");

    private static final Set<String> OFFICES = Set.of(
            "ambassador",
            "minister",
            "premier",
            "president",
            "secretary",
            "chairman",
            "chairwoman",
            "general",
            "colonel",
            "admiral",
            "counselor",
            "counsellor",
            "consul",
            "chargé",
            "charge",
            "attaché",
            "director",
            "director-general",
            "chief",
            "head",
            "representative",
            "delegate",
            "delegation",
            "senator",
            "governor",
            "chancellor",
            "king",
            "queen",
            "shah",
            "prince",
            "archbishop",
            "beatitude",
            "pope",
            "editor",
            "interpreter",
            "undersecretary",
            "under-secretary",
            "secretary-general",
            "foreign",
            "prime",
            "deputy",
            "vice",
            "first",
            "second",
            "third",
            "assistant",
            "acting",
            "permanent",
            "state",
            "affairs",
            "department",
            "ministry",
            "government",
            "embassy",
            "legation",
            "office",
            "section",
            "member",
            "members",
            "committee",
            "central",
            "party",
            "side",
            "commission",
            "mission",
            "united",
            "states");

    private final Reading reading;
    private final Authority authority;
    private final GoldDocument gold;

    GoldSpeakers(Reading reading, Authority authority, GoldDocument gold) {
        this.reading = reading;
        this.authority = authority;
        this.gold = gold;
    }

    /** Whether each actor is one of the people meant and each of them is an actor. */
    boolean same(List<String> actors, List<String> people) {
        if (people.equals(List.of("unknown"))) {
            return actors.isEmpty();
        }
        if (people.equals(List.of("all participants"))) {
            return actors.size() > 1;
        }
        List<Set<String>> found = actors.stream().map(this::namesOf).toList();
        List<Set<String>> meant = people.stream().map(this::namesMeant).toList();
        return !found.isEmpty()
                && found.stream().allMatch(one -> meant.stream().anyMatch(other -> samePerson(one, other)))
                && meant.stream().allMatch(one -> found.stream().anyMatch(other -> samePerson(one, other)));
    }

    private Set<String> namesMeant(String person) {
        return new LinkedHashSet<>(gold.people().getOrDefault(person, List.of(person)));
    }

    private Set<String> namesOf(String path) {
        Set<String> names = new LinkedHashSet<>();
        for (Actor actor : reading.actors()) {
            if (actor.id().equals(path)) {
                names.add(actor.label());
                names.addAll(actor.names());
            }
        }
        authority.find(path).ifPresent(entry -> {
            names.add(entry.label());
            names.addAll(entry.names());
        });
        return names;
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
        return words.stream().map(GoldSpeakers::plain).collect(Collectors.toCollection(HashSet::new));
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
