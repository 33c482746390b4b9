package memcon.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import memcon.ProcessorTime;
import memcon.authority.Gazetteer.Match;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.of(List.of(
            entry(EntityKind.STATE, "actor/ruritania", "Ruritania", "Ruritanian", "Ruritanians", "R.R.", "Veldt"),
            entry(EntityKind.STATE, "actor/veldt", "Kingdom of Veldt", "Veldt", "the South"),
            entry(EntityKind.PLACE, "place/ruritania", "Ruritania (territory)", "Ruritania"),
            entry(EntityKind.PLACE, "place/veldt-sound", "Veldt Sound"),
            entry(EntityKind.PLACE, "place/sao-joao", "São João"),
            entry(EntityKind.PLACE, "place/port-au-lac", "Port-au-Lac"),
            entry(EntityKind.PERSON, "actor/kim-il", "Kim Il"),
            entry(EntityKind.PERSON, "actor/o-hara", "B.C. O'Hara", "Ri Song"),
            entry(EntityKind.PERSON, "actor/brandt", "Ottokar"),
            entry(EntityKind.EVENT, "event/ottokars-fall", "Fall of Ottokar", "Ottokar's fall"),
            entry(EntityKind.POSITION, "position/envoy", "Envoy of Ottokar in Veldt Sound"),
            entry(EntityKind.GROUP, "actor/camp", "Neutral camp", "neutral camp")));

    @Test
    void the_longest_name_wins() {
        assertEquals("Veldt Sound=place/veldt-sound", found("in Veldt Sound today"));
        assertEquals("Kingdom of Veldt=actor/veldt", found("the Kingdom of Veldt"));
    }

    @Test
    void a_shorter_name_is_found_where_a_longer_one_is_not_completed() {
        assertEquals("Veldt=actor/ruritania,actor/veldt", found("Veldt Soundings"));
    }

    @Test
    void a_name_is_never_part_of_a_word() {
        assertEquals("", found("Ruritaniana Proruritania Ruritania2 Veldté"));
    }

    @Test
    void an_ambiguous_name_gives_its_candidates_states_before_places() {
        assertEquals("Ruritania=actor/ruritania,place/ruritania", found("Ruritania."));
    }

    @Test
    void capitals_must_agree_but_headings_may_be_all_in_capitals() {
        assertEquals("", found("ruritania and kim il"));
        assertEquals("VELDT SOUND=place/veldt-sound", found("VELDT SOUND"));
    }

    @Test
    void a_name_that_begins_small_may_begin_a_sentence() {
        assertEquals("neutral camp=actor/camp; Neutral camp=actor/camp", found("the neutral camp. Neutral camp"));
        assertEquals("", found("a Neutral Camp"));
    }

    @Test
    void white_space_apostrophes_and_hyphens_inside_a_name_may_look_any_way() {
        assertEquals("Veldt\n  Sound=place/veldt-sound", found("Veldt\n  Sound"));
        assertEquals("Veldt\u00A0Sound=place/veldt-sound", found("Veldt\u00A0Sound"));
        assertEquals("B. C. O\u2019Hara=actor/o-hara", found("B. C. O\u2019Hara"));
        assertEquals("Port\u2011au\u2010Lac=place/port-au-lac", found("Port\u2011au\u2010Lac"));
        assertEquals("Port-au-\nLac=place/port-au-lac", found("Port-au-\nLac"));
    }

    @Test
    void diacritics_may_be_composed_or_not() {
        assertEquals("Sa\u0303o Joa\u0303o=place/sao-joao", found("em Sa\u0303o Joa\u0303o"));
        assertEquals("São João=place/sao-joao", found("São João"));
    }

    @Test
    void both_halves_of_a_compound_adjective_are_found() {
        assertEquals(
                "Ruritanian=actor/ruritania; Veldt=actor/ruritania,actor/veldt", found("Ruritanian-Veldt relations"));
        assertEquals("Ruritanian=actor/ruritania", found("non-Ruritanian"));
    }

    @Test
    void a_person_is_not_named_by_the_beginning_of_a_longer_hyphenated_name() {
        assertEquals("", found("Ri Song-un"));
        assertEquals("Ri Song=actor/o-hara", found("Ri Song-Velt talks"));
    }

    @Test
    void a_possessive_names_its_owner() {
        assertEquals("Ruritania=actor/ruritania,place/ruritania", found("Ruritania's crop"));
    }

    @Test
    void initials_end_with_their_period() {
        assertEquals("R.R.=actor/ruritania", found("the R.R. Ambassador"));
    }

    @Test
    void a_name_with_an_article_is_not_found_before_another_name() {
        assertEquals("the South=actor/veldt; The South=actor/veldt", found("in the South there. The South said"));
        assertEquals("", found("the South Pacific, the South-East"));
    }

    @Test
    void a_person_inside_the_name_of_an_event_is_found_too() {
        assertEquals(
                "Ottokar's fall=event/ottokars-fall; Ottokar=actor/brandt", found("after Ottokar's fall, he himself"));
    }

    @Test
    void what_is_named_inside_the_name_of_an_office_is_found_too() {
        assertEquals(
                "Envoy of Ottokar in Veldt Sound=position/envoy; Ottokar=actor/brandt; Veldt Sound=place/veldt-sound",
                found("the Envoy of Ottokar in Veldt Sound came"));
    }

    @Test
    void offsets_count_utf_16_units() {
        Match match = GAZETTEER.find("\uD83D\uDD4A Ottokar").get(0);
        assertEquals(3, match.start());
        assertEquals(10, match.end());
    }

    @Test
    void empty_text_names_nobody() {
        assertEquals(List.of(), GAZETTEER.find(""));
    }

    @Test
    void a_long_text_is_read_quickly() {
        String text =
                "Kim Il of Ruritania saw Veldt Sound, the Kingdom of no one and Port-au- nothing.\n".repeat(13_000);
        String unbroken = "Kingdom of ".repeat(90_000);
        long nanoseconds = ProcessorTime.of(() -> {
            assertEquals(3 * 13_000, GAZETTEER.find(text).size());
            assertEquals(List.of(), GAZETTEER.find(unbroken));
        });
        assertTrue(nanoseconds < 10_000_000_000L, nanoseconds + " ns");
    }

    private static String found(String text) {
        StringBuilder all = new StringBuilder();
        for (Match match : GAZETTEER.find(text)) {
            all.append(all.isEmpty() ? "" : "; ")
                    .append(text, match.start(), match.end())
                    .append('=')
                    .append(String.join(
                            ",",
                            match.candidates().stream().map(AuthorityEntry::id).toList()));
        }
        return all.toString();
    }

    private static AuthorityEntry entry(EntityKind kind, String id, String label, String... names) {
        return new AuthorityEntry(id, kind, label, List.of(names), null, List.of(), null, List.of());
    }
}
