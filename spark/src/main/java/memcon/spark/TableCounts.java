package memcon.spark;

import java.io.Serializable;

/**
 * What a table of candidates comes to.
 *
 * @param actors how many actors it lists
 * @param candidates how many candidates they have
 * @param nameless how many are left out
 */
record TableCounts(long actors, long candidates, long nameless) implements Serializable {

    static final TableCounts NONE = new TableCounts(0, 0, 0);

    TableCounts with(ActorRows rows) {
        return plus(new TableCounts(rows.isListed() ? 1 : 0, rows.candidates(), rows.isListed() ? 0 : 1));
    }

    TableCounts plus(TableCounts other) {
        return new TableCounts(actors + other.actors, candidates + other.candidates, nameless + other.nameless);
    }
}
