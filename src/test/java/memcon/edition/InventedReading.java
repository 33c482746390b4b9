package memcon.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import memcon.conversation.Actor;
import memcon.conversation.Claim;
import memcon.conversation.Ledger;
import memcon.conversation.Mention;
import memcon.conversation.Mode;
import memcon.conversation.Origin;
import memcon.conversation.Reading;
import memcon.conversation.ReferencedEvent;
import memcon.conversation.SpeechAct;
import memcon.conversation.Stance;
import memcon.conversation.Statement;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.document.Span;
import memcon.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** A reading put together by hand, so that what comparisons of two give can be reckoned by hand. */
final class InventedReading {

    static final String CONVERSATION = "document/talk/conversation/1";

    private static final Origin ORIGIN = new Origin("agent/extractor", "by-hand", 1);

    /** What tests vary in a statement. */
    record Draft(
            String name,
            List<String> passages,
            List<String> speakers,
            List<String> addressees,
            SpeechAct act,
            Mode mode,
            int level,
            boolean nested,
            boolean nominal,
            @Nullable String alternativeTo,
            boolean preferred) {

        Draft by(String... others) {
            return new Draft(
                    name,
                    passages,
                    List.of(others),
                    addressees,
                    act,
                    mode,
                    level,
                    nested,
                    nominal,
                    alternativeTo,
                    preferred);
        }

        Draft to(String... others) {
            return new Draft(
                    name,
                    passages,
                    speakers,
                    List.of(others),
                    act,
                    mode,
                    level,
                    nested,
                    nominal,
                    alternativeTo,
                    preferred);
        }

        Draft doing(SpeechAct other, Mode otherMode) {
            return new Draft(
                    name,
                    passages,
                    speakers,
                    addressees,
                    other,
                    otherMode,
                    level,
                    nested,
                    nominal,
                    alternativeTo,
                    preferred);
        }

        Draft over(String... others) {
            return new Draft(
                    name,
                    List.of(others),
                    speakers,
                    addressees,
                    act,
                    mode,
                    level,
                    nested,
                    nominal,
                    alternativeTo,
                    preferred);
        }

        Draft nested(int onLevel) {
            return new Draft(
                    name, passages, speakers, addressees, act, mode, onLevel, true, nominal, alternativeTo, preferred);
        }

        Draft asNoun() {
            return new Draft(
                    name, passages, speakers, addressees, act, mode, level, nested, true, alternativeTo, preferred);
        }

        Draft readBeside(String other) {
            return new Draft(
                    name, passages, speakers, addressees, act, mode, level, nested, nominal, path(other), false);
        }
    }

    private final Memorandum memorandum;
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Map<String, List<Stance>> stances = new TreeMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<ReferencedEvent> events = new ArrayList<>();

    InventedReading(String text) {
        SourceFile file = new SourceFile("talk.txt", "talk.txt", text.getBytes(StandardCharsets.UTF_8));
        memorandum = new MemorandumReader()
                .read(file, problem -> {
                    throw new AssertionError(problem);
                })
                .get(0);
    }

    static String path(String statement) {
        return "document/talk/statement/" + statement;
    }

    InventedReading says(String name, String passage, String speaker, String addressee, SpeechAct act) {
        drafts.put(
                name,
                new Draft(
                        name,
                        List.of(passage),
                        List.of(speaker),
                        List.of(addressee),
                        act,
                        Mode.INDIRECT,
                        1,
                        false,
                        false,
                        null,
                        true));
        return this;
    }

    InventedReading change(String name, UnaryOperator<Draft> change) {
        drafts.computeIfPresent(name, (key, draft) -> change.apply(draft));
        return this;
    }

    InventedReading drop(String name) {
        drafts.remove(name);
        return this;
    }

    InventedReading claims(String statement, Stance.Type type, String evidence, String content) {
        List<Stance> of = stances.computeIfAbsent(statement, key -> new ArrayList<>());
        String claim = "document/talk/claim/" + statement + of.size();
        claims.add(new Claim(
                claim,
                content,
                "en",
                Claim.Polarity.POSITIVE,
                Claim.Modality.FACTUAL,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                ORIGIN));
        of.add(new Stance(
                "document/talk/stance/" + statement + of.size(),
                claim,
                type,
                Stance.Certainty.CERTAIN,
                span(evidence),
                ORIGIN));
        return this;
    }

    InventedReading mentions(String words, String entity, @Nullable String statement) {
        String id = "document/talk/mention/" + mentions.size();
        mentions.add(new Mention(id, entity, words, span(words), statement == null ? null : path(statement), ORIGIN));
        return this;
    }

    InventedReading knows(String actor, String label, String... names) {
        actors.add(new Actor(actor, memcon.authority.EntityKind.PERSON, label, List.of(names), null, ORIGIN));
        return this;
    }

    InventedReading tells(String event) {
        events.add(new ReferencedEvent(event, event, null, null, List.of(), ORIGIN));
        return this;
    }

    /** Where words stand for the first time. */
    Span span(String words) {
        String content = memorandum.text().content();
        int start = content.indexOf(words);
        if (start < 0) {
            throw new AssertionError("no \"" + words + "\" in " + content);
        }
        return memorandum.text().span(start, start + words.length());
    }

    Reading reading() {
        List<Statement> statements =
                drafts.values().stream().map(this::statement).toList();
        return new Reading(
                memorandum,
                "document/talk/actor/note-taker",
                actors,
                events,
                List.of(),
                statements,
                claims,
                mentions,
                List.of(),
                List.of(),
                Ledger.of(memorandum, statements),
                List.of());
    }

    private Statement statement(Draft draft) {
        List<Span> spans = draft.passages().stream().map(this::span).toList();
        return new Statement(
                path(draft.name()),
                draft.name(),
                draft.speakers(),
                draft.addressees(),
                draft.act(),
                draft.mode(),
                null,
                new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()),
                spans.size() == 1 ? List.of() : spans,
                draft.nominal(),
                null,
                draft.level(),
                draft.nested() ? null : CONVERSATION,
                stances.getOrDefault(draft.name(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                draft.alternativeTo() == null ? List.of() : List.of(draft.alternativeTo()),
                draft.preferred(),
                null,
                ORIGIN);
    }
}
