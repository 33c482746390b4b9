package memcon.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import memcon.annotation.Lexicon;
import memcon.document.Memorandum;
import memcon.document.Span;
import memcon.document.Text;
import org.jspecify.annotations.Nullable;

/** Turns utterances into statements, claims and mentions, with paths and spans. */
final class ReadingWriter {

    private final Memorandum memorandum;
    private final Text text;
    private final ActorPaths paths;
    private final EntityMentions entities;
    private final Counterparts counterparts;
    private final String noteTaker;
    private final ClaimWriter claimWriter;
    private final Anchors anchors = new Anchors();
    private final IdentityHashMap<Utterance, Statement> statements = new IdentityHashMap<>();
    private final List<Statement> ordered = new ArrayList<>();
    private final Responses responses = new Responses();

    ReadingWriter(
            Memorandum memorandum,
            Lexicon lexicon,
            ActorPaths paths,
            EntityMentions entities,
            Counterparts counterparts,
            String noteTaker) {
        this.memorandum = memorandum;
        this.text = memorandum.text();
        this.paths = paths;
        this.entities = entities;
        this.counterparts = counterparts;
        this.noteTaker = noteTaker;
        this.claimWriter = new ClaimWriter(memorandum, lexicon, entities);
    }

    static String conversation(Memorandum memorandum, Frame frame) {
        return memorandum.path() + "/conversation/" + frame.number();
    }

    static String label(
            List<Participation> participations, ActorPaths paths, Collection<Participant> members, String prefix) {
        List<String> names =
                members.stream().map(Participant::label).distinct().limit(4).toList();
        return prefix + String.join(", ", names) + (participations.size() > names.size() ? " and others" : "");
    }

    /** Adds an utterance; one that reports comes before those it reports. */
    void add(Utterance utterance) {
        Span passage = text.span(utterance.start(), utterance.end());
        Statement parent = parent(utterance);
        String discriminator = utterance.depth().name().toLowerCase(Locale.ROOT);
        String anchor = anchors.next(text.quote(passage), discriminator);
        String id = memorandum.path() + "/statement/" + anchor;
        Hedge.Kind hedge = utterance.hedge();
        Participant teller = utterance.frame().teller();
        List<Stance> stances = claimWriter.stances(utterance, anchor);
        Responses.Links links = responses.of(utterance, statements);
        Statement statement = new Statement(
                id,
                label(utterance),
                paths.of(utterance.speakers()),
                paths.of(counterparts.of(utterance)),
                utterance.act(),
                utterance.mode(),
                hedge == null ? null : new Hedge(hedge, teller == null ? noteTaker : paths.of(teller)),
                passage,
                List.of(),
                utterance.depth() == Utterance.Depth.NOMINAL,
                parent == null ? null : parent.id(),
                parent == null ? 1 : parent.reportLevel() + 1,
                isReported(utterance) ? null : conversation(memorandum, utterance.frame()),
                stances,
                links.respondsTo(),
                links.agreesWith(),
                links.disagreesWith(),
                List.of(),
                true,
                null,
                Extractor.origin(utterance.rule(), utterance.confidence()));
        put(utterance, statement);
        if (utterance.depth() == Utterance.Depth.NOMINAL) {
            answered(utterance, statement);
        }
        if (teller != null
                && utterance.depth() == Utterance.Depth.PRINCIPAL
                && utterance.speakers().equals(List.of(teller))) {
            alternative(utterance, statement);
        }
    }

    private void put(Utterance utterance, Statement statement) {
        Statement before = statements.put(utterance, statement);
        if (before == null) {
            ordered.add(statement);
        } else {
            ordered.set(ordered.lastIndexOf(before), statement); // it is one of the last
        }
    }

    /** "To his question how …, he replied": the statement answers the question it names. */
    private void answered(Utterance question, Statement named) {
        Utterance answer = question.parent();
        Statement statement = answer == null ? null : statements.get(answer);
        boolean fronted = answer != null
                && answer.cue() != null
                && question.cue() != null
                && question.cue().at() < answer.cue().at();
        if (statement != null && fronted && !named.speakers().equals(statement.speakers())) {
            put(answer, statement.respondingTo(named.id()));
        }
    }

