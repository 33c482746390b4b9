package memcon.serve.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import memcon.authority.Vocabulary;
import memcon.serve.holdings.ServedHoldings.Loan;
import memcon.store.Holdings;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** Data that is replaced while requests are under way. */
class ServedHoldingsTest {

    private static final Path DATA = Path.of("src/test/resources/store/legation.trig");
    private static final Path OTHER = Path.of("ontology/memcon.ttl");

    @Test
    void a_request_keeps_the_data_of_its_beginning_and_the_next_one_gets_the_new() {
        ServedHoldings served = new ServedHoldings(Holdings.inMemory(List.of(DATA)), Vocabulary.DEFAULT_BASE);
        try (Loan early = served.borrow()) {
            long before = size(early.dataset());
            served.replace(Holdings.inMemory(List.of(OTHER)));
            try (Loan late = served.borrow()) {
                assertEquals(before, size(early.dataset()));
                assertNotEquals(before, size(late.dataset()));
                assertNotEquals(early.contentHash(), late.contentHash());
            }
        }
    }

    @Test
    void replaced_data_is_closed_when_the_last_request_gives_it_back_and_not_before() {
        Holdings old = Holdings.inMemory(List.of(DATA));
        ServedHoldings served = new ServedHoldings(old, Vocabulary.DEFAULT_BASE);
        Loan first = served.borrow();
        Loan second = served.borrow();
        served.replace(Holdings.inMemory(List.of(OTHER)));
        first.close();
        first.close();
        assertFalse(old.isClosed());
        second.close();
        assertTrue(old.isClosed());
    }

    private static long size(DatasetGraph dataset) {
        return dataset.calculateRead(() -> dataset.stream().count());
    }
}
