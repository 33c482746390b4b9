package memcon.conversation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;
import memcon.authority.Gazetteer;
import memcon.document.Text;

/** Where actors, places and events are mentioned: the gazetteer's names and the cast's. */
final class EntityMentions {

    /**
     * One mention in the making.
     *
     * @param start UTF-16 index, inclusive
     * @param end UTF-16 index, exclusive
     * @param entity path of what is mentioned
     * @param rule which rule found it
     */
    record Found(int start, int end, String entity, String rule) {}

    private final TreeMap<Integer, Found> found = new TreeMap<>();

    EntityMentions(Annotations annotations, Cast cast, ActorPaths paths, List<Utterance> utterances) {
        Text text = annotations.memorandum().text();
        TreeMap<Integer, Integer> body = new TreeMap<>();
        annotations
                .memorandum()
                .paragraphs()
                .forEach(p ->
                        body.put(text.unit(p.span().start()), text.unit(p.span().end())));
        IdentityHashMap<Sentence, List<Participant>> frames = new IdentityHashMap<>();
        utterances.forEach(utterance ->
                frames.put(utterance.sentence(), List.copyOf(utterance.frame().members())));
        for (Sentence sentence : annotations.sentences()) {
            for (ActorPhrase actor : sentence.actors()) {
                addActor(actor, sentence, cast, paths, frames.getOrDefault(sentence, cast.present()));
            }
        }
        DividedStates states = new DividedStates(annotations.names());
        for (Gazetteer.Match match : annotations.names()) {
            Map.Entry<Integer, Integer> paragraph = body.floorEntry(match.start());
            boolean inBody = paragraph != null && match.end() <= paragraph.getValue();
            if (inBody && !isInsideLonger(match)) {
                AuthorityEntry entry = states.meant(match, choose(match, text.content()));
                found.put(match.start(), new Found(match.start(), match.end(), entry.id(), "gazetteer"));
            }
        }
    }

    private void addActor(
            ActorPhrase actor, Sentence sentence, Cast cast, ActorPaths paths, List<Participant> members) {
        if (actor.kind() == Kind.JOINT) {
            actor.members().forEach(member -> addActor(member, sentence, cast, paths, members));
            return;
        }
        Participant participant = actor.kind() == Kind.NAME
                ? cast.named(actor, p -> true)
                : actor.kind() == Kind.ROLE ? cast.holding(actor, members) : null;
        if (participant == null && actor.kind() == Kind.ROLE) {
            participant = cast.holding(actor, cast.present());
        }
        if (participant == null) {
            return;
        }
        int end = actor.to();
        while (end > actor.from() + 1 && sentence.tokens().get(end - 1).text().equals(",")) {
            end--;
        }
        int start = sentence.tokens().get(actor.from()).start();
        found.put(
                start,
                new Found(
                        start,
                        sentence.tokens().get(end - 1).end(),
                        paths.of(participant),
                        actor.kind() == Kind.NAME ? "name" : "office"));
    }

    /** Of a state and its territory the place after a preposition of place, else the state. */
    private static AuthorityEntry choose(Gazetteer.Match match, String text) {
        String before =
                text.substring(Math.max(0, match.start() - 12), match.start()).toLowerCase(Locale.ROOT);
        boolean locative = WordPattern.matches(
                before, "(?s).*\\b(?:in|at|over|to|from|into|near|throughout|of|through)\\s+(?:the\\s+|whole\\s+)*");
        boolean inside = WordPattern.matches(
                before, "(?s).*\\b(?:in|at|over|into|near|throughout|through|to)\\s+(?:the\\s+|whole\\s+)*");
        for (AuthorityEntry entry : match.candidates()) {
            if (entry.kind() == EntityKind.PLACE && locative && inside) {
                return entry;
            }
        }
        return match.candidates().get(0);
    }

    /** Whether a match stands inside a mention already found, or is no longer than one that begins with it. */
    private boolean isInsideLonger(Gazetteer.Match match) {
        Map.Entry<Integer, Found> before = found.floorEntry(match.start());
        return before != null && before.getValue().end() >= match.end();
    }

    List<Found> all() {
        return new ArrayList<>(found.values());
    }

    /** What is mentioned between two UTF-16 indexes. */
    Set<String> within(int start, int end) {
        Set<String> entities = new LinkedHashSet<>();
        found.subMap(start, end).values().forEach(mention -> {
            if (mention.end() <= end) {
                entities.add(mention.entity());
            }
        });
        return entities;
    }
}
