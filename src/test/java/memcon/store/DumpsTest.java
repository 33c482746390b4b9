package memcon.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data as files that anybody can take away. */
class DumpsTest {

    @TempDir
    Path folder;

    @Test
    void each_dump_loaded_again_is_what_is_held() {
        try (Holdings holdings = Holdings.inMemory(SurveyTest.DATA)) {
            for (Dumps.File file : holdings.dumps().orElseThrow().files()) {
                Path dump = holdings.dumps().orElseThrow().folder().resolve(file.name());
                try (Holdings again = Holdings.inMemory(List.of(dump))) {
                    assertTrue(isSame(holdings.dataset(), again.dataset()), file.name());
                    assertEquals(holdings.statistics(), again.statistics());
                }
            }
        }
    }

    @Test
    void the_same_data_give_the_same_bytes_and_the_sums_are_those_of_the_files() throws Exception {
        Store.load(folder.resolve("a"), SurveyTest.DATA);
        Store.load(folder.resolve("b"), SurveyTest.DATA);
        try (Holdings stored = Store.open(folder.resolve("a"))) {
            Dumps dumps = stored.dumps().orElseThrow();
            assertEquals(2, dumps.files().size());
            StringBuilder sums = new StringBuilder();
            for (Dumps.File file : dumps.files()) {
                byte[] bytes = Files.readAllBytes(dumps.folder().resolve(file.name()));
                assertEquals(bytes.length, file.bytes());
                String sum = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                assertEquals(sum, file.sha256());
                sums.append(sum).append("  ").append(file.name()).append('\n');
                assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("b/current/dumps/" + file.name())));
            }
            assertEquals(sums.toString(), Files.readString(dumps.folder().resolve(Dumps.SUMS)));
        }
    }

    @Test
    void a_store_that_was_loaded_without_dumps_has_none() {
        Path store = folder.resolve("store");
        Store.load(store, List.of(StoreTest.LEGATION), new Extras(false, true), quads -> {});
        try (Holdings stored = Store.open(store)) {
            assertEquals(Optional.empty(), stored.dumps());
        }
    }

    @Test
    void the_files_of_what_is_in_memory_are_written_once_and_go_with_it() throws IOException {
        Dumps dumps;
        try (Holdings holdings = Holdings.inMemory(List.of(StoreTest.LEGATION))) {
            dumps = holdings.dumps().orElseThrow();
            assertTrue(Files.isDirectory(dumps.folder()));
            assertEquals(dumps, holdings.dumps().orElseThrow());
        }
        assertFalse(Files.exists(dumps.folder()));
    }

    private static boolean isSame(DatasetGraph one, DatasetGraph other) {
        return one.calculateRead(() -> other.calculateRead(() -> IsoMatcher.isomorphic(one, other)));
    }
}
