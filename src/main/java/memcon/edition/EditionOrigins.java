package memcon.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import memcon.conversation.Editor;
import memcon.conversation.Extractor;
import memcon.conversation.Origin;
import memcon.conversation.Stance;
import org.jspecify.annotations.Nullable;

/** Who answers for what in an edition: an editor, or the extractor whose proposal nobody has touched. */
final class EditionOrigins {

    private static final Map<String, Stance.Certainty> WORDS = Map.of(
            "high", Stance.Certainty.CERTAIN,
            "medium", Stance.Certainty.PROBABLE,
            "low", Stance.Certainty.POSSIBLE);

    private final String document;
    private final EditionNames names;
    private final EditionFaults faults;
    private final List<Editor> editors = new ArrayList<>();

    EditionOrigins(String document, EditionElement root, EditionNames names, EditionFaults faults) {
        this.document = document;
        this.names = names;
        this.faults = faults;
        root.at("teiHeader", "fileDesc", "titleStmt").stream()
                .flatMap(statement -> statement.elements("editor").stream())
                .filter(editor -> !editor.id().isEmpty())
                .forEach(editor -> editors.add(new Editor(path(editor.id()), editor.words())));
        if (editors.isEmpty() && root.elements().stream().noneMatch(element -> anyResponsible(element))) {
            faults.error(
                    root,
                    "nobody is named who answers for this edition",
                    "Add <editor xml:id=\"your-initials\">Your name</editor> to the titleStmt");
        }
    }

    private static boolean anyResponsible(EditionElement element) {
        return element.all().anyMatch(each -> each.has("resp"));
    }

    private String path(String editor) {
        return document + "/editor/" + editor;
    }

    List<Editor> editors() {
        return editors;
    }

    /** Tells of every {@code resp} that names nobody and every {@code cert} that is no measure. */
    void check(EditionElement element) {
        for (String pointer : element.values("resp")) {
            if (pointer.startsWith("#") && !isNamed(pointer.substring(1))) {
                List<String> known = new ArrayList<>(editors.stream()
                        .map(editor -> editor.id().substring(editor.id().lastIndexOf('/') + 1))
                        .toList());
                known.add("extractor");
                faults.error(
                        element,
                        "@resp \"" + pointer + "\" names nobody in the titleStmt",
                        EditionFaults.didYouMean(pointer.substring(1), known, "#")
                                + "Add <editor xml:id=\"" + pointer.substring(1) + "\">, or use one of #"
                                + String.join(", #", known));
            }
        }
        String cert = element.attribute("cert");
        if (!cert.isEmpty() && !WORDS.containsKey(cert) && number(cert).isEmpty()) {
            faults.error(
                    element,
                    "@cert \"" + cert + "\" is no measure of certainty",
                    "Use high, medium or low, or a number from 0 to 1");
        }
    }

    private boolean isNamed(String id) {
        return id.equals("extractor")
                || editors.stream().anyMatch(editor -> editor.id().equals(path(id)))
                || names.element(id).filter(element -> element.is("name")).isPresent();
    }

    /** Who made the node that an element describes. */
    Origin of(EditionElement element) {
        String resp = element.inherited("resp").orElse("").replaceFirst("\\s.*", "");
        String rule = EditionConcepts.rule(element).orElse(null);
        double confidence = confidence(element);
        if (resp.isEmpty()) {
            return new Origin(
                    editors.isEmpty() ? Extractor.PATH : editors.get(0).id(), rule, confidence);
        }
        return new Origin(proposer(resp), rule, confidence);
    }

    private String proposer(String resp) {
        if (resp.equals("#extractor")) {
            return Extractor.PATH;
        }
        return resp.startsWith("#") ? path(resp.substring(1)) : resp.replaceFirst("^(\\w+):(?!//)", "$1/");
    }

    /** How sure an editor is of a reading; null if nothing is said. */
    static Stance.@Nullable Certainty certainty(EditionElement element) {
        return WORDS.get(element.attribute("cert").toLowerCase(Locale.ROOT));
    }

    /** The number in {@code cert}; 1 if there is none. */
    static double confidence(EditionElement element) {
        return number(element.attribute("cert")).orElse(1.0);
    }

    private static Optional<Double> number(String cert) {
        if (!cert.matches("[0-9]*\\.?[0-9]+")) {
            return Optional.empty();
        }
        double number = Double.parseDouble(cert);
        return number <= 1 ? Optional.of(number) : Optional.empty();
    }
}
