package memcon.store.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A corpus for ConvoKit: utterances, each in one conversation and by one speaker, and what is known of speakers and
 * conversations. From rows with {@code ?id ?conversation ?order ?speaker ?text}, and {@code ?replyTo} and
 * {@code ?timestamp} where there are such; columns like {@code ?speakerType} are of the speaker, those like
 * {@code ?conversationLabel} of the conversation, all others of the utterance.
 */
final class ConvoKitCorpus implements AutoCloseable {

    /** The columns that an utterance cannot do without. */
    static final List<String> NEEDED = List.of("id", "conversation", "order", "speaker", "text");

    private static final int ORDER_DIGITS = 19;

    private final Columns columns;
    private final List<String> ofUtterance;
    private final FactRows utterances = new FactRows(3);
    private final FactRows speakers = new FactRows(1);
    private final FactRows conversations = new FactRows(1);

    private ConvoKitCorpus(Columns columns) {
        columns.require("a corpus for ConvoKit", NEEDED);
        this.columns = columns;
        List<String> rest = new ArrayList<>(columns.all());
        rest.removeAll(columns.of("speaker"));
        rest.removeAll(columns.of("conversation"));
        rest.removeAll(List.of("id", "conversation"));
        this.ofUtterance = List.copyOf(rest);
    }

    /** Writes the five files of a corpus. */
    static Tally write(String origin, String title, RowSet rows, Destination destination) throws IOException {
        try (ConvoKitCorpus corpus = new ConvoKitCorpus(Columns.of(origin, rows))) {
            rows.forEachRemaining(corpus::take);
            return corpus.write(title, destination);
        }
    }

    /** An utterance may take several rows: of two who speak together, or of three it is addressed to. */
    private void take(Binding row) {
        String conversation = Columns.text(row, "conversation");
        String order = String.format(Locale.ROOT, "%0" + ORDER_DIGITS + "d", columns.number(row, "order"));
        List<String> key = List.of(conversation, order, Columns.text(row, "id"));
        utterances.thing(key);
        ofUtterance.forEach(column -> utterances.fact(key, column, row.get(column)));
        takePart("speaker", speakers, row);
        takePart("conversation", conversations, row);
    }

    private void takePart(String part, FactRows facts, Binding row) {
        List<String> name = List.of(Columns.text(row, part));
        facts.thing(name);
        columns.of(part).forEach(column -> facts.fact(name, Columns.nameWithout(part, column), row.get(column)));
    }

    private Tally write(String title, Destination destination) throws IOException {
        ConvoKitFiles files = new ConvoKitFiles(destination);
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("utterance", files.utterances(utterances.read(), speakers));
        counts.put("speaker", files.things("speakers.json", "speakers-index", speakers.read()));
        counts.put("conversation", files.things("conversations.json", "conversations-index", conversations.read()));
        files.corpus(title);
        files.index();
        return new Tally(counts);
    }

    @Override
    public void close() {
        utterances.close();
        speakers.close();
        conversations.close();
    }
}
