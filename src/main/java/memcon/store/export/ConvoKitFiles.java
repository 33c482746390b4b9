package memcon.store.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files of a corpus as ConvoKit loads them.
 *
 * <p>It wants the utterances of a conversation to be a tree. One that replies to none before it in its conversation is
 * therefore put after the one before; what it truly responds to is in its metadata.
 */
final class ConvoKitFiles {

    /** Who speaks where nobody is named; ConvoKit knows no utterance without a speaker. */
    static final String UNNAMED = "unnamed";

    private static final Set<String> FIELDS = Set.of("speaker", "text", "timestamp");
    private static final List<String> INDEXES =
            List.of("utterances-index", "speakers-index", "conversations-index", "overall-index");

    private final Destination destination;
    private final Map<String, Map<String, Set<String>>> indexes = new TreeMap<>();

    /** Where an utterance stands among those of its conversation, for those that reply to it. */
    private final Map<String, Integer> before = new HashMap<>();

    private String conversation = "";
    private @Nullable String last;

    ConvoKitFiles(Destination destination) {
        this.destination = destination;
        INDEXES.forEach(index -> indexes.put(index, new TreeMap<>()));
    }

    /** The utterances; several who speak together are a speaker of their own, who is added to the speakers. */
    long utterances(Iterator<FactRows.Thing> utterances, FactRows speakers) throws IOException {
        long count = 0;
        try (OutputStream out = destination.file("utterances.jsonl")) {
            for (; utterances.hasNext(); count++) {
                FactRows.Thing utterance = utterances.next();
                List<Value> together = utterance.facts().getOrDefault("speaker", List.of());
                if (together.size() > 1) {
                    List<String> name = List.of(Value.joined(together).text());
                    together.forEach(one -> speakers.fact(name, "members", one));
                }
                JsonWriter json = JsonStream.flat(out);
                line(utterance, json);
                json.flush();
                out.write('\n');
            }
        }
        return count;
    }

    private void line(FactRows.Thing utterance, JsonWriter json) throws IOException {
        String id = utterance.key().get(2);
        json.beginObject();
        json.name("id").value(id);
        json.name("conversation_id").value(utterance.key().get(0));
        json.name("text").value(utterance.text("text"));
        json.name("speaker").value(name(utterance.text("speaker")));
        json.name("meta").beginObject();
        metadata(json, "utterances-index", utterance.facts());
        json.endObject();
        json.name("reply-to").value(repliesTo(utterance));
        json.name("timestamp");
        timestamp(utterance, json);
        json.name("vectors").beginArray().endArray();
        json.endObject();
    }

    private static String name(String speaker) {
        return speaker.isEmpty() ? UNNAMED : speaker;
    }

    private static void timestamp(FactRows.Thing utterance, JsonWriter json) throws IOException {
        List<Value> times = utterance.facts().getOrDefault("timestamp", List.of());
        if (times.size() == 1 && times.get(0).isNumber()) {
            json.value(Double.parseDouble(times.get(0).text()));
        } else {
            json.nullValue();
        }
    }

    private @Nullable String repliesTo(FactRows.Thing utterance) {
        if (!utterance.key().get(0).equals(conversation)) {
            conversation = utterance.key().get(0);
            before.clear();
            last = null;
        }
        @Nullable
        String repliesTo = utterance.facts().getOrDefault("replyTo", List.of()).stream()
                .map(Value::text)
                .filter(before::containsKey)
                .max(Comparator.comparing(before::get))
                .orElse(last);
        last = utterance.key().get(2);
        before.put(last, before.size());
        return repliesTo;
    }

    /** Speakers or conversations, by their names. */
    long things(String file, String index, Iterator<FactRows.Thing> things) throws IOException {
        long count = 0;
        try (JsonWriter json = JsonStream.indented(destination.file(file))) {
            json.beginObject();
            for (; things.hasNext(); count++) {
                FactRows.Thing thing = things.next();
                json.name(name(thing.key().get(0))).beginObject();
                json.name("meta").beginObject();
                metadata(json, index, thing.facts());
                json.endObject();
                json.name("vectors").beginArray().endArray();
                json.endObject();
            }
            json.endObject();
        }
        return count;
    }

    private void metadata(JsonWriter json, String index, Map<String, List<Value>> facts) throws IOException {
        for (Map.Entry<String, List<Value>> fact : facts.entrySet()) {
            if (FIELDS.contains(fact.getKey())) {
                continue;
            }
            List<Value> values = fact.getValue();
            note(index, fact.getKey(), values.size() > 1 ? "list" : pythonType(values.get(0)));
            if (values.size() == 1) {
                JsonStream.value(json, fact.getKey(), values.get(0));
                continue;
            }
            json.name(fact.getKey()).beginArray();
            for (Value value : values) {
                json.value(value.text());
            }
            json.endArray();
        }
    }

    private void note(String index, String field, String type) {
        indexes.computeIfAbsent(index, name -> new TreeMap<>())
                .computeIfAbsent(field, name -> new TreeSet<>())
                .add("<class '" + type + "'>");
    }

    private static String pythonType(Value value) {
        return switch (value.type()) {
            case BOOLEAN -> "bool";
            case LONG -> "int";
            case DOUBLE -> "float";
            case TEXT -> "str";
        };
    }

    void corpus(String title) throws IOException {
        try (JsonWriter json = JsonStream.indented(destination.file("corpus.json"))) {
            json.beginObject();
            json.name("name").value(title);
            json.endObject();
            note("overall-index", "name", "str");
        }
    }

    /** Which metadata there are and of which types; after everything else. */
    void index() throws IOException {
        try (JsonWriter json = JsonStream.indented(destination.file("index.json"))) {
            json.beginObject();
            for (String index : INDEXES) {
                json.name(index).beginObject();
                for (Map.Entry<String, Set<String>> field :
                        indexes.getOrDefault(index, Map.of()).entrySet()) {
                    json.name(field.getKey()).beginArray();
                    for (String type : field.getValue()) {
                        json.value(type);
                    }
                    json.endArray();
                }
                json.endObject();
            }
            json.name("vectors").beginArray().endArray();
            json.name("version").value(1);
            json.endObject();
        }
    }
}
