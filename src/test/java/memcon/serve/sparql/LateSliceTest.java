package memcon.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OFFSET and LIMIT. */
class LateSliceTest {

    private static final Var PLACE = Var.alloc("place");
    private static final ExecutionContext EXECUTION = ExecutionContext.create(DatasetGraphFactory.empty());

    private final AtomicInteger asked = new AtomicInteger();

    private QueryIterator slice(int rows, long start, long length) {
        QueryIterator all = QueryIterPlainWrapper.create(
                IntStream.range(0, rows)
                        .mapToObj(LateSliceTest::row)
                        .peek(row -> asked.incrementAndGet())
                        .iterator(),
                EXECUTION);
        return new LateSlice(all, start, length, EXECUTION);
    }

    private static Binding row(int place) {
        return BindingFactory.binding(PLACE, NodeFactory.createLiteralString(String.valueOf(place)));
    }

    @Test
    void no_row_is_asked_for_before_somebody_wants_one() {
        QueryIterator rows = slice(10, 5, 2);
        assertEquals(0, asked.get());
        rows.nextBinding();
        assertEquals(6, asked.get());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 3, 0 1 2",
        "10, 8, 5, 8 9",
        "4, 4, 1, ''",
        "4, 9, 1, ''",
        "4, 1, 0, ''",
        "3, " + Query.NOLIMIT + ", 2, 0 1",
        "3, 1, " + Query.NOLIMIT + ", 1 2",
        "3, 2, " + Long.MAX_VALUE + ", 2"
    })
    void those_from_a_place_on_come_and_so_many(int rows, long start, long length, String expected) {
        List<String> places = new ArrayList<>();
        slice(rows, start, length)
                .forEachRemaining(row -> places.add(row.get(PLACE).getLiteralLexicalForm()));
        assertEquals(expected, String.join(" ", places));
    }
}
