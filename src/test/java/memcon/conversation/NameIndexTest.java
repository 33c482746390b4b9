package memcon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import memcon.annotation.ActorPhrase;
import memcon.authority.EntityKind;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private static final List<String> NAMES = List.of(
            "Moskovsky",
            "V. P. Moskovsky",
            "Vasily Moskovskii",
            "Ri Song-un",
            "Ri Songun",
            "Yi Song Un",
            "Livingston Merchant",
            "Livingston T. Merchant",
            "García Peña Soler",
            "Peña",
            "Khrushchev",
            "Nikita S. Khrushchov",
            "Dendramis",
            "Dendarmis",
            "Halvorsen",
            "Halvorson",
            "Kim Il",
            "Kim Il Sung",
            "Kim Ilsung",
            "O. Lindqvist-Berg",
            "Chancellor");

    private final NameMatch match = new NameMatch();

    @Test
    void whoever_a_name_can_mean_is_among_those_it_is_compared_with() {
        List<String> names = new ArrayList<>(NAMES);
        Random random = new Random(1964);
        for (String name : NAMES) {
            for (int i = 0; i < 40; i++) {
                names.add(slipped(i % 2 == 0 ? name : slipped(name, random), random));
            }
        }
        NameIndex index = new NameIndex(match);
        names.forEach(name -> index.add(called(name)));
        int fitting = 0;
        for (String name : names) {
            List<String> found =
                    index.fitting(phrase(name)).stream().map(Participant::name).toList();
            for (String other : names) {
                if (match.score(name, other, true) > 0) {
                    assertTrue(found.contains(other), () -> name + " can mean " + other);
                    fitting++;
                }
            }
        }
        assertTrue(fitting > 10_000, "only " + fitting + " pairs fit: the slips are too great to show anything");
    }

    @Test
    void a_name_is_compared_with_few_of_a_great_cast() {
        NameIndex index = new NameIndex(match);
        String vowels = "aeiou";
        for (int i = 0; i < 625; i++) {
            String name = "B" + vowels.charAt(i % 5) + "rt" + vowels.charAt(i / 5 % 5) + "l" + vowels.charAt(i / 25 % 5)
                    + "nd" + vowels.charAt(i / 125) + "x";
            index.add(called(name));
        }
        int compared = index.fitting(phrase("Bartelondax")).size();
        assertTrue(compared > 1 && compared < 625 / 2, "compared with " + compared);
        assertEquals(List.of(), index.fitting(phrase("Sigurdsson")));
    }

    @Test
    void a_name_learnt_later_finds_its_bearer_and_one_taken_away_does_not() {
        NameIndex index = new NameIndex(match);
        Participant first = called("Halvorsen");
        Participant second = called("Ostrander");
        index.add(first);
        index.add(second);
        second.addName("Peter Halvorsen", "Ambassador Halvorsen", "");
        assertEquals(List.of(first, second), index.fitting(phrase("Halvorsen")));
        index.remove(first);
        index.add(called("P. Halvorsen"));
        assertEquals(second, index.fitting(phrase("Halvorsen")).get(0));
        second.addForm("the Envoy");
        assertEquals(List.of(second), index.fitting(phrase("the Envoy")));
    }

    private static Participant called(String name) {
        Participant participant = new Participant(EntityKind.PERSON, name);
        participant.addName(name, name, "");
        return participant;
    }

    private static ActorPhrase phrase(String name) {
        return new ActorPhrase(0, 1, ActorPhrase.Kind.NAME, name, name, "", "", "", null, true, List.of());
    }

    /** With one letter left out, doubled, changed or exchanged with the next. */
    private static String slipped(String name, Random random) {
        int at = random.nextInt(name.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 2 -> name.substring(0, at) + "e" + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }
}
