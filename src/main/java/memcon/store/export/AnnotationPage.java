package memcon.store.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Web Annotations: of each passage of a text what it is evidence of. From rows with {@code ?passage ?text ?start ?end
 * ?exact ?body}, and {@code ?prefix ?suffix ?bodyLabel ?bodyType ?purpose} where there are such. Places are in code points,
 * as that standard has it.
 */
final class AnnotationPage implements AutoCloseable {

    /** The columns that an annotation cannot do without. */
    static final List<String> NEEDED = List.of("passage", "text", "start", "end", "exact", "body");

    private static final int PLACE_DIGITS = 19;
    private static final int TEXT = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final int PASSAGE = 3;

    /** The words of a body's row, in the value of the fact {@code body}. */
    private static final List<String> BODY = List.of("body", "bodyType", "bodyLabel", "purpose");

    private final Columns columns;
    private final FactRows passages = new FactRows(4);

    private AnnotationPage(Columns columns) {
        columns.require("an annotation", NEEDED);
        this.columns = columns;
    }

    /** Writes one page with an annotation for each passage, in the order of the text. */
    static Tally write(String origin, String title, RowSet rows, OutputStream out) throws IOException {
        try (AnnotationPage page = new AnnotationPage(Columns.of(origin, rows))) {
            rows.forEachRemaining(page::take);
            return page.write(title, JsonStream.indented(out));
        }
    }

    private void take(Binding row) {
        List<String> key = List.of(
                Columns.text(row, "text"), place(row, "start"), place(row, "end"), Columns.text(row, "passage"));
        passages.thing(key);
        for (String column : List.of("exact", "prefix", "suffix")) {
            passages.fact(key, column, row.get(column));
        }
        List<String> body = new ArrayList<>();
        for (String column : BODY) {
            body.add(Columns.text(row, column).replace('\0', ' '));
        }
        passages.fact(key, "body", Value.text(String.join("\0", body)));
    }

    private String place(Binding row, String column) {
        return String.format(Locale.ROOT, "%0" + PLACE_DIGITS + "d", columns.number(row, column));
    }

    private Tally write(String title, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("@context").value("http://www.w3.org/ns/anno.jsonld");
        json.name("id").value(""); // the file itself, wherever it lies
        json.name("type").value("AnnotationPage");
        json.name("label").value(title);
        json.name("items").beginArray();
        long annotations = 0;
        long bodies = 0;
        for (Iterator<FactRows.Thing> all = passages.read(); all.hasNext(); annotations++) {
            FactRows.Thing passage = all.next();
            bodies += annotation(passage, json);
        }
        json.endArray().endObject();
        json.flush();
        return Tally.of(annotations, "annotation", bodies, "body");
    }

    private static int annotation(FactRows.Thing passage, JsonWriter json) throws IOException {
        List<Value> bodies = passage.facts().getOrDefault("body", List.of());
        json.beginObject();
        json.name("id").value(passage.key().get(PASSAGE) + "#annotation");
        json.name("type").value("Annotation");
        json.name("body").beginArray();
        for (Value body : bodies) {
            body(List.of(body.text().split("\0", -1)), json);
        }
        json.endArray();
        json.name("target").beginObject();
        json.name("id").value(passage.key().get(PASSAGE));
        json.name("type").value("SpecificResource");
        json.name("source").value(passage.key().get(TEXT));
        json.name("selector").beginArray();
        json.beginObject();
        json.name("type").value("TextQuoteSelector");
        for (String part : List.of("exact", "prefix", "suffix")) {
            if (passage.facts().containsKey(part)) {
                json.name(part).value(passage.text(part));
            }
        }
        json.endObject();
        json.beginObject();
        json.name("type").value("TextPositionSelector");
        json.name("start").value(Long.parseLong(passage.key().get(START)));
        json.name("end").value(Long.parseLong(passage.key().get(END)));
        json.endObject();
        json.endArray().endObject().endObject();
        return bodies.size();
    }

    private static void body(List<String> words, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("type").value("SpecificResource");
        if (!words.get(3).isEmpty()) {
            json.name("purpose").value(words.get(3));
        }
        json.name("source").beginObject();
        json.name("id").value(words.get(0));
        if (!words.get(1).isEmpty()) {
            json.name("type").value(words.get(1));
        }
        if (!words.get(2).isEmpty()) {
            json.name("label").value(words.get(2));
        }
        json.endObject();
        json.endObject();
    }

    @Override
    public void close() {
        passages.close();
    }
}
