package memcon.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import memcon.authority.AuthorityEntry.Tenure;
import memcon.authority.Gazetteer.Match;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The authority files that the project ships. */
class AuthorityFilesTest {

    private static final Path FOLDER = Path.of("data", "authority");
    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static final Authority AUTHORITY = Authority.read(List.of(FOLDER), Vocabulary.DEFAULT_BASE, PROBLEMS::add);
    private static final Gazetteer GAZETTEER = Gazetteer.of(AUTHORITY);

    @Test
    void they_have_no_problems() {
        assertEquals(List.of(), PROBLEMS);
        assertTrue(AUTHORITY.entries().size() > 500);
    }

    @Test
    void no_two_entries_have_one_label() {
        Set<String> labels = new HashSet<>();
        for (AuthorityEntry entry : AUTHORITY.entries()) {
            assertTrue(labels.add(entry.label()), entry.label());
        }
    }

    @Test
    void every_external_identity_is_confirmed() throws IOException {
        Set<String> confirmed =
                Files.readAllLines(Path.of("src", "test", "resources", "authority", "confirmed-wikidata.tsv")).stream()
                        .skip(1)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> claimed = statements(AUTHORITY.entries()).stream()
                .filter(st -> st.getPredicate().equals(Terms.SAME_AS))
                .map(st -> st.getSubject().stringValue().replace(Vocabulary.DEFAULT_BASE, "") + "\t"
                        + st.getObject().stringValue().replace("http://www.wikidata.org/entity/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(confirmed, claimed);
    }

    @Test
    void every_state_has_a_territory_with_coordinates() {
        for (AuthorityEntry state : AUTHORITY.entries()) {
            if (state.kind() == EntityKind.STATE) {
                assertEquals(1, state.places().size(), state.id());
                Set<String> properties = AUTHORITY.describe(state.places().get(0)).stream()
                        .map(st -> st.getPredicate().stringValue())
                        .collect(Collectors.toSet());
                assertTrue(
                        properties.containsAll(
                                List.of(Vocabulary.GEO + "asWKT", Vocabulary.WGS84 + "lat", Vocabulary.WGS84 + "long")),
                        state.id());
            }
        }
    }

    @Test
    void every_position_belongs_to_somebody() {
        for (AuthorityEntry entry : AUTHORITY.entries()) {
            assertEquals(entry.kind() == EntityKind.POSITION, entry.of() != null, entry.id());
        }
    }

    @Test
    void nobody_holds_an_office_before_birth_or_after_death() {
        for (AuthorityEntry entry : AUTHORITY.entries()) {
            for (Tenure tenure : entry.tenures()) {
                for (LocalDate day : new LocalDate[] {
                    tenure.dates().earliest(), tenure.dates().latest()
                }) {
                    DateRange life = entry.dates();
                    assertTrue(
                            day == null || life == null || life.contains(day),
                            () -> entry.id() + " " + tenure.position() + " " + day);
                }
            }
        }
    }

    @Test
    void an_entry_never_gives_a_name_twice() {
        for (AuthorityEntry entry : AUTHORITY.entries()) {
            List<String> names = new ArrayList<>(entry.names());
            names.add(entry.label());
            assertEquals(names.size(), new HashSet<>(names).size(), entry.id());
        }
    }

    @Test
    void entries_are_sorted_within_their_files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> !path.endsWith("claims.ttl")).sorted().toList()) {
                List<String> ids = Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("<"))
                        .map(line -> line.substring(1, line.indexOf('>')))
                        .toList();
                assertEquals(ids.stream().sorted().toList(), ids, file.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "position/ambassador-of-the-ussr-to-the-dprk, actor/vasily-moskovsky",
        "position/ambassador-of-the-dprk-to-the-ussr, actor/ri-song-un",
        "position/first-secretary-of-the-cpsu-central-committee, actor/nikita-khrushchev",
        "position/chairman-of-the-council-of-ministers-of-the-ussr, actor/nikita-khrushchev",
        "position/prime-minister-of-cuba, actor/fidel-castro"
    })
    void offices_of_february_1964_have_their_holders(String position, String holder) {
        List<String> holders = AUTHORITY.holdersOf(position, LocalDate.of(1964, 2, 26)).stream()
                .map(AuthorityEntry::id)
                .toList();
        assertEquals(List.of(holder), holders);
    }

    @Test
    void the_note_taker_of_116744_is_a_position_without_holder() {
        String position = "position/czechoslovak-diplomat-in-pyongyang";
        assertEquals(EntityKind.POSITION, AUTHORITY.find(position).orElseThrow().kind());
        assertEquals(List.of(), AUTHORITY.holdersOf(position, LocalDate.of(1964, 2, 26)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moskowskyi|actor/vasily-moskovsky|2",
                "V.P. Moskowskyi|actor/vasily-moskovsky|3",
                "Moskovskiy|actor/vasily-moskovsky|1",
                "Ri Song-un|actor/ri-song-un|8",
                "Ri Song Un|actor/ri-song-un|1",
                "N.S. Khrushchev|actor/nikita-khrushchev|1",
                "Khrushchev|actor/nikita-khrushchev|28",
                "Andropov|actor/yuri-andropov|1",
                "Suslov|actor/mikhail-suslov|1",
                "Kim Il Sung|actor/kim-il-sung|6",
                "Fidel Castro|actor/fidel-castro|1",
                "Mao Tse-tung|actor/mao-zedong|1",
                "Stalin|actor/joseph-stalin|1",
                "Stalin's death|event/stalins-death|1",
                "Adolf Kotlik|actor/adolf-kotlik|1",
                "Moscow|place/moscow|2",
                "Uzbekistan|place/uzbekistan|1",
                "Ukraine|place/ukraine|1",
                "West Irian|place/west-irian|1",
                "West Papua|place/west-irian|1",
                "Egypt|place/egypt|1",
                "Mali|actor/mali|1",
                "Guinea|actor/guinea|1",
                "Venezuela|actor/venezuela|1",
                "West Germany|actor/west-germany|1",
                "South Vietnam|actor/south-vietnam|1",
                "South Korea|actor/south-korea|12",
                "the South|actor/south-korea|3",
                "the North|actor/north-korea|1",
                "Korea|place/korea|1",
                "DPRK|actor/north-korea|15",
                "USSR|actor/soviet-union|6",
                "Soviet Union|actor/soviet-union|15",
                "CSSR|actor/czechoslovakia|1",
                "Americans|actor/united-states|3",
                "Chinese|actor/peoples-republic-of-china|5",
                "Chinese representatives|actor/chinese-comrades|1",
                "CPSU|actor/communist-party-of-the-soviet-union|5",
                "CPSU CC Plenary|event/cpsu-cc-plenum-february-1964|2",
                "KWP|actor/korean-workers-party|2",
                "ICM|actor/international-communist-movement|1",
                "Soviet comrades|actor/soviet-comrades|3",
                "Korean comrades|actor/korean-comrades|1",
                "first Korean war|event/korean-war|1",
                "three flags|event/great-leap-forward|1",
                "Wilson Center Digital Archive|actor/wilson-center-digital-archive|1",
                "State Central Archive, Prague|actor/state-central-archive-prague|1"
            })
    void names_in_116744_are_found_at_least_so_often(String name, String id, int times) throws IOException {
        String text = Files.readString(Path.of("data", "memoranda", "wilson-116744.txt"), StandardCharsets.UTF_8);
        List<Match> matches = GAZETTEER.find(text).stream()
                .filter(match -> text.substring(match.start(), match.end()).equals(name))
                .toList();
        assertTrue(matches.size() >= times, () -> name + " found " + matches.size() + " times");
        for (Match match : matches) {
            assertTrue(match.candidates().stream().anyMatch(entry -> entry.id().equals(id)), match::toString);
        }
    }

    @Test
    void korea_may_be_either_state_or_the_peninsula() {
        List<String> candidates = GAZETTEER.find("in Korea").get(0).candidates().stream()
                .map(AuthorityEntry::id)
                .toList();
        assertEquals(List.of("actor/north-korea", "actor/south-korea", "place/korea"), candidates);
    }

    @Test
    void guinea_is_not_named_by_its_namesakes() {
        for (String other : List.of("New Guinea", "Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea")) {
            for (Match match : GAZETTEER.find("in " + other)) {
                assertTrue(
                        match.candidates().stream()
                                .noneMatch(entry -> entry.id().equals("actor/guinea")),
                        other);
            }
        }
    }

    private static List<Statement> statements(Collection<AuthorityEntry> entries) {
        return AUTHORITY.model(entries.stream().map(AuthorityEntry::id).toList());
    }
}
