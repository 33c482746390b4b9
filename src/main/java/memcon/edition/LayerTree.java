package memcon.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import memcon.document.Span;
import org.jspecify.annotations.Nullable;

/** Layers made into nested elements: what would cross something else is cut into pieces. */
final class LayerTree {

    private static final Comparator<Node> ORDER = Comparator.comparing((Node node) -> node.span)
            .thenComparing(node -> node.layer == null ? 0 : node.layer.rank());

    /** How many pieces each layer has so far. */
    private final IdentityHashMap<Layer, List<Node>> nodes = new IdentityHashMap<>();

    private final List<Layer> layers;

    LayerTree(List<Layer> layers) {
        this.layers = layers;
    }

    /** An element in the making; the one without a layer is the block itself. */
    static final class Node {
        final @Nullable Layer layer;
        final Span span;
        final List<Node> children = new ArrayList<>();
        final List<Node> statements = new ArrayList<>();

        Node(@Nullable Layer layer, Span span) {
            this.layer = layer;
            this.span = span;
        }

        /** The nearest statement around it; null if none. */
        @Nullable
        Layer statement() {
            return statements.isEmpty() ? null : statements.get(statements.size() - 1).layer;
        }
    }

    /** The elements of one block, to be asked for in the order of the text. */
    Node of(Span block) {
        PriorityQueue<Node> open = new PriorityQueue<>(ORDER);
        List<Layer> here = layers.stream()
                .filter(layer -> layer.pieces().stream().anyMatch(block::overlaps))
                .toList();
        for (Layer layer : here) {
            for (Span piece : layer.pieces()) {
                if (piece.overlaps(block)) {
                    open.addAll(cut(layer, intersection(piece, block), here));
                }
            }
        }
        Node root = new Node(null, block);
        fill(root, open);
        return root;
    }

    /** The pieces of each layer, in order. */
    List<Node> pieces(Layer layer) {
        return nodes.getOrDefault(layer, List.of());
    }

    private void fill(Node around, PriorityQueue<Node> open) {
        while (!open.isEmpty() && open.element().span.start() < around.span.end()) {
            Node next = open.remove();
            if (next.span.end() > around.span.end()) {
                open.add(new Node(next.layer, new Span(around.span.end(), next.span.end())));
                next = new Node(next.layer, new Span(next.span.start(), around.span.end()));
            }
            next.statements.addAll(around.statements);
            if (around.layer != null && around.layer.isStatement()) {
                next.statements.add(around);
            }
            around.children.add(next);
            if (next.layer != null) {
                nodes.computeIfAbsent(next.layer, layer -> new ArrayList<>()).add(next);
            }
            fill(next, open);
        }
    }

    /** Cuts a name where anything else begins or ends inside it, and a claim where a statement crosses it. */
    private List<Node> cut(Layer layer, Span piece, List<Layer> here) {
        TreeSet<Integer> cuts = new TreeSet<>();
        if (!layer.isStatement()) {
            for (Layer other : here) {
                if (!other.isName() && other.rank() < Layers.APPARATUS) {
                    other.pieces().forEach(span -> addCuts(layer, other, span, piece, cuts));
                }
            }
        }
        List<Node> pieces = new ArrayList<>();
        int start = piece.start();
        cuts.add(piece.end());
        for (int end : cuts) {
            pieces.add(new Node(layer, new Span(start, end)));
            start = end;
        }
        return pieces;
    }

    private static void addCuts(Layer layer, Layer other, Span span, Span piece, Set<Integer> cuts) {
        boolean around = piece.contains(span);
        if (!span.overlaps(piece) || span.contains(piece) || (!layer.isName() && (around || !other.isStatement()))) {
            return;
        }
        if (span.start() > piece.start()) {
            cuts.add(span.start());
        }
        if (span.end() < piece.end()) {
            cuts.add(span.end());
        }
    }

    private static Span intersection(Span one, Span other) {
        return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }
}
