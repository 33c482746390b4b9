package memcon.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import memcon.store.search.SearchIndex;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The text index of a store: made with the data, replaced with them, closed with them. */
class TextIndexTest {

    private static final Path NAMES = Path.of("src/test/resources/store/names.trig");
    private static final Path LEGATION = Path.of("src/test/resources/store/legation.trig");

    private static final String WEAPONS = """
            PREFIX text: <http://jena.apache.org/text#>
            SELECT ?s ?score ?text { (?s ?score ?text) text:query 'weapon' } ORDER BY DESC(?score) ?s
            """;

    @TempDir
    Path folder;

    @Test
    void a_store_answers_a_search_as_the_same_files_in_memory_do() {
        Store.load(folder.resolve("store"), List.of(NAMES));
        String ofStore;
        try (Holdings store = Store.open(folder.resolve("store"))) {
            ofStore = ask(store, WEAPONS);
        }
        try (Holdings memory = Holdings.inMemory(List.of(NAMES))) {
            assertEquals(ofStore, ask(memory, WEAPONS));
        }
        assertTrue(ofStore.lines().count() > 2, ofStore);
    }

    @Test
    void a_store_without_an_index_answers_everything_but_a_search() throws IOException {
        Path dir = folder.resolve("store");
        Store.load(dir, List.of(NAMES), new Extras(false, false), quads -> {});
        try (Holdings holdings = Store.open(dir)) {
            assertTrue(ask(holdings, "SELECT * { ?s ?p ?o }").lines().count() > 1);
            StoreException fault = assertThrows(StoreException.class, () -> ask(holdings, WEAPONS));
            assertTrue(
                    fault.getMessage().contains("this store has no text index. Load it again with: memcon load."),
                    fault.getMessage());
        }
    }

    @Test
    void a_load_replaces_the_index_with_the_data() {
        Path dir = folder.resolve("store");
        Store.load(dir, List.of(NAMES));
        try (Holdings before = Store.open(dir)) {
            String old = ask(before, WEAPONS);
            Store.load(dir, List.of(LEGATION));
            assertEquals(old, ask(before, WEAPONS), "who has the store open keeps its index");
            try (Holdings after = Store.open(dir)) {
                assertEquals(1, ask(after, WEAPONS).lines().count());
                assertTrue(
                        ask(after, WEAPONS.replace("weapon", "steamer")).lines().count() > 1);
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
    void replaced_indexes_leave_no_file_open() throws IOException {
        assumeTrue(Files.isReadable(Path.of("/proc/self/maps")), "the system does not tell which files are open");
        Path dir = folder.resolve("store");
        long first = 0;
        for (int load = 0; load < 5; load++) {
            Store.load(dir, List.of(NAMES));
            try (Holdings holdings = Store.open(dir)) {
                ask(holdings, WEAPONS);
                first = load == 0 ? open() : first;
                assertTrue(open() > 0, "an open index has files");
                assertEquals(first, open(), "after load " + load);
            }
        }
        assertEquals(0, open());
    }

    /** How many files of indexes of this test the process has open or mapped into memory. */
    private long open() throws IOException {
        long mapped;
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/maps"))) {
            mapped = lines.filter(line -> isOfIndex(line)).count();
        }
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return mapped + files.filter(this::leadsToIndex).count();
        }
    }

    /** Other tests of this process may have an index of their own open. */
    private boolean isOfIndex(String path) {
        return path.contains(folder + "/") && path.contains("/text-index/");
    }

    private boolean leadsToIndex(Path handle) {
        try {
            return isOfIndex(Files.readSymbolicLink(handle).toString());
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    @Test
    void a_search_ends_when_its_time_is_over() {
        try (Holdings holdings = Holdings.inMemory(List.of(NAMES))) {
            holdings.dataset().executeRead(() -> {
                TextIndex late = SearchIndex.forQuery(holdings.dataset(), () -> true);
                assertThrows(QueryCancelledException.class, () -> search(late));
                assertFalse(search(SearchIndex.forQuery(holdings.dataset(), () -> false))
                        .isEmpty());
            });
        }
    }

    @Test
    void two_loads_of_the_same_files_give_the_same_answers_in_the_same_order() {
        String query = WEAPONS.replaceFirst("ORDER BY.*", "");
        Store.load(folder.resolve("one"), List.of(NAMES, LEGATION));
        Store.load(folder.resolve("two"), List.of(NAMES, LEGATION));
        try (Holdings one = Store.open(folder.resolve("one"));
                Holdings two = Store.open(folder.resolve("two"))) {
            assertEquals(ask(one, query), ask(two, query));
        }
    }

    private static List<?> search(TextIndex index) {
        return index.query((org.apache.jena.graph.Node) null, List.of(), "weapon", null, null, -1, null);
    }

    private static String ask(Holdings holdings, String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Question("test", query).answer(holdings, AnswerFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
