package memcon.serve.dataset;

import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memcon.store.Dumps;

/** A description in the page itself, in the terms that search engines for datasets read: schema.org in JSON-LD. */
final class EmbeddedRecord {

    /** Its default escapes what would end an element of a page. */
    private static final Gson JSON = new Gson();

    private EmbeddedRecord() {}

    /** An element for the head of a page. */
    static String of(Facts facts) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("@context", "https://schema.org/");
        record.put("@type", "Dataset");
        record.put("@id", facts.at().dataset());
        record.put("url", facts.at().document());
        record.put("name", facts.about().title());
        record.put("description", facts.about().description());
        record.put("version", facts.version());
        facts.about().licence().ifPresent(licence -> record.put("license", licence));
        record.put(
                "publisher",
                facts.about().all("publisher").stream()
                        .map(name -> Map.of("@type", "Organization", "name", name))
                        .toList());
        record.put(
                "distribution",
                facts.dumps().map(Dumps::files).orElse(List.of()).stream()
                        .map(file -> download(facts, file))
                        .toList());
        return "<script type=\"application/ld+json\">\n" + JSON.toJson(record) + "\n</script>\n";
    }

    private static Map<String, Object> download(Facts facts, Dumps.File file) {
        Map<String, Object> download = new LinkedHashMap<>();
        download.put("@type", "DataDownload");
        download.put("contentUrl", facts.at().dumps() + "/" + file.name());
        download.put("encodingFormat", List.of(file.mediaType(), "application/gzip"));
        download.put("contentSize", file.bytes() + " B");
        download.put("sha256", file.sha256());
        return download;
    }
}
