package memcon.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import memcon.authority.DateRange;
import memcon.authority.Vocabulary;
import memcon.conversation.Conversation;
import memcon.conversation.Participation;
import memcon.conversation.Reading;
import memcon.document.FrontMatter;
import memcon.document.Memorandum;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Memoranda as an archive describes its holdings: Records in Contexts (RiC-O 1.1) and nothing else. Only what the document
 * is, who wrote and holds it and which conversation it records; of what is told in it, nothing, since RiC's activities are
 * things that took place.
 */
public final class RecordDescription {

    private final Iris iris;
    private final Function<Set<String>, Collection<Statement>> authority;
    private final Triples shared;

    /**
     * Descriptions named by one collection's IRIs.
     *
     * @param authority for a set of paths, the RDF statements that describe those that the authority files hold
     */
    public RecordDescription(Iris iris, Function<Set<String>, Collection<Statement>> authority) {
        this.iris = iris;
        this.authority = authority;
        this.shared = new Triples(iris, iris.authorityGraph());
    }

    /** The description of one memorandum, in the document's named graph. */
    public List<Statement> of(Reading reading) {
        Memorandum memorandum = reading.memorandum();
        Triples triples = new Triples(iris, iris.documentGraph(memorandum.path()));
        RecordAgents agents = new RecordAgents(triples, shared, reading, authority.apply(References.of(reading)));
        writeRecord(triples, agents, reading);
        reading.conversations().stream()
                .filter(Conversation::isRecorded)
                .forEach(conversation -> writeActivity(triples, agents, memorandum, conversation));
        return triples.sorted();
    }

    /** What the descriptions so far have in common: agents, places, languages, archives. */
    public List<Statement> shared() {
        return shared.sorted();
    }

    private void writeRecord(Triples triples, RecordAgents agents, Reading reading) {
        Memorandum memorandum = reading.memorandum();
        FrontMatter front = memorandum.frontMatter();
        String original = Languages.ofOriginal(front).orElse(null);
        Node record = titled(triples, memorandum.path(), "Record", memorandum)
                .text(Vocabulary.RICO, "identifier", Objects.requireNonNullElse(front.recordNumber(), memorandum.id()))
                .worded(Vocabulary.RICO, "scopeAndContent", front.summary(), front.language())
                .worded(Vocabulary.RICO, "generalDescription", front.subject(), front.language())
                .text(Vocabulary.RICO, "note", front.citation())
                .text(Vocabulary.RICO, "conditionsOfUse", front.rights());
        language(record, original == null ? front.language() : original);
        date(triples, record, "isAssociatedWithDate", memorandum.path(), front.date(), front.dateAsWritten());
        agents.author(record, reading.noteTaker());
        holder(record, front.holdingArchive());
        Node shown = original == null ? record : writeTranslation(triples, record, memorandum);
        if (front.url() != null && !front.url().isBlank()) {
            Node page = titled(triples, memorandum.path() + "/instantiation", "Instantiation", memorandum)
                    .text(Vocabulary.RICO, "identifier", front.url().strip());
            shown.to(rico("hasOrHadDigitalInstantiation"), page.iri());
        }
    }

    /** RiC has no relation for translations: a translation is a record of its own with a genetic link to the first. */
    private Node writeTranslation(Triples triples, Node record, Memorandum memorandum) {
        FrontMatter front = memorandum.frontMatter();
        Node text = titled(triples, memorandum.path() + "/text", "Record", memorandum)
                .to(rico("hasGeneticLinkToRecordResource"), record.iri());
        record.to(rico("hasGeneticLinkToRecordResource"), text.iri());
        language(text, front.language());
        if (front.translator() != null && !front.translator().isBlank()) {
            Node translator = triples.node(memorandum.path() + "/translator")
                    .type(rico("Agent"))
                    .text(Vocabulary.RICO, "name", front.translator());
            text.to(rico("hasCreator"), translator.iri());
        }
        return text;
    }

    private void writeActivity(Triples triples, RecordAgents agents, Memorandum memorandum, Conversation conversation) {
        Node activity = triples.node(conversation.id())
                .type(rico("Activity"))
                .worded(Vocabulary.RICO, "name", Labels.onOneLine(conversation.label()), "en");
        triples.node(memorandum.path()).to(rico("documents"), activity.iri());
        date(
                triples,
                activity,
                "occurredAtDate",
                conversation.id(),
                conversation.dates(),
                conversation.dateAsExpressed());
        for (Participation participation : conversation.participations()) {
            activity.to(rico("hasOrHadParticipant"), agents.agent(participation.actor()));
        }
        if (conversation.place() != null) {
            activity.to(rico("hasOrHadLocation"), agents.place(conversation.place()));
        }
    }

    private static Node titled(Triples triples, String path, String className, Memorandum memorandum) {
        FrontMatter front = memorandum.frontMatter();
        String title = front.title().isBlank() ? memorandum.id() : front.title();
        return triples.node(path)
                .type(rico(className))
                .worded(Vocabulary.RICO, "title", Labels.onOneLine(title), front.language());
    }

    private void language(Node record, String tag) {
        Node language = shared.node("language/" + tag.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"))
                .type(rico("Language"))
                .text(Vocabulary.RICO, "identifier", tag)
                .worded(Vocabulary.RICO, "name", Languages.name(tag), "en");
        record.to(rico("hasOrHadLanguage"), language.iri());
    }

    private void holder(Node record, @Nullable String archive) {
        String slug = archive == null ? "" : archive.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String name = slug.replaceAll("^-|-$", "");
        if (archive != null && !name.isEmpty()) {
            Node holder = shared.node("archive/" + name)
                    .type(rico("CorporateBody"))
                    .text(Vocabulary.RICO, "name", Labels.onOneLine(archive));
            record.to(rico("hasOrHadHolder"), holder.iri());
        }
    }

    /** A date as a node; a span of days as an interval of ISO 8601, open ends as in its part 2. */
    private static void date(
            Triples triples,
            Node dated,
            String property,
            String path,
            @Nullable DateRange days,
            @Nullable String words) {
        boolean isKnown = days != null && (days.earliest() != null || days.latest() != null);
        if (!isKnown && (words == null || words.isBlank())) {
            return;
        }
        Node date = triples.node(path + "/date")
                .type(rico("Date"))
                .text(Vocabulary.RICO, "normalizedDateValue", isKnown ? MemorandumTriples.interval(days) : null)
                .text(Vocabulary.RICO, "expressedDate", words);
        dated.to(rico(property), date.iri());
    }

    static IRI rico(String name) {
        return Iris.term(Vocabulary.RICO, name);
    }
}
