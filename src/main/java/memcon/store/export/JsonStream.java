package memcon.store.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON that is written as it is told, numbers as numbers. */
final class JsonStream {

    private JsonStream() {}

    /** Indented, for files that people look into. */
    static JsonWriter indented(OutputStream out) {
        JsonWriter json = flat(out);
        json.setIndent(" ");
        return json;
    }

    static JsonWriter flat(OutputStream out) {
        JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setHtmlSafe(false);
        return json;
    }

    static void value(JsonWriter json, String name, Value value) throws IOException {
        json.name(name);
        switch (value.type()) {
            case BOOLEAN -> json.value(Boolean.parseBoolean(value.text()));
            case LONG -> json.value(Long.parseLong(value.text()));
            case DOUBLE -> json.value(Double.parseDouble(value.text()));
            case TEXT -> json.value(value.text());
        }
    }

    /** Values as their attributes' types have it: where one value is a text, all are. */
    static void properties(JsonWriter json, List<Attribute.Property> properties) throws IOException {
        for (Attribute.Property property : properties) {
            Attribute attribute = property.attribute();
            Value value = property.value();
            value(json, attribute.name(), attribute.type() == ValueType.TEXT ? Value.text(value.text()) : value);
        }
    }
}
