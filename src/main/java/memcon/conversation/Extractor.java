package memcon.conversation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import memcon.annotation.Annotations;
import memcon.annotation.Annotator;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import memcon.authority.Gazetteer;
import memcon.document.FrontMatter;
import memcon.document.Memorandum;
import org.jspecify.annotations.Nullable;

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
        TurnReader reader = new TurnReader(annotations, cast, annotator.lexicon(), transcript);
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
        List<Conversation> conversations =
                conversations(memorandum, reader.frames(), utterances, counterparts, writer, paths, cast);
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

    private List<Conversation> conversations(
            Memorandum memorandum,
            Frames frames,
            List<Utterance> utterances,
            Counterparts counterparts,
            ReadingWriter writer,
            ActorPaths paths,
            Cast cast) {
        List<Conversation> conversations = new ArrayList<>();
        FrontMatter front = memorandum.frontMatter();
        IdentityHashMap<Frame, Set<Participant>> speakingIn = speaking(utterances, counterparts);
        for (Frame frame : frames.all()) {
            String id = ReadingWriter.conversation(memorandum, frame);
            Set<Participant> speaking = speakingIn.getOrDefault(frame, Set.of());
            Set<Participant> members = new LinkedHashSet<>(speaking);
            if (frame.isRecorded()) {
                members.addAll(cast.participants().stream()
                        .filter(Participant::isListed)
                        .toList());
                if (cast.noteTaker() != null) {
                    members.add(cast.noteTaker());
                }
            }
            List<Participation> participations = new ArrayList<>();
            for (Participant member : members) {
                participations.add(new Participation(paths.of(member), role(member, frame, frames, speaking)));
            }
            Participant teller = frame.teller();
            Utterance opener = frame.opener();
            String label = ReadingWriter.label(
                    participations, paths, members, frame.isRecorded() ? "Conversation of " : "Told conversation of ");
            conversations.add(
                    frame.isRecorded() || teller == null || opener == null
                            ? new Conversation(
                                    id,
                                    label,
                                    participations,
                                    front.date(),
                                    front.dateAsWritten(),
                                    place(front),
                                    null,
                                    null,
                                    null,
                                    origin("document", 0.9))
                            : new Conversation(
                                    id,
                                    label,
                                    participations,
                                    before(front.date()),
                                    null,
                                    null,
                                    ReadingWriter.conversation(
                                            memorandum, frames.all().get(0)),
                                    writer.path(opener),
                                    memorandum.text().span(opener.start(), opener.end()),
                                    origin("account", 0.8)));
        }
        return conversations;
    }

    /** Where the record says that it was made and its people met; who telephones is elsewhere. */
    private @Nullable String place(FrontMatter front) {
        if (front.place() == null || front.title().toLowerCase(Locale.ROOT).contains("telephone")) {
            return null;
        }
        String place = null;
        for (String part : front.place().split(",", -1)) {
            List<AuthorityEntry> named = authority.byName(part.strip()).stream()
                    .filter(entry -> entry.kind() == EntityKind.PLACE)
                    .toList();
            place = place == null && named.size() == 1 ? named.get(0).id() : place;
        }
        return place;
    }

    /** Who speaks or is spoken to in each conversation, in the order of the text. */
    private static IdentityHashMap<Frame, Set<Participant>> speaking(
            List<Utterance> utterances, Counterparts counterparts) {
        IdentityHashMap<Frame, Set<Participant>> speaking = new IdentityHashMap<>();
        for (Utterance utterance : utterances) {
            if (utterance.depth() == Utterance.Depth.PRINCIPAL) {
                Set<Participant> inFrame = speaking.computeIfAbsent(utterance.frame(), f -> new LinkedHashSet<>());
                inFrame.addAll(utterance.speakers());
                inFrame.addAll(counterparts.of(utterance));
            }
        }
        return speaking;
    }

    /** What is recounted happened on the day of recounting or before. */
    private static @Nullable DateRange before(@Nullable DateRange told) {
        return told == null || told.latest() == null ? null : new DateRange(null, told.latest());
    }

    private static Participation.Role role(Participant member, Frame frame, Frames frames, Set<Participant> speaking) {
        if (member.isNoteTaker() && frame.isRecorded()) {
            return Participation.Role.NOTE_TAKER;
        }
        if (member.isInterpreter()) {
            return Participation.Role.INTERPRETER;
        }
        if (frame.isRecorded() && frames.all().stream().anyMatch(other -> member.equals(other.teller()))) {
            return Participation.Role.INFORMANT;
        }
        return speaking.contains(member) ? Participation.Role.INTERLOCUTOR : Participation.Role.PRESENT;
    }
}
