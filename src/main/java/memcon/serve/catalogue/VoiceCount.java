package memcon.serve.catalogue;

import static memcon.serve.markup.Lookup.memcon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Counts who speaks of what in which document, as far as its allowance goes. */
final class VoiceCount {

    /** Statements that are looked up in all: a second or two, once for each load of an archive. */
    private static final int ALLOWANCE = 200_000;

    private static final int MOST_CLAIMS = 300;

    private final Lookup data;
    private final Map<Node, List<Voice>> known = new HashMap<>();
    private int left = ALLOWANCE;

    VoiceCount(Lookup data) {
        this.data = data;
    }

    /** An entry with the voices that speak of any of its names. */
    Entry entry(Node thing, String kind, List<Node> names, Span span, Optional<Point> point) {
        Set<Node> tellers = new LinkedHashSet<>();
        for (Node name : names) {
            tellers.addAll(data.subjects(memcon("mentions"), name, Catalogue.MOST_COUNTED));
            for (Node claim : data.subjects(memcon("refersTo"), name, MOST_CLAIMS)) {
                tellers.addAll(data.subjects(memcon("expresses"), claim, MOST_CLAIMS));
            }
        }
        Map<Voice, Integer> counts = new HashMap<>();
        tellers.forEach(teller -> voices(teller).forEach(voice -> counts.merge(voice, 1, Integer::sum)));
        List<Voice> voices = counts.entrySet().stream()
                .map(entry -> entry.getKey().times(entry.getValue()))
                .sorted(Comparator.comparing((Voice voice) -> -voice.statements())
                        .thenComparing(voice -> String.valueOf(voice.speaker()))
                        .thenComparing(voice -> String.valueOf(voice.document())))
                .toList();
        voices = withoutTextsOf(voices);
        int named = voices.stream().mapToInt(Voice::statements).sum();
        return new Entry(thing, data.label(thing), kind, voices, 0, named, span, point);
    }

    /** A text names whatever its statements name: of interest is what only the text itself names. */
    private static List<Voice> withoutTextsOf(List<Voice> voices) {
        Set<@Nullable Node> documents = new HashSet<>();
        voices.stream().filter(voice -> !voice.isOfText()).forEach(voice -> documents.add(voice.document()));
        return voices.stream()
                .filter(voice -> !voice.isOfText() || !documents.contains(voice.document()))
                .toList();
    }

    private List<Voice> voices(Node teller) {
        List<Voice> voices = known.get(teller);
        if (voices == null) {
            voices = left-- > 0 ? lookUp(teller) : List.of(new Voice(null, null, false, 0));
            known.put(teller, voices);
        }
        return voices;
    }

    private List<Voice> lookUp(Node teller) {
        Optional<Node> document = data.object(teller, memcon("inMemorandum"));
        if (document.isEmpty()) {
            // A text names things outside of statements, too: in headings and notes.
            List<Node> records = data.subjects(memcon("text"), teller, 1);
            return List.of(new Voice(null, records.isEmpty() ? null : records.get(0), true, 0));
        }
        if (data.text(teller, memcon("preferredReading"))
                .filter("false"::equals)
                .isPresent()) {
            return List.of();
        }
        List<Node> speakers = data.objects(teller, memcon("speaker"), MOST_CLAIMS);
        return speakers.isEmpty()
                ? List.of(new Voice(null, document.get(), false, 0))
                : speakers.stream()
                        .map(speaker -> new Voice(speaker, document.get(), false, 0))
                        .toList();
    }
}
