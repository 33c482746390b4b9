package memcon.serve.dataset;

import java.util.List;
import memcon.serve.http.Traffic;
import memcon.serve.sparql.Limits;

/**
 * A limit as a visitor is told of it.
 *
 * @param name that of the option which sets it
 * @param words what it limits
 * @param unit UN/CEFACT code: {@code SEC} seconds, {@code AD} bytes, {@code C62} things
 * @param unitWords the same for people
 */
record DeclaredLimit(String name, String words, long value, String unit, String unitWords) {

    static List<DeclaredLimit> of(Limits limits) {
        Traffic traffic = limits.traffic();
        return List.of(
                seconds("timeout", "time that a query may run", limits.timeout().toSeconds()),
                things("max-rows", "rows or triples of an answer", limits.rows(), "rows"),
                bytes("max-bytes", "length of an answer", limits.answerBytes()),
                bytes("max-body", "length of a request’s body", traffic.bodyBytes()),
                bytes("max-head", "length of a request’s address and headers", traffic.headBytes()),
                things("max-queries", "queries answered at one time", limits.queries(), "queries"),
                things("max-queries-each", "of these, one visitor’s", limits.queriesEach(), "queries"),
                things("max-connections", "connections open at one time", traffic.connections(), "connections"),
                seconds("idle", "silence on a connection", traffic.idle().toSeconds()));
    }

    private static DeclaredLimit seconds(String name, String words, long value) {
        return new DeclaredLimit(name, words, value, "SEC", "seconds");
    }

    private static DeclaredLimit bytes(String name, String words, long value) {
        return new DeclaredLimit(name, words, value, "AD", "bytes");
    }

    private static DeclaredLimit things(String name, String words, long value, String unitWords) {
        return new DeclaredLimit(name, words, value, "C62", unitWords);
    }
}
