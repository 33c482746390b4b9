package memcon.edition;

import java.util.List;
import java.util.Optional;
import memcon.document.FrontMatter;
import memcon.document.ListedParticipant;
import org.jspecify.annotations.Nullable;

/** What the header of an edition says of the document. */
final class EditionHeader {

    private final EditionElement header;
    private final EditionFaults faults;

    EditionHeader(EditionElement root, EditionFaults faults) {
        this.header = root.at("teiHeader").orElse(root);
        this.faults = faults;
    }

    /** The memorandum's identifier; empty, and a fault told, if there is none that can be one. */
    Optional<String> id() {
        Optional<EditionElement> idno = header.at("fileDesc", "publicationStmt").stream()
                .flatMap(statement -> statement.elements("idno").stream())
                .filter(each -> each.is("idno", "memcon"))
                .findFirst();
        String id = idno.map(EditionElement::words).orElse("");
        if (!id.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]*")) {
            faults.error(
                    idno.orElse(header),
                    id.isEmpty() ? "no identifier of the document" : "\"" + id + "\" is no identifier of a document",
                    "Put <idno type=\"memcon\">ID</idno> into the publicationStmt, with letters, digits and hyphens");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /** The digest of the text in hexadecimal digits, and where it stands; empty if none is given. */
    Optional<EditionElement> digest() {
        return bibl().stream()
                .flatMap(bibl -> bibl.elements("idno").stream())
                .filter(idno -> idno.is("idno", "sha256"))
                .findFirst();
    }

    /** The file of the text, as the edition names it. */
    @Nullable
    String origin() {
        return note("origin");
    }

    FrontMatter frontMatter() {
        Optional<EditionElement> date = bibl().flatMap(bibl -> bibl.at("date"));
        return new FrontMatter(
                words(header.at("fileDesc", "titleStmt", "title")).orElse(""),
                date.map(each -> EditionDates.of(each, faults)).orElse(null),
                words(date).orElse(null),
                inBibl("pubPlace", ""),
                note("citation"),
                inBibl("distributor", ""),
                bibl().stream()
                        .flatMap(bibl -> bibl.elements("editor").stream())
                        .filter(editor -> editor.attribute("role").equals("translator"))
                        .map(EditionElement::words)
                        .findFirst()
                        .orElse(null),
                words(header.at("profileDesc", "abstract")).orElse(null),
                languages().stream()
                        .filter(language -> language.attribute("n").equals("original"))
                        .map(EditionElement::words)
                        .findFirst()
                        .orElse(null),
                language(),
                inBibl("idno", "record"),
                url(),
                inBibl("author", ""),
                note("rights"),
                note("subject"),
                participants());
    }

    private String language() {
        return languages().stream()
                .filter(language -> !language.attribute("n").equals("original"))
                .map(language -> language.attribute("ident"))
                .filter(ident -> !ident.isEmpty())
                .findFirst()
                .orElse("en");
    }

    private List<EditionElement> languages() {
        return header.at("profileDesc", "langUsage").stream()
                .flatMap(usage -> usage.elements("language").stream())
                .toList();
    }

    private @Nullable String url() {
        String url = inBibl("idno", "url");
        return url != null
                ? url
                : bibl().flatMap(bibl -> bibl.at("ref"))
                        .map(ref -> ref.attribute("target"))
                        .filter(target -> !target.isEmpty())
                        .orElse(null);
    }

    private List<ListedParticipant> participants() {
        return header.at("profileDesc", "particDesc", "listPerson").stream()
                .flatMap(list -> list.elements("person").stream())
                .map(person -> new ListedParticipant(
                        words(person.at("persName")).orElse(""),
                        person.has("n") ? person.attribute("n") : null,
                        person.has("corresp")
                                ? person.attribute("corresp")
                                : words(person.at("idno")).orElse(null)))
                .toList();
    }

    private Optional<EditionElement> bibl() {
        return header.at("fileDesc", "sourceDesc", "bibl");
    }

    private @Nullable String inBibl(String name, String type) {
        return bibl().stream()
                .flatMap(bibl -> bibl.elements(name).stream())
                .filter(element -> element.attribute("type").equals(type))
                .map(EditionElement::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String note(String type) {
        return inBibl("note", type);
    }

    private static Optional<String> words(Optional<EditionElement> element) {
        return element.map(EditionElement::words).filter(words -> !words.isEmpty());
    }
}
