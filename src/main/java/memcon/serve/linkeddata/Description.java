package memcon.serve.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What the data say of one thing, a page of it: a well-known person has more statements than anybody wants at once.
 *
 * @param page from 1
 * @param from statements that begin with the thing
 * @param to statements that lead to it
 * @param inside if it is a named graph, statements in it
 * @param labels what the things are called that these statements speak of
 * @param hasNext whether there is a further page
 */
record Description(
        Node thing,
        int page,
        List<Triple> from,
        List<Triple> to,
        List<Triple> inside,
        List<Triple> labels,
        boolean hasNext) {

    /** A thing has hardly ever more statements of its own. */
    static final int MOST_FROM = 1000;

    static final int MOST_TO = 200;
    static final int MOST_INSIDE = 500;

    /** Whoever wants the rest of so many statements wants the files, or a query. */
    static final int LAST_PAGE = 500;

    /** In an order that depends on the statements alone. */
    private static final Comparator<Triple> IN_ORDER = Comparator.comparing(
                    (Triple triple) -> triple.getPredicate().toString())
            .thenComparing(triple -> triple.getObject().toString())
            .thenComparing(triple -> triple.getSubject().toString());

    static Description of(Node thing, int page, Lookup data) {
        List<Triple> from = data.from(thing, (page - 1L) * MOST_FROM, MOST_FROM + 1);
        List<Triple> to = data.to(thing, (page - 1L) * MOST_TO, MOST_TO + 1);
        List<Triple> inside = data.inside(thing, (page - 1L) * MOST_INSIDE, MOST_INSIDE + 1);
        boolean hasNext =
                page < LAST_PAGE && (from.size() > MOST_FROM || to.size() > MOST_TO || inside.size() > MOST_INSIDE);
        List<Triple> shownFrom = first(from, MOST_FROM);
        List<Triple> shownTo = first(to, MOST_TO);
        List<Triple> shownInside = first(inside, MOST_INSIDE);
        Set<Node> neighbours = new LinkedHashSet<>();
        neighbours.add(thing);
        shownFrom.forEach(triple -> neighbours.add(triple.getObject()));
        shownTo.forEach(triple -> neighbours.add(triple.getSubject()));
        shownInside.forEach(triple -> {
            neighbours.add(triple.getSubject());
            neighbours.add(triple.getObject());
        });
        List<Triple> labels = new ArrayList<>();
        neighbours.forEach(neighbour -> data.labelling(neighbour).forEach(labels::add));
        return new Description(thing, page, shownFrom, shownTo, shownInside, labels, hasNext);
    }

    private static List<Triple> first(List<Triple> triples, int most) {
        return triples.stream().limit(most).sorted(IN_ORDER).toList();
    }

    /** Whether there is no such page. */
    boolean isEmpty() {
        return from.isEmpty() && to.isEmpty() && inside.isEmpty();
    }

    boolean isPartial() {
        return page > 1 || hasNext;
    }
}
