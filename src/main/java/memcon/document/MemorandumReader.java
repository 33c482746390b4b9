package memcon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import memcon.source.Problem;
import memcon.source.SourceFile;

/**
 * Reads whatever an archive hands over: decides a file's form by its content and gives the memoranda in it.
 *
 * <p>What was not understood inside a memorandum is in its {@link Memorandum#problems()}; the consumer is told what
 * belongs to no memorandum: files that are no text, documents of a volume that are no memoranda.
 */
public final class MemorandumReader {

    private static final List<TextFormat> TEXT_FORMATS =
            List.of(new FrontMatterReader(), new WilsonReader(), new PlainTextReader());

    private static final Set<String> RDF = Set.of("ttl", "trig", "nt", "nq", "rdf", "owl", "jsonld", "n3");
    private static final Set<String> OFFICE =
            Set.of("doc", "docx", "odt", "rtf", "pdf", "html", "htm", "xls", "xlsx", "epub");

    /** Below this many bytes from the start an XML file shows its root element. */
    private static final int HEAD = 4096;

    /** The memoranda of a file, in its order; empty, with an error reported, if it cannot be read. */
    public List<Memorandum> read(SourceFile file, Consumer<Problem> problems) {
        List<Memorandum> memoranda = new ArrayList<>();
        read(file, problems, memoranda::add);
        return memoranda;
    }

    /** Hands over the memoranda of a file, each as soon as it is read: a volume is never in memory whole. */
    public void read(SourceFile file, Consumer<Problem> problems, Consumer<Memorandum> memoranda) {
        String extension =
                file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (RDF.contains(extension)) {
            problems.accept(Problem.error(
                    file.origin(), "RDF (." + extension + "), not a memorandum", "Validate, load or query it instead"));
            return;
        }
        if (OFFICE.contains(extension)) {
            problems.accept(Problem.error(
                    file.origin(), "format ." + extension + " is not read", "Save it as plain text first"));
            return;
        }
        if (isXml(file)) {
            new FrusReader(file, problems, memoranda).read();
            return;
        }
        TextDecoder.decode(file, problems).ifPresent(text -> memoranda.accept(readText(file, text)));
    }

    /** Whether a file is XML: by its first characters, whatever it is called. */
    public static boolean isXml(SourceFile file) {
        byte[] bytes = file.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading();
        return head.startsWith("<?xml")
                || head.startsWith("<TEI")
                || (head.startsWith("<") && file.name().toLowerCase(Locale.ROOT).matches(".*\\.(?:xml|tei)"));
    }

    private static Memorandum readText(SourceFile file, Text text) {
        for (TextFormat format : TEXT_FORMATS) {
            if (format.recognizes(text.content())) {
                return format.read(file, text);
            }
        }
        throw new IllegalStateException("Bug: no format takes plain text");
    }
}
