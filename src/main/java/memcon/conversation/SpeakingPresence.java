package memcon.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is present because the text lets him speak. Where those who met are known, from a list or because the note-taker
 * tells of a talk of two, one sentence of somebody else's does not suffice: it may be part of what one of them recounts.
 */
final class SpeakingPresence {

    private static final int ENOUGH = 2;

    /** What only somebody in the room can do. */
    private static final Set<String> INTERRUPTING =
            Set.of("interject", "interpose", "interrupt", "intervene", "break in", "throw in", "put in", "chime in");

    /** Said of anybody, whatever his office. */
    private static final Pattern COURTESIES =
            Pattern.compile("(?i)(?:Mr|M|Mister|Monsieur|Herr|Signor|Señor|Senhor|Pan|Comrade|Cde|c)\\.?");

    private static final Pattern GATHERING = Pattern.compile("(?i)\\b(?:meetings?|conference|minutes|session)\\b");

    private final Annotations annotations;
    private final Cast cast;
    private final Function<ActorPhrase, @Nullable Participant> meant;
    private final Map<Participant, Integer> weights = new HashMap<>();
    private final boolean listed;
    private final boolean two;
    private final NarrativeTense narrative;

    /** @param meant the member of the cast that a subject of speech means; null if it can mean none */
    SpeakingPresence(
            Annotations annotations,
            Cast cast,
            NarrativeTense narrative,
            Function<ActorPhrase, @Nullable Participant> meant) {
        this.annotations = annotations;
        this.cast = cast;
        this.meant = meant;
        this.narrative = narrative;
        this.listed = cast.participants().stream().anyMatch(Participant::isListed);
        this.two = !listed && isTalkOfTwo();
    }

    void find() {
        boolean own = false;
        for (Sentence sentence : annotations.sentences()) {
            Company.of(sentence).forEach(phrase -> add(phrase, ENOUGH));
            boolean before = own;
            own = false;
            ActorPhrase described = null;
            for (Cue cue : sentence.cues()) {
                ActorPhrase subject = cue.subject();
                own |= isOwn(subject) && cue.isMain();
                addressed(cue);
                if (subject == null || cue.lemma().equals("label") || !tells(cue)) {
                    continue;
                }
                if (cue.link() == Cue.Link.RELATIVE) {
                    described = subject;
                }
                boolean ofAccount = two && subject.equals(described) || isTheirs(subject, sentence);
                boolean answers = two
                        && (before
                                || own
                                || isToOwn(cue, sentence)
                                || cue.followsQuotation()
                                || INTERRUPTING.contains(cue.lemma()));
                boolean opens = sentence.first() && cue.clause() <= 2;
                for (ActorPhrase phrase : ActorPhrase.apart(List.of(subject))) {
                    boolean surely = opens || answers || !listed && !two || isMetByOffice(phrase);
                    add(phrase, ofAccount ? 0 : surely ? ENOUGH : 1);
                }
            }
        }
        weights.forEach((participant, weight) -> {
            if (weight >= ENOUGH) {
                participant.setPresent();
            }
        });
    }

    /** "I received the Consul": the note-taker and whom he met, one after another; nobody else is given much more to say. */
    private boolean isTalkOfTwo() {
        List<Participant> met =
                cast.present().stream().filter(Participant::isMet).toList();
        Map<Participant, Integer> said = new HashMap<>();
        boolean first = false;
        for (Sentence sentence : annotations.sentences()) {
            for (Cue cue : sentence.cues()) {
                ActorPhrase subject = cue.subject();
                first |= cue.isMain() && isOwn(subject);
                Participant speaker =
                        subject == null || !tells(cue) || subject.kind() == Kind.PRONOUN ? null : meant.apply(subject);
                if (speaker != null) {
                    said.merge(speaker, 1, Integer::sum);
                }
            }
        }
        int partner = met.stream().mapToInt(p -> said.getOrDefault(p, 0)).max().orElse(0);
        String title = annotations.memorandum().frontMatter().title();
        boolean gathering = title != null && GATHERING.matcher(title).find();
        return first && !gathering && !met.isEmpty() && said.values().stream().allMatch(words -> words <= partner + 2);
    }

    /** "The Ambassador called on me. Mr. Karl said": a name without an office may be that of whoever was met by his office. */
    private boolean isMetByOffice(ActorPhrase phrase) {
        return phrase.kind() == Kind.NAME
                && COURTESIES.matcher(phrase.honorific()).matches()
                && cast.present().stream()
                        .anyMatch(participant ->
                                participant.isMet() && participant.name().isEmpty());
    }

    /** "Their representative, Karl, explained": whoever is brought in as somebody's of whom another speaks. */
    private static boolean isTheirs(ActorPhrase phrase, Sentence sentence) {
        return !sentence.first()
                && phrase.kind() == Kind.NAME
                && !phrase.role().isEmpty()
                && WordPattern.matches(sentence.tokens().get(phrase.from()).lower(), "their|his|her");
    }

    private boolean tells(Cue cue) {
        return cue.isMain() && narrative.tells(cue.tense()) && !cue.negated();
    }

    private static boolean isOwn(@Nullable ActorPhrase phrase) {
        return phrase != null && WordPattern.matches(phrase.pronoun(), "i|we");
    }

    /** "told me", "To my question … replied". */
    private static boolean isToOwn(Cue cue, Sentence sentence) {
        ActorPhrase addressee = cue.addressee();
        return addressee != null && WordPattern.matches(addressee.pronoun(), "me|us")
                || sentence.tokens().subList(0, cue.at()).stream()
                        .anyMatch(token -> WordPattern.matches(token.lower(), "my|me|our|us"));
    }

    /** "I told M. Karl": whoever the note-taker speaks to is there. */
    private void addressed(Cue cue) {
        ActorPhrase addressee = cue.addressee();
        if (isOwn(cue.subject())
                && cue.isMain()
                && narrative.tells(cue.tense())
                && addressee != null
                && addressee.kind() == Kind.NAME) {
            add(addressee, ENOUGH);
        }
    }

    private void add(ActorPhrase phrase, int weight) {
        Participant participant = meant.apply(phrase);
        if (participant != null) {
            weights.merge(participant, weight, Integer::sum);
        }
    }
}
