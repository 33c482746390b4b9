package memcon.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import memcon.store.Statistics.ClassCount;
import memcon.store.Statistics.PropertyCount;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a dataset holds by walking its indexes. In an index whatever is equal stands side by side, so that all
 * counts are exact with no more memory than the names of classes and properties need.
 */
final class Survey {

    private static final int SUBJECT = 1;
    private static final int PREDICATE = 2;
    private static final int OBJECT = 3;

    private final DatasetGraph tdb;
    private final NodeTable nodes;
    private final Map<NodeId, Tally> properties = new HashMap<>();
    private final List<ClassCount> classes = new ArrayList<>();
    private final LinkTally links = new LinkTally();
    private final TermTally terms = new TermTally();
    private final Tally all = new Tally();
    private long quads;
    private long graphs;
    private long entities;

    private static final class Tally {
        private long triples;
        private long subjects;
        private long objects;
    }

    /** A quad in an index. */
    @FunctionalInterface
    private interface Row {

        /** @param change the first column of the index, counted from 0, in which the quad is not as the one before */
        void see(Tuple<NodeId> quad, int change);
    }

    /** The triples with one property and one object. */
    @FunctionalInterface
    private interface Group {

        void see(Node object, long triples, NodeId firstSubject);
    }

    private Survey(DatasetGraph tdb) {
        this.tdb = tdb;
        this.nodes = TDBInternal.getDatasetGraphTDB(tdb)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
    }

    /** Counts in a transaction of its own. */
    static Statistics of(DatasetGraph tdb) {
        return tdb.calculateRead(() -> new Survey(tdb).count());
    }

    private Statistics count() {
        walk("GSPO", NodeId.NodeIdAny, (quad, change) -> {
            quads++;
            graphs += isNew(0, change);
        });
        walk("OSPG", NodeId.NodeIdAny, (quad, change) -> all.objects += isNew(0, change));
        countSubjects();
        walk(
                "POSG",
                NodeId.NodeIdAny,
                (quad, change) -> properties.get(quad.get(PREDICATE)).objects += isNew(1, change));
        group(RDF.Nodes.type, this::addClass);
        LinkTally.PROPERTIES.forEach(
                property -> group(property, (object, count, first) -> links.add(property, object, count)));
        TermTally.PROPERTIES.forEach(
                property -> group(property, (object, count, first) -> terms.add(property, object, count)));
        classes.sort(Comparator.comparing(ClassCount::iri));
        return new Statistics(
                all.triples,
                quads,
                graphs,
                entities,
                all.subjects,
                all.objects,
                properties(),
                classes,
                links.counts(),
                terms.counts());
    }

    private void countSubjects() {
        NodeId type = nodes.getNodeIdForNode(RDF.Nodes.type);
        walk("SPOG", NodeId.NodeIdAny, (quad, change) -> {
            NodeId predicate = quad.get(PREDICATE);
            Tally property = properties.computeIfAbsent(predicate, unseen -> new Tally());
            all.subjects += isNew(0, change);
            property.subjects += isNew(1, change);
            entities += predicate.equals(type) ? isNew(1, change) : 0;
            all.triples += isNew(2, change);
            property.triples += isNew(2, change);
        });
    }

    private void addClass(Node type, long instances, NodeId first) {
        if (type.isURI()) {
            Node example = nodes.getNodeForNodeId(first);
            classes.add(new ClassCount(type.getURI(), instances, example.isURI() ? example.getURI() : null));
        }
    }

    private List<PropertyCount> properties() {
        Function<Map.Entry<NodeId, Tally>, PropertyCount> named = entry -> new PropertyCount(
                nodes.getNodeForNodeId(entry.getKey()).getURI(),
                entry.getValue().triples,
                entry.getValue().subjects,
                entry.getValue().objects);
        return properties.entrySet().stream()
                .map(named)
                .sorted(Comparator.comparing(PropertyCount::iri))
                .toList();
    }

    /** 1 if the columns up to this one have not been seen together before, otherwise 0. */
    private static int isNew(int column, int change) {
        return change <= column ? 1 : 0;
    }

    private void group(Node property, Group group) {
        NodeId id = nodes.getNodeIdForNode(property);
        if (NodeId.isDoesNotExist(id)) {
            return;
        }
        Tally one = new Tally();
        NodeId[] first = {NodeId.NodeIdAny, NodeId.NodeIdAny};
        walk("POSG", id, (quad, change) -> {
            if (isNew(1, change) == 1) {
                tell(group, first, one.triples);
                first[0] = quad.get(OBJECT);
                first[1] = quad.get(SUBJECT);
                one.triples = 0;
            }
            one.triples += isNew(2, change);
        });
        tell(group, first, one.triples);
    }

    private void tell(Group group, NodeId[] first, long triples) {
        if (triples > 0) {
            group.see(nodes.getNodeForNodeId(first[0]), triples, first[1]);
        }
    }

    /** @param index the name of an index of quads, which tells the order of its columns */
    private void walk(String index, NodeId predicate, Row row) {
        int[] columns = index.chars().map("GSPO"::indexOf).toArray();
        Iterator<Tuple<NodeId>> quads = TDBInternal.findIndex(tdb, index)
                .find(TupleFactory.create4(NodeId.NodeIdAny, NodeId.NodeIdAny, predicate, NodeId.NodeIdAny));
        @Nullable Tuple<NodeId> before = null;
        while (quads.hasNext()) {
            Tuple<NodeId> now = quads.next();
            row.see(now, before == null ? 0 : firstChange(columns, before, now));
            before = now;
        }
    }

    private static int firstChange(int[] columns, Tuple<NodeId> before, Tuple<NodeId> now) {
        int column = 0;
        while (column < columns.length - 1 && before.get(columns[column]).equals(now.get(columns[column]))) {
            column++;
        }
        return column;
    }
}
