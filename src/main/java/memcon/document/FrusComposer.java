package memcon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one running text of a TEI document: blocks separated by a blank line, white space collapsed, page breaks
 * dropped, notes lifted out to the end.
 */
final class FrusComposer {

    /** What a block of the composed text is. */
    enum Role {
        TITLE,
        DATELINE,
        CLASSIFICATION,
        SUBJECT,
        FIELD,
        PARTICIPANTS,
        HEADING,
        PROSE,
        TABLE,
        SIGNATURE,
        NOTE,
        ENTRY
    }

    /** A block, in UTF-16 units of the composed text; an ENTRY is empty and begins an attached record. */
    record Piece(Role role, int start, int end, TeiElement source) {}

    private static final Set<String> KNOWN = Set.of(
            "opener",
            "postscript",
            "floatingText",
            "body",
            "front",
            "group",
            "text",
            "byline",
            "closer",
            "ab",
            "div",
            "attachment");

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<TeiElement> notes = new ArrayList<>();
    private final TeiWords running = new TeiWords(notes);

    /** Whether an element is one that makes a block. */
    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    String compose(TeiElement div) {
        // Notes inside notes are met, and set after them, while the list is read.
        blocks(div, true);
        for (int i = 0; i < notes.size(); i++) {
            append(Role.NOTE, words(notes.get(i)), notes.get(i));
        }
        return text.toString();
    }

    List<Piece> pieces() {
        return pieces;
    }

    private void blocks(TeiElement parent, boolean top) {
        boolean titled = !top;
        for (TeiElement child : parent.elements()) {
            switch (child.name()) {
                case "pb", "lb", "anchor", "figure", "graphic", "milestone", "del" -> {
                    // No words of the memorandum.
                }
                case "note" -> notes.add(child);
                case "head" -> {
                    append(titled ? Role.HEADING : Role.TITLE, words(child), child);
                    titled = true;
                }
                case "dateline" -> append(Role.DATELINE, words(child), child);
                case "opener", "postscript", "floatingText", "body", "front", "group", "text", "quote" -> {
                    if (child.elements().stream()
                            .anyMatch(each -> isBlock(each) || child.name().equals("opener"))) {
                        blocks(child, false);
                    } else {
                        append(Role.PROSE, words(child), child);
                    }
                }
                case "seg", "salute", "byline" ->
                    append(
                            child.attribute("type").equals("source") ? Role.NOTE : Role.CLASSIFICATION,
                            words(child),
                            child);
                case "closer", "signed" -> append(Role.SIGNATURE, words(child), child);
                case "list" -> list(child);
                case "table" -> table(child);
                case "p", "ab" -> paragraph(child);
                case "div", "attachment" -> {
                    pieces.add(new Piece(Role.ENTRY, text.length(), text.length(), child));
                    blocks(child, false);
                }
                default -> append(Role.PROSE, words(child), child);
            }
        }
    }

    private static boolean isBlock(TeiElement element) {
        return switch (element.name()) {
            case "p", "list", "table", "quote", "div", "attachment", "head", "dateline", "closer" -> true;
            default -> false;
        };
    }

    /** A paragraph may hold a list, table or block quotation: what stands before and after is a block of its own. */
    private void paragraph(TeiElement p) {
        TeiElement run = new TeiElement("p");
        for (TeiNode child : p.children()) {
            if (child instanceof TeiElement element
                    && isBlock(element)
                    && !(element.name().equals("quote")
                            && !element.attribute("rend").contains("block"))) {
                append(Role.PROSE, words(run), run);
                TeiElement holder = new TeiElement("p");
                holder.add(element);
                blocks(holder, false);
                run = new TeiElement("p");
            } else {
                run.add(child);
            }
        }
        append(Role.PROSE, words(run), run);
    }

