package memcon.conversation;

import java.util.ArrayList;
import java.util.List;
import memcon.annotation.Annotations;
import memcon.annotation.Annotator;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.EntityKind;
import memcon.authority.Gazetteer;
import memcon.document.Memorandum;

/** Reads a memorandum by rule: who says what to whom, told by whom. */
public final class Extractor {

    /** Path of the extractor's own node in the graph. */
    public static final String PATH = "agent/extractor";

    private final Authority authority;
    private final Annotator annotator;
    private final Identification identification;

    public Extractor(Authority authority, Lexicon lexicon) {
        this.authority = authority;
        this.annotator = new Annotator(lexicon, Gazetteer.of(authority));
        this.identification = new Identification(authority);
    }

    /** What the extractor reads in a memorandum; the same memorandum always gives an equal reading. */
    public Reading read(Memorandum memorandum) {
        Annotations annotations = annotator.annotate(memorandum);
        Cast cast = CastBuilder.build(annotator, annotations);
        Transcript transcript = Transcript.of(annotator, annotations, cast);
        identification.of(cast, memorandum);
        Records records = new Records(memorandum, cast);
        TurnReader reader = new TurnReader(annotations, cast, annotator.lexicon(), transcript, records);
        List<Utterance> utterances = reader.read();
        identification.of(cast, memorandum);

        Counterparts counterparts = Counterparts.of(cast, utterances);
        ActorPaths paths = new ActorPaths(memorandum.path(), origin("participant", 0.8));
        identification.undoDenied(cast, paths);
        Participant noteTaker = cast.noteTaker();
        String noteTakerPath = noteTaker == null ? memorandum.path() + "/actor/note-taker" : paths.of(noteTaker);
        ReadingWriter writer = new ReadingWriter(
                memorandum,
                annotator.lexicon(),
                paths,
                new EntityMentions(annotations, cast, paths, utterances),
                counterparts,
                noteTakerPath);
        utterances.forEach(writer::add);
        List<Conversation> conversations = new ConversationWriter(
                        memorandum, reader.frames(), cast, paths, counterparts, records, authority)
                .of(utterances, writer);
        Reading reading = new Reading(
                memorandum,
                noteTakerPath,
                actors(paths, noteTakerPath),
                List.of(),
                conversations,
                writer.statements(),
                writer.claims(),
                writer.mentions(),
                List.of(),
                List.of(),
                Ledger.of(memorandum, writer.statements()),
                memorandum.problems());
        return Relinking.of(reading, authority);
    }

    /** The actors that are in no authority file; somebody took the notes even where the document does not let it be seen. */
    private static List<Actor> actors(ActorPaths paths, String noteTaker) {
        List<Actor> actors = new ArrayList<>(paths.actors());
        if (noteTaker.startsWith("document/")
                && actors.stream().noneMatch(actor -> actor.id().equals(noteTaker))) {
            actors.add(
                    new Actor(noteTaker, EntityKind.PERSON, "Note-taker", List.of(), null, origin("participant", 0.8)));
        }
        return actors;
    }

    static Origin origin(String rule, double confidence) {
        return new Origin(PATH, rule, confidence);
    }
}
