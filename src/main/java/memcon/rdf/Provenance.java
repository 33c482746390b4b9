package memcon.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import memcon.authority.Vocabulary;
import org.eclipse.rdf4j.model.Statement;
import org.jspecify.annotations.Nullable;

/** Who and what made the nodes of the document graphs: the graph {@code graph/provenance}. */
public final class Provenance {

    /** The path of the extractor, as every {@link memcon.conversation.Origin} names it. */
    public static final String EXTRACTOR = "agent/extractor";

    private final Iris iris;
    private final String version;
    private final @Nullable Instant started;

    private Provenance(Iris iris, String version, @Nullable Instant started) {
        this.iris = iris;
        this.version = version;
        this.started = started;
    }

    /** What is the same for every run of one version. */
    public static Provenance ofVersion(Iris iris, String version) {
        return new Provenance(iris, version, null);
    }

    /** With the time of one run: the only thing that makes two files of one input differ. */
    public Provenance withRun(Instant start) {
        return new Provenance(iris, version, start.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Describes the extractor, the run if there is one, and those of the proposers that no document describes. */
    public List<Statement> describe(Collection<String> proposers) {
        Triples triples = new Triples(iris, iris.provenanceGraph());
        triples.node(EXTRACTOR)
                .type(Iris.term(Vocabulary.PROV, "SoftwareAgent"))
                .label("memcon extractor " + version)
                .text(Vocabulary.SCHEMA, "softwareVersion", version);
        for (String proposer : Set.copyOf(proposers)) {
            if (!proposer.equals(EXTRACTOR) && !proposer.startsWith("document/")) {
                triples.node(proposer).type(Iris.term(Vocabulary.PROV, "Agent")).label(Labels.ofPath(proposer));
            }
        }
        if (started != null) {
            triples.node("run/" + started.toString().replaceAll("[-:]", ""))
                    .type(Iris.term(Vocabulary.PROV, "Activity"))
                    .label("run of memcon " + version + " at " + started)
                    .typed(Vocabulary.PROV, "startedAtTime", started.toString(), "dateTime")
                    .to(
                            Iris.term(Vocabulary.PROV, "wasAssociatedWith"),
                            triples.node(EXTRACTOR).iri());
        }
        return triples.sorted();
    }
}
