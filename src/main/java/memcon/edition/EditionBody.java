package memcon.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import memcon.document.Apparatus;
import memcon.document.Paragraph;
import memcon.document.Span;
import memcon.document.Text;

/** The text in the body of an edition, and which element encloses which stretch of it. */
final class EditionBody {

    private static final Set<String> MENTIONS = Set.of("persName", "orgName", "placeName", "rs");

    private final EditionFaults faults;
    private final StringBuilder content = new StringBuilder();
    private final List<Extent> extents = new ArrayList<>();
    private final List<EditionElement> notes = new ArrayList<>();
    private final IdentityHashMap<EditionElement, Span> pieces = new IdentityHashMap<>();
    private final IdentityHashMap<EditionElement, EditionElement> heads = new IdentityHashMap<>();
    private final Text text;
    private int points;
    private int drift;

    EditionBody(EditionElement body, EditionFaults faults) {
        this.faults = faults;
        List<EditionElement> enclosing = new ArrayList<>();
        walk(body, enclosing);
        text = new Text(content.toString());
        join(enclosing);
    }

    Text text() {
        return text;
    }

    /** The editors' notes among the words. */
    List<EditionElement> notes() {
        return notes;
    }

    /** What elements of a kind enclose, in the order of their first tags. */
    List<Extent> said() {
        return extents.stream().filter(extent -> extent.element().is("said")).toList();
    }

    List<Extent> segments(String type) {
        return extents.stream()
                .filter(extent -> extent.element().is("seg", type))
                .toList();
    }

    List<Extent> mentions() {
        return extents.stream()
                .filter(extent -> MENTIONS.contains(extent.element().name()))
                .toList();
    }

    List<Paragraph> paragraphs() {
        return extents.stream()
                .filter(extent -> extent.element().is("p"))
                .map(extent -> new Paragraph(extent.span(), entry(extent.element())))
                .toList();
    }

    private int entry(EditionElement paragraph) {
        String number = paragraph.attribute("n");
        if (number.isEmpty()) {
            return 0;
        }
        if (!number.matches("[0-9]{1,6}")) {
            faults.error(
                    paragraph,
                    "@n \"" + number + "\" is no number of an entry",
                    "Count entries from 0, or leave it out");
            return 0;
        }
        return Integer.parseInt(number);
    }

    List<Apparatus> apparatus() {
        return extents.stream()
                .filter(extent -> extent.element().attribute("type").equals("apparatus")
                        && (extent.element().is("ab") || extent.element().is("seg")))
                .sorted(Comparator.comparing(Extent::span))
                .map(extent -> new Apparatus(extent.span(), kind(extent.element())))
                .toList();
    }

    private Apparatus.Kind kind(EditionElement element) {
        String subtype = element.attribute("subtype");
        List<String> known =
                Stream.of(Apparatus.Kind.values()).map(Layers::kind).toList();
        return Stream.of(Apparatus.Kind.values())
                .filter(kind -> Layers.kind(kind).equals(subtype))
                .findFirst()
                .orElseGet(() -> {
                    faults.error(
                            element,
                            "unknown kind of apparatus \"" + subtype + "\"",
                            EditionFaults.didYouMean(subtype, known, "") + "There are " + String.join(", ", known));
                    return Apparatus.Kind.FIELD;
                });
    }

    /** The element whose attributes hold for a fragment: the first of its chain; any other element itself. */
    EditionElement head(EditionElement element) {
        return heads.getOrDefault(element, element);
    }

    /** The nearest statement around an element. */
    Optional<EditionElement> enclosingStatement(EditionElement element) {
        return element.ancestors().stream()
                .filter(each -> each.is("said"))
                .map(this::head)
                .filter(each -> each != head(element))
                .findFirst();
    }

    private void walk(EditionElement element, List<EditionElement> enclosing) {
        int start = points;
        boolean encloses = !element.is("body") && !element.is("q");
        if (encloses) {
            enclosing.add(element);
            checkPosition(element);
        }
        for (EditionNode child : element.children()) {
            if (child instanceof EditionNode.Characters characters) {
                append(characters.content());
            } else if (child instanceof EditionElement inner) {
                if (inner.is("note")) {
                    notes.add(inner);
                } else if (inner.is("g")) {
                    character(inner);
                } else {
                    walk(inner, enclosing);
                }
            }
        }
        if (encloses) {
            pieces.put(element, new Span(start, points));
        }
    }

    private void append(String characters) {
        content.append(characters);
        points += characters.codePointCount(0, characters.length());
    }

    private void character(EditionElement element) {
        String character = element.character();
        if (character.isEmpty()) {
            faults.error(
                    element,
                    "@ref \"" + element.attribute("ref") + "\" names no character",
                    "Write its code point, as in char:000C");
        }
        append(character);
    }

    /** A block knows where it began when the edition was made; told once for each place where that ceases to be so. */
    private void checkPosition(EditionElement block) {
        String id = block.id();
        if (!id.matches("char-[0-9]{1,9}")) {
            return;
        }
        int expected = Integer.parseInt(id.substring(5));
        if (points - expected != drift) {
            int change = points - expected - drift;
            drift = points - expected;
            faults.error(
                    block,
                    "xml:id=\"" + id + "\" but the paragraph starts at character " + points,
                    "Put back what was " + (change > 0 ? "added" : "removed") + " before it (" + Math.abs(change)
                            + (Math.abs(change) == 1 ? " character" : " characters")
                            + "): the words in the body are the document's");
        }
    }

    private void join(List<EditionElement> enclosing) {
        EditionChains chains = new EditionChains(enclosing, faults);
        for (EditionElement element : enclosing) {
            if (chains.isContinued(element)) {
                continue;
            }
            List<EditionElement> chain = chains.from(element);
            chain.forEach(piece -> heads.put(piece, element));
            extent(element, chain).ifPresent(extents::add);
        }
    }

    private Optional<Extent> extent(EditionElement element, List<EditionElement> chain) {
        List<Span> joined = new ArrayList<>();
        for (EditionElement each : chain) {
            Span piece = pieces.get(each);
            if (piece == null || piece.length() == 0) {
                continue;
            }
            int last = joined.size() - 1;
            Span before = last < 0 ? null : joined.get(last);
            if (before != null
                    && piece.start() >= before.end()
                    && between(text, before, piece).isBlank()) {
                joined.set(last, new Span(before.start(), piece.end()));
            } else {
                joined.add(piece);
            }
        }
        if (joined.isEmpty()) {
            faults.error(element, "<" + element.name() + "> without words", "Put it around words, or take it out");
            return Optional.empty();
        }
        for (int i = 1; i < joined.size(); i++) {
            if (joined.get(i).start() < joined.get(i - 1).end()) {
                return Optional.empty(); // told of as a broken chain
            }
        }
        return Optional.of(new Extent(element, joined));
    }

    /** Elements by the value of an attribute, for those who look for one. */
    static Map<String, EditionElement> byId(List<EditionElement> elements) {
        Map<String, EditionElement> byId = new HashMap<>();
        elements.stream()
                .filter(element -> !element.id().isEmpty())
                .forEach(element -> byId.putIfAbsent(element.id(), element));
        return byId;
    }

    private static String between(Text text, Span one, Span next) {
        int from = one.end();
        int to = next.start();
        return text.quote(new Span(from, to));
    }
}