    /**
     * Somebody who speaks inside his own account may have spoken there and then, or may speak to the note-taker now: both
     * readings are kept, the first preferred.
     */
    private void alternative(Utterance utterance, Statement statement) {
        String id = memorandum.path() + "/statement/" + anchors.next(text.quote(statement.passage()), "reading");
        Utterance opener = utterance.frame().opener();
        Statement other = statement.readAs(
                id, conversation(memorandum, opener == null ? utterance.frame() : opener.frame()), noteTaker);
        put(utterance, statement.alternativeTo(id));
        ordered.add(other);
    }

    /** Whether it is reported by another statement of its sentence rather than said in the conversation being told. */
    private static boolean isReported(Utterance utterance) {
        boolean outsider = utterance.depth() == Utterance.Depth.NOMINAL
                && !utterance.frame().members().containsAll(utterance.speakers());
        return utterance.depth() == Utterance.Depth.NESTED || outsider;
    }

    private @Nullable Statement parent(Utterance utterance) {
        Utterance reporter =
                isReported(utterance) ? utterance.parent() : utterance.frame().opener();
        return reporter == null ? null : statements.get(reporter);
    }

    private String label(Utterance utterance) {
        List<String> speakers =
                utterance.speakers().stream().map(Participant::label).toList();
        return StatementLabel.of(speakers, utterance.act(), text.quote(text.span(utterance.start(), utterance.end())));
    }

    String path(Utterance utterance) {
        Statement statement = statements.get(utterance);
        if (statement == null) {
            throw new IllegalStateException("Bug: utterance without statement at " + utterance.start());
        }
        return statement.id();
    }

    /** The statements in order of the text, a whole before its parts. */
    List<Statement> statements() {
        List<Statement> sorted = new ArrayList<>(ordered);
        sorted.sort((a, b) -> {
            int byPassage = a.passage().compareTo(b.passage());
            return byPassage != 0 ? byPassage : Integer.compare(a.reportLevel(), b.reportLevel());
        });
        return sorted;
    }

    /** The claims in the order in which the statements, in the order of the text, first express them. */
    List<Claim> claims() {
        Map<String, Claim> claims = new HashMap<>();
        claimWriter.claims().forEach(claim -> claims.put(claim.id(), claim));
        return statements().stream()
                .flatMap(statement -> statement.stances().stream())
                .flatMap(stance -> Optional.ofNullable(claims.remove(stance.claim())).stream())
                .toList();
    }

    /** Every mention once, in the innermost statement around it. */
    List<Mention> mentions() {
        Anchors mentionAnchors = new Anchors();
        List<Mention> mentions = new ArrayList<>();
        List<Statement> sorted = statements();
        Map<Integer, Statement> innermost = innermost(sorted);
        for (EntityMentions.Found found : entities.all()) {
            Span span = text.span(found.start(), found.end());
            String words = text.quote(span);
            Statement statement = innermost.get(span.start());
            String id = memorandum.path() + "/mention/" + mentionAnchors.next(words, found.entity());
            mentions.add(new Mention(
                    id,
                    found.entity(),
                    words,
                    span,
                    statement == null ? null : statement.id(),
                    Extractor.origin(found.rule(), 0.9)));
        }
        return mentions;
    }

    private Map<Integer, Statement> innermost(List<Statement> sorted) {
        Map<Integer, Statement> innermost = new HashMap<>();
        Map<Integer, Integer> starts = new LinkedHashMap<>();
        for (EntityMentions.Found found : entities.all()) {
            starts.put(text.point(found.start()), text.point(found.end()));
        }
        int[] points =
                starts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        for (Statement statement : sorted) {
            int from = Arrays.binarySearch(points, statement.passage().start());
            for (int i = from < 0 ? -from - 1 : from;
                    i < points.length && points[i] < statement.passage().end();
                    i++) {
                if (starts.get(points[i]) <= statement.passage().end()) {
                    innermost.put(points[i], statement);
                }
            }
        }
        return innermost;
    }
}
