package memcon.conversation;

import static memcon.conversation.Extractor.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import memcon.document.Entries.Entry;
import memcon.document.FrontMatter;
import memcon.document.Memorandum;
import org.jspecify.annotations.Nullable;

/** Writes the conversations of a document: who took part in each, and when. */
final class ConversationWriter {

    private final Memorandum memorandum;
    private final Frames frames;
    private final Cast cast;
    private final ActorPaths paths;
    private final Counterparts counterparts;
    private final Records records;
    private final Authority authority;

    ConversationWriter(
            Memorandum memorandum,
            Frames frames,
            Cast cast,
            ActorPaths paths,
            Counterparts counterparts,
            Records records,
            Authority authority) {
        this.memorandum = memorandum;
        this.frames = frames;
        this.cast = cast;
        this.paths = paths;
        this.counterparts = counterparts;
        this.records = records;
        this.authority = authority;
    }

    /** The first, and all others in which somebody speaks. */
    List<Conversation> of(List<Utterance> utterances, ReadingWriter writer) {
        List<Conversation> conversations = new ArrayList<>();
        IdentityHashMap<Frame, Set<Participant>> speakingIn = speaking(utterances);
        Set<Frame> used = used(utterances);
        for (Frame frame : frames.all()) {
            if (frame.number() == 1 || !frame.isRecorded() || used.contains(frame)) {
                conversations.add(conversation(frame, speakingIn.getOrDefault(frame, Set.of()), writer));
            }
        }
        return conversations;
    }

    /** The conversations in which somebody speaks or tells of another. */
    private static Set<Frame> used(List<Utterance> utterances) {
        Set<Frame> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Utterance utterance : utterances) {
            used.add(utterance.frame());
            if (utterance.frame().opener() != null) {
                used.add(utterance.frame().opener().frame());
            }
        }
        return used;
    }

    private Conversation conversation(Frame frame, Set<Participant> speaking, ReadingWriter writer) {
        String id = ReadingWriter.conversation(memorandum, frame);
        Set<Participant> members = new LinkedHashSet<>(speaking);
        if (frame.isRecorded()) {
            members.addAll(records.listed(frame.entry(), frame.number() == 1));
            if (cast.noteTaker() != null) {
                members.add(cast.noteTaker());
            }
        }
        List<Participation> participations = new ArrayList<>();
        for (Participant member : members) {
            participations.add(new Participation(paths.of(member), role(member, frame, speaking)));
        }
        String label = ReadingWriter.label(
                participations, paths, members, frame.isRecorded() ? "Conversation of " : "Told conversation of ");
        Participant teller = frame.teller();
        Utterance opener = frame.opener();
        return teller == null || opener == null
                ? recorded(id, label, participations, frame)
                : new Conversation(
                        id,
                        label,
                        participations,
                        before(memorandum.frontMatter().date()),
                        null,
                        null,
                        ReadingWriter.conversation(memorandum, opener.frame()),
                        writer.path(opener),
                        memorandum.text().span(opener.start(), opener.end()),
                        origin("account", 0.8));
    }

    private Conversation recorded(String id, String label, List<Participation> participations, Frame frame) {
        Optional<Entry> dated = records.at(frame.entry()).filter(entry -> entry.date() != null);
        return new Conversation(
                id,
                label,
                participations,
                dated.map(Entry::date).orElse(memorandum.frontMatter().date()),
                dated.map(Entry::dateAsWritten).orElse(memorandum.frontMatter().dateAsWritten()),
                place(frame),
                null,
                null,
                null,
                origin("document", 0.9));
    }

    /** Where the record says that it was made and its people met; who telephones is elsewhere. */
    private @Nullable String place(Frame frame) {
        FrontMatter front = memorandum.frontMatter();
        String written = records.at(frame.entry())
                .filter(entry -> entry.number() > 0 && entry.isListed())
                .map(Entry::place)
                .orElse(front.place());
        if (written == null || front.title().toLowerCase(Locale.ROOT).contains("telephone")) {
            return null;
        }
        String place = null;
        for (String part : written.split(",", -1)) {
            List<AuthorityEntry> named = authority.byName(part.strip()).stream()
                    .filter(entry -> entry.kind() == EntityKind.PLACE)
                    .toList();
            place = place == null && named.size() == 1 ? named.get(0).id() : place;
        }
        return place;
    }

    /** Who speaks or is spoken to in each conversation, in the order of the text. */
    private IdentityHashMap<Frame, Set<Participant>> speaking(List<Utterance> utterances) {
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

    private Participation.Role role(Participant member, Frame frame, Set<Participant> speaking) {
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
