package memcon.serve.reading;

import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** A citation as the Citation Style Language has it in JSON, which Zotero, pandoc and citeproc read. */
record CslJson(Citation citation) {

    String text() {
        JsonObject item = new JsonObject();
        item.put("id", citation.key());
        item.put("type", "manuscript");
        item.put("title", citation.title());
        item.put("genre", "Memorandum of conversation");
        names(item, "author", citation.authors());
        names(item, "translator", citation.translators());
        List<Integer> date = citation.dateParts();
        if (!date.isEmpty()) {
            JsonArray parts = new JsonArray();
            date.forEach(parts::add);
            JsonArray dates = new JsonArray();
            dates.add(parts);
            JsonObject issued = new JsonObject();
            issued.put("date-parts", dates);
            item.put("issued", issued);
        }
        field(item, "archive", citation.archive());
        field(item, "number", citation.identifier());
        field(item, "language", citation.language());
        field(item, "URL", citation.url());
        citation.statement().ifPresent(quoted -> {
            field(item, "page", quoted.characters());
            field(item, "note", quoted.note());
        });
        field(item, "annote", "IRI: " + citation.iri());
        JsonArray items = new JsonArray();
        items.add(item);
        return JSON.toString(items).strip() + "\n";
    }

    private static void field(JsonObject item, String name, String value) {
        if (!value.isEmpty()) {
            item.put(name, value);
        }
    }

    private static void names(JsonObject item, String role, List<String> names) {
        if (!names.isEmpty()) {
            JsonArray people = new JsonArray();
            for (String name : names) {
                JsonObject person = new JsonObject();
                // Which part of it is the family's is not told.
                person.put("literal", name);
                people.add(person);
            }
            item.put(role, people);
        }
    }
}