    private void list(TeiElement list) {
        String type = list.attribute("type");
        String head = list.elements().stream()
                .filter(each -> each.name().equals("head"))
                .map(this::words)
                .findFirst()
                .orElse("");
        if (type.equals("participants") || isParticipants(head)) {
            header(Role.PARTICIPANTS, list);
        } else if (type.equals("subject")) {
            header(Role.SUBJECT, list);
        } else if (Set.of("to", "from", "references", "reference").contains(type)) {
            append(Role.FIELD, lines(list), list);
        } else {
            items(list);
        }
    }

    /** A list above the body; where its last items are sentences of the body, as some volumes have it, they are that. */
    private void header(Role role, TeiElement list) {
        TeiElement head = new TeiElement("list");
        TeiElement body = new TeiElement("list");
        for (TeiElement child : list.elements()) {
            boolean first =
                    head.elements().stream().noneMatch(each -> each.name().equals("item"));
            boolean sentence = !first && child.name().equals("item") && HeaderScan.startsBody(words(child));
            (sentence || !body.elements().isEmpty() ? body : head).add(child);
        }
        append(role, lines(head), head);
        items(body);
    }

    private void items(TeiElement list) {
        String label = "";
        for (TeiElement child : list.elements()) {
            switch (child.name()) {
                case "label" -> label = words(child) + " ";
                case "head" -> append(Role.HEADING, words(child), child);
                case "item" -> {
                    TeiElement labelled = new TeiElement("item");
                    labelled.add(new TeiNode.Characters(label));
                    child.children().forEach(labelled::add);
                    paragraph(labelled);
                    label = "";
                }
                default -> {
                    TeiElement holder = new TeiElement("list");
                    holder.add(child);
                    blocks(holder, false);
                }
            }
        }
    }

    private void table(TeiElement table) {
        table.elements().stream()
                .filter(each -> each.name().equals("head"))
                .forEach(head -> append(Role.HEADING, words(head), head));
        StringBuilder rows = new StringBuilder();
        for (TeiElement row : table.descendants("row")) {
            String cellsOfRow = String.join(
                    "\t",
                    row.elements().stream()
                            .map(this::words)
                            .filter(cell -> !cell.isEmpty())
                            .toList());
            rows.append(rows.isEmpty() || cellsOfRow.isEmpty() ? "" : "\n").append(cellsOfRow);
        }
        append(isParticipants(table) ? Role.PARTICIPANTS : Role.TABLE, rows.toString(), table);
    }

    /** Whether a table lists who took part: its first cell says so. */
    static boolean isParticipants(TeiElement table) {
        List<TeiElement> cells = table.descendants("cell");
        return !cells.isEmpty() && isParticipants(new TeiWords(new ArrayList<>()).of(cells.get(0)));
    }

    private static boolean isParticipants(String words) {
        return HeaderLabel.in(words)
                .filter(label -> label.field() == HeaderLabel.Field.PARTICIPANTS)
                .isPresent();
    }

    /** Head and items of a list, one a line. */
    private String lines(TeiElement list) {
        StringBuilder lines = new StringBuilder();
        for (TeiElement child : list.elements()) {
            String line = child.name().equals("list") ? lines(child) : ownWords(child);
            List<TeiElement> inner = child.elements().stream()
                    .filter(each -> each.name().equals("list"))
                    .toList();
            StringBuilder whole = new StringBuilder(line);
            inner.forEach(each -> whole.append(whole.isEmpty() ? "" : "\n").append(lines(each)));
            if (!whole.isEmpty() && !child.name().equals("note")) {
                lines.append(lines.isEmpty() ? "" : "\n").append(whole);
            }
        }
        return lines.toString();
    }

    /** The words of an item without those of lists in it. */
    String ownWords(TeiElement item) {
        TeiElement own = new TeiElement(item.name());
        item.children().stream()
                .filter(child ->
                        !(child instanceof TeiElement element && element.name().equals("list")))
                .forEach(own::add);
        return words(own);
    }

    String words(TeiElement element) {
        return running.of(element);
    }

    private void append(Role role, @Nullable String words, TeiElement source) {
        if (words == null || words.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        pieces.add(new Piece(role, start, text.length(), source));
    }
}
