package memcon.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import memcon.conversation.Reading;
import memcon.document.Apparatus;
import memcon.document.Memorandum;
import memcon.document.Paragraph;
import memcon.document.Span;
import memcon.document.Text;
import org.jspecify.annotations.Nullable;

/** The body of an edition: every character of the text, and what was read in it laid around it. */
final class BodyWriter {

    private final Markup markup;
    private final Memorandum memorandum;
    private final Text text;
    private final List<Layer> layers;
    private final Responsibility responsibility;

    BodyWriter(Markup markup, Reading reading, Layers layers, Responsibility responsibility) {
        this.markup = markup;
        this.memorandum = reading.memorandum();
        this.text = memorandum.text();
        this.layers = layers.all();
        this.responsibility = responsibility;
    }

    /** A paragraph, or apparatus between paragraphs. */
    private record Block(Span span, String name, Map<String, @Nullable String> attributes) {}

    void write() {
        List<Block> blocks = blocks();
        // The whole tree first: only then is it known which elements had to be cut.
        LayerTree tree = new LayerTree(layers);
        List<LayerTree.Node> roots =
                blocks.stream().map(block -> tree.of(block.span())).toList();
        IdentityHashMap<LayerTree.Node, Integer> numbers = numbers(tree);

        markup.start("text");
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        attributes.put("xml:space", "preserve");
        attributes.put("resp", responsibility.base());
        markup.start("body", attributes);
        markup.layOut(false);
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            writeBetween(text.quote(new Span(at, block.span().start())));
            markup.start(block.name(), block.attributes());
            writeInside(roots.get(i), tree, numbers, responsibility.base());
            markup.end();
            at = block.span().end();
        }
        writeBetween(text.quote(new Span(at, text.length())));
        markup.end();
        markup.layOut(true);
        markup.end();
    }

    /** White space between blocks; where XML cannot hold it (a form feed), in a block of its own. */
    private void writeBetween(String space) {
        if (space.codePoints().allMatch(Markup::isXml)) {
            markup.text(space);
        } else {
            markup.start("ab", Map.of("type", "space")).text(space).end();
        }
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : memorandum.paragraphs()) {
            Map<String, @Nullable String> attributes = new LinkedHashMap<>();
            attributes.put("xml:id", "char-" + paragraph.span().start());
            attributes.put("n", paragraph.entry() == 0 ? null : Integer.toString(paragraph.entry()));
            blocks.add(new Block(paragraph.span(), "p", attributes));
        }
        for (Apparatus apparatus : memorandum.apparatus()) {
            boolean inside = memorandum.paragraphs().stream()
                    .anyMatch(paragraph -> paragraph.span().contains(apparatus.span()));
            if (!inside) {
                Map<String, @Nullable String> attributes = new LinkedHashMap<>();
                attributes.put("type", "apparatus");
                attributes.put("subtype", Layers.kind(apparatus.kind()));
                attributes.put("xml:id", "char-" + apparatus.span().start());
                blocks.add(new Block(apparatus.span(), "ab", attributes));
            }
        }
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }

    private IdentityHashMap<LayerTree.Node, Integer> numbers(LayerTree tree) {
        IdentityHashMap<LayerTree.Node, Integer> numbers = new IdentityHashMap<>();
        for (Layer layer : layers) {
            List<LayerTree.Node> pieces = tree.pieces(layer);
            for (int i = 0; i < pieces.size(); i++) {
                numbers.put(pieces.get(i), i + 1);
            }
        }
        return numbers;
    }

    private void writeInside(
            LayerTree.Node node, LayerTree tree, IdentityHashMap<LayerTree.Node, Integer> numbers, String around) {
        int at = node.span.start();
        for (LayerTree.Node child : node.children) {
            markup.text(text.quote(new Span(at, child.span.start())));
            Layer layer = Objects.requireNonNull(child.layer);
            Map<String, @Nullable String> attributes =
                    attributes(child, layer, tree.pieces(layer), Objects.requireNonNull(numbers.get(child)));
            String resp = attributes.get("resp");
            if (around.equals(resp)) {
                attributes.remove("resp");
            }
            markup.start(layer.name(), attributes);
            writeInside(child, tree, numbers, resp == null ? around : resp);
            markup.end();
            at = child.span.end();
        }
        markup.text(text.quote(new Span(at, node.span.end())));
    }

    private Map<String, @Nullable String> attributes(
            LayerTree.Node node, Layer layer, List<LayerTree.Node> pieces, int number) {
        Map<String, @Nullable String> attributes = new LinkedHashMap<>();
        String id = layer.id() == null ? "piece-" + pieces.get(0).span.start() : layer.id();
        boolean cut = pieces.size() > 1;
        if (number == 1) {
            attributes.put("xml:id", layer.id() != null || cut ? unique(id, layer, pieces) : null);
            attributes.put("source", source(node, layer));
            attributes.putAll(layer.attributes());
        } else {
            if (layer.attributes().get("type") != null && !layer.isName()) {
                attributes.put("type", layer.attributes().get("type"));
            }
            attributes.put("xml:id", unique(id, layer, pieces) + "." + number);
            attributes.put("prev", "#" + unique(id, layer, pieces) + (number == 2 ? "" : "." + (number - 1)));
        }
        attributes.put("next", number < pieces.size() ? "#" + unique(id, layer, pieces) + "." + (number + 1) : null);
        return attributes;
    }

    /** Names that begin at one place are told apart by where they end. */
    private static String unique(String id, Layer layer, List<LayerTree.Node> pieces) {
        return layer.id() != null
                ? id
                : id + "-" + layer.name() + "-"
                        + pieces.get(pieces.size() - 1).span.end();
    }

    /** Nothing where the enclosing statement says it. */
    private static @Nullable String source(LayerTree.Node node, Layer layer) {
        Layer around = node.statement();
        boolean understood =
                layer.within() != null && around != null && Objects.equals(around.id(), Pointers.idOf(layer.within()));
        return understood ? null : layer.source();
    }
}
