package memcon.document;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import memcon.document.Construct.Fate;

/** Looks through the markup of a document for what {@link FrusDocument} passes over. */
final class UnreadMarkup {

    private static final Set<String> LISTS = Set.of(
            "", "participants", "subject", "to", "from", "references", "reference", "simple", "ordered", "bulleted");
    private static final Set<String> NOTES = Set.of("", "source", "summary", "footnote");
    private static final Set<String> DIVISIONS =
            Set.of("", "document", "attachment", "enclosure", "annex", "appendix", "tab", "section");

    /** They identify or number an element, or say how it looks. */
    private static final Set<String> LAYOUT = Set.of(
            "id",
            "n",
            "rend",
            "rendition",
            "style",
            "facs",
            "rows",
            "cols",
            "role",
            "place",
            "anchored",
            "space",
            "lang",
            "calendar",
            "base",
            "subtype",
            "doc-dateTime-min",
            "doc-dateTime-max");

    private static final Set<String> DATES = Set.of("when", "from", "to", "notBefore", "notAfter");

    private final String origin;
    private final Predicate<String> isPerson;
    private final Constructs found = new Constructs();

    private UnreadMarkup(String origin, Predicate<String> isPerson) {
        this.origin = origin;
        this.isPerson = isPerson;
    }

    /**
     * The constructs of a document that are not interpreted, the most frequent first.
     *
     * @param isPerson whether the value of a reference leads to somebody
     */
    static List<Construct> of(TeiElement document, String origin, Predicate<String> isPerson) {
        UnreadMarkup unread = new UnreadMarkup(origin, isPerson);
        unread.look(document);
        return unread.found.list();
    }

    private void look(TeiElement element) {
        String name = element.name();
        String type = element.attribute("type");
        if (TeiWords.isLeftOut(name)) {
            add(element, name, words(element) ? Fate.LEFT_OUT : Fate.WITHOUT);
        } else if (!TeiWords.isKnown(name) && !FrusComposer.isKnown(name)) {
            add(element, name, words(element) ? Fate.KEPT : Fate.WITHOUT);
        } else if (isUnreadType(name, type)) {
            add(element, name + " type=" + type, Fate.KEPT);
        } else if (name.equals("table") && !FrusComposer.isParticipants(element)) {
            add(element, "table other than of participants", Fate.KEPT);
        }
        element.attributes().forEach((attribute, value) -> look(element, attribute, value));
        if (!TeiWords.isLeftOut(name)) {
            element.elements().forEach(this::look);
        }
    }

    private void look(TeiElement element, String attribute, String value) {
        String name = element.name();
        boolean isRead = LAYOUT.contains(attribute)
                || (attribute.equals("type") && !name.equals("gloss"))
                || (name.equals("date") && DATES.contains(attribute) && MarkupDate.of(element) != null)
                || (name.equals("persName") && attribute.equals("corresp") && isPerson.test(value));
        if (!isRead) {
            String fault = name.equals("persName") && attribute.equals("corresp")
                    ? " that leads to nobody"
                    : name.equals("date") && DATES.contains(attribute) ? " that is no date" : "";
            add(element, name + "@" + attribute + fault, Fate.UNUSED);
        }
    }

    private static boolean isUnreadType(String name, String type) {
        return switch (name) {
            case "list" -> !LISTS.contains(type);
            case "note" -> !NOTES.contains(type);
            case "div", "attachment" -> !DIVISIONS.contains(type);
            case "persName" -> !type.isEmpty() && !type.equals("from");
            case "seg" -> !type.isEmpty() && !type.equals("source");
            default -> false;
        };
    }

    private static boolean words(TeiElement element) {
        return element.children().stream()
                .anyMatch(child -> child instanceof TeiNode.Characters characters
                        ? !characters.content().isBlank()
                        : child instanceof TeiElement inner && words(inner));
    }

    private void add(TeiElement element, String name, Fate fate) {
        found.add(new Construct(name, 1, origin + ":" + element.line(), fate));
    }
}
