package memcon.serve.reading;

import static memcon.serve.markup.Lookup.memcon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What a reader needs to cite a memorandum, or one statement in it.
 *
 * @param key of the entry: letters, digits, hyphens
 * @param title of the memorandum
 * @param authors who wrote the record, as far as the archive names them
 * @param translators of the text
 * @param date of the record as ISO 8601 has it: year, month or day; empty if it is not known
 * @param archive that keeps the record
 * @param identifier by which the archive or the collection calls it
 * @param url of the record at its archive; else the IRI of the memorandum here
 * @param iri of the memorandum or the statement
 * @param language of the text that is quoted
 * @param statement what a statement's citation has beside that of its memorandum
 */
record Citation(
        String key,
        String title,
        List<String> authors,
        List<String> translators,
        String date,
        String archive,
        String identifier,
        String url,
        String iri,
        String language,
        Optional<Quoted> statement) {

    private static final int MOST = 20;
    private static final int LONGEST_KEY = 100;

    /**
     * A statement in words.
     *
     * @param speaker name of whoever says it, or those who do
     * @param words on the page
     * @param characters where these stand in the served text: {@code 4713–4774}
     */
    record Quoted(String speaker, String words, String characters) {

        String note() {
            return speaker + ": “" + words + "”" + (characters.isEmpty() ? "" : " (characters " + characters + ")");
        }
    }

    static Citation ofMemorandum(Node memorandum, Lookup data) {
        Node translator = NodeFactory.createURI(Vocabulary.SCHEMA + "translator");
        List<Node> texts = data.objects(memorandum, memcon("text"), MOST);
        return new Citation(
                key(memorandum.getURI()),
                line(data.text(memorandum, DCTerms.title.asNode()).orElseGet(() -> data.label(memorandum))),
                names(data.objects(memorandum, memcon("noteTaker"), MOST), data),
                texts.stream()
                        .flatMap(text -> names(data.objects(text, translator, MOST), data).stream())
                        .distinct()
                        .toList(),
                data.text(memorandum, DCTerms.date.asNode())
                        .filter(Citation::isDate)
                        .orElse(""),
                line(data.text(memorandum, memcon("holdingArchive")).orElse("")),
                line(data.text(memorandum, DCTerms.identifier.asNode()).orElse("")),
                url(memorandum, data),
                memorandum.getURI(),
                line(data.text(memorandum, DCTerms.language.asNode()).orElse("")),
                Optional.empty());
    }

    static Citation ofStatement(Node memorandum, Statement statement, Optional<PrintedText> text, Lookup data) {
        Citation whole = ofMemorandum(memorandum, data);
        String words = statement.spans().stream()
                .map(span -> line(text.orElseThrow().quote(span)))
                .collect(Collectors.joining(" […] "));
        String characters = statement.spans().stream()
                .map(span -> span.start() + "–" + span.end())
                .collect(Collectors.joining(", "));
        String speaker = String.join(" and ", names(statement.speakers(), data));
        Quoted quoted = new Quoted(
                speaker.isEmpty() ? "Speaker untold" : speaker,
                words.isEmpty() ? line(data.label(statement.node())) : words,
                characters);
        return new Citation(
                key(statement.node().getURI()),
                whole.title,
                whole.authors,
                whole.translators,
                whole.date,
                whole.archive,
                whole.identifier,
                whole.url,
                statement.node().getURI(),
                whole.language,
                Optional.of(quoted));
    }

    private static boolean isDate(String date) {
        return date.matches("\\d{4}(-\\d{2}){0,2}");
    }

    /** Year, month and day, as far as they are known. */
    List<Integer> dateParts() {
        return date.isEmpty()
                ? List.of()
                : Stream.of(date.split("-", -1)).map(Integer::valueOf).toList();
    }

    private static String url(Node memorandum, Lookup data) {
        return data.objects(memorandum, DCTerms.source.asNode(), MOST).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.matches("https?://\\S+"))
                .sorted()
                .findFirst()
                .orElse(memorandum.getURI());
    }

    private static List<String> names(List<Node> people, Lookup data) {
        return people.stream().map(data::label).map(Citation::line).sorted().toList();
    }

    /** On one line and without characters that steer a terminal: formats of lines must not be broken by what is in them. */
    static String line(String words) {
        return words.replaceAll("[\\s\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}]+", " ").strip();
    }

    private static String key(String iri) {
        int from = iri.indexOf("/document/");
        String path = from < 0 ? iri.replaceFirst(".*/(?=.)", "") : iri.substring(from + "/document/".length());
        String key = path.replace("/statement/", "-")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return key.isEmpty() ? "memorandum" : key.substring(0, Math.min(LONGEST_KEY, key.length()));
    }
}
