package memcon.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rows that do not fit into memory come out like those that do. */
class SortedRowsTest {

    @Test
    void rows_in_files_and_in_memory_come_in_one_order_and_more_than_once() {
        List<List<String>> sorted = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            sorted.add(List.of(String.format("%05d", i / 3), i % 3 == 0 ? "" : "line\nünd \uD83D\uDE00 " + i));
        }
        List<List<String>> mixed = new ArrayList<>(sorted);
        Collections.shuffle(mixed, new Random(7));
        // More files than are merged at a time.
        try (SortedRows rows = new SortedRows(10)) {
            mixed.forEach(rows::add);
            for (int reading = 0; reading < 2; reading++) {
                List<List<String>> read = new ArrayList<>();
                rows.read().forEachRemaining(read::add);
                assertEquals(sorted.size(), read.size());
                assertEquals(
                        sorted.stream()
                                .sorted((a, b) -> (a.get(0) + a.get(1)).compareTo(b.get(0) + b.get(1)))
                                .toList(),
                        read);
            }
        }
    }
}
