package memcon.conversation;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Cue;
import memcon.annotation.CueVerb;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the note-taker: the author by name or office; else, in a text that says "I", the one present whom it never
 * names; else somebody unknown.
 */
final class NoteTakerFinder {

    private static final Pattern INITIALS = Pattern.compile("(?:(?:Mc|Mac)?\\p{Lu}\\.? ?){2,4}");

    private final Annotations annotations;
    private final Cast cast;
    private @Nullable Set<Participant> named;
    private @Nullable Collection<ActorPhrase> offices;
    private @Nullable Set<Participant> faced;

    NoteTakerFinder(Annotations annotations, Cast cast) {
        this.annotations = annotations;
        this.cast = cast;
    }

    void find() {
        boolean firstPerson = speaksInFirstPerson();
        Participant noteTaker = cast.noteTaker();
        if (noteTaker == null && firstPerson) {
            noteTaker = author();
        }
        if (noteTaker == null) {
            noteTaker = unknown();
            cast.add(noteTaker);
        }
        noteTaker.setNoteTaker();
        if (firstPerson) {
            noteTaker.setFirstPerson();
        }
    }

    /** Somebody unknown, called by the initials they signed with, if they did. */
    private Participant unknown() {
        String signed = annotations.memorandum().frontMatter().author();
        boolean initials = signed != null && INITIALS.matcher(signed.strip()).matches();
        Participant unknown = new Participant(EntityKind.PERSON, initials ? signed.strip() : "Note-taker");
        unknown.addForm("Note-taker");
        return unknown;
    }

    private boolean speaksInFirstPerson() {
        return annotations.sentences().stream()
                        .flatMap(sentence -> sentence.cues().stream())
                        .anyMatch(cue ->
                                cue.isMain() && (isPronoun(cue.subject(), "i") || isPronoun(cue.addressee(), "me")))
                || speaksOfUs();
    }

    /** Whether "we said" and the like run through a text: a note-taker who writes so of his own side. */
    private boolean speaksOfUs() {
        List<Cue> told = annotations.sentences().stream()
                .flatMap(sentence -> sentence.cues().stream())
                .filter(cue -> cue.isMain() && cue.tense() == Cue.Tense.PAST && cue.use() != CueVerb.Use.THOUGHT)
                .toList();
        long ours = told.stream().filter(cue -> isPronoun(cue.subject(), "we")).count();
        return ours >= 4 && ours * 5 >= told.size();
    }

    private static boolean isPronoun(@Nullable ActorPhrase phrase, String pronoun) {
        return phrase != null && phrase.pronoun().equals(pronoun);
    }

    /** The one present who is "I", the surest evidence first; null if none or several would do. */
    private @Nullable Participant author() {
        Participant author = only(p -> !p.isListed() && !isNamedInText(p));
        if (author == null) {
            author = only(p -> !isNamedInText(p));
        }
        if (author == null) {
            author = signed();
        }
        if (author == null) {
            author = only(p -> !p.name().isEmpty() && !isCalledByName(p));
        }
        if (author == null) {
            author = only(p -> !isSubjectInText(p));
        }
        if (author == null) {
            author = only(p -> hasDesk(p) && !isNamedSpeaker(p));
        }
        return author != null ? author : only(p -> !p.name().isEmpty() && !isNamedSpeaker(p));
    }

    private @Nullable Participant only(Predicate<Participant> condition) {
        // "Call of the chargé": the office in the heading is that of the one who came.
        boolean namedCaller =
                cast.present().stream().anyMatch(p -> p.isMet() && p.roles().isEmpty());
        List<Participant> fitting = cast.present().stream()
                .filter(p -> !p.isInterpreter() && !p.isMet() && condition.test(p) && !isFaced(p))
                .filter(p -> !namedCaller || p.isListed() || !p.name().isEmpty())
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** The one whose initials or name stand alone under the text. */
    private @Nullable Participant signed() {
        String author = annotations.memorandum().frontMatter().author();
        if (author != null) {
            List<Participant> fitting = cast.present().stream()
                    .filter(p -> isSignature(author.strip(), p))
                    .toList();
            if (fitting.size() > 1) {
                fitting = fitting.stream().filter(NoteTakerFinder::hasDesk).toList();
            }
            return fitting.size() == 1 ? fitting.get(0) : null;
        }
        List<Sentence> sentences = annotations.sentences();
        for (int i = sentences.size() - 1; i >= Math.max(0, sentences.size() - 3); i--) {
            String line = annotations.line(sentences.get(i));
            if (line.length() > 60 || line.endsWith(".") && line.length() > 12) {
                continue;
            }
            for (Participant participant : cast.present()) {
                if (isSignature(line, participant)) {
                    return participant;
                }
            }
        }
        return null;
    }

    /** "U—Mr. Bird", "Mr. Kerr, EUR/WE": officers of the writer's own ministry stand with the letters of their desk. */
    private static boolean hasDesk(Participant participant) {
        return participant.forms().stream()
                .anyMatch(form -> WordPattern.matches(
                        form, "\\p{Lu}[\\p{Lu}/]{0,6}\\s?[\u2014\u2013-].*|.*, \\p{Lu}[\\p{Lu}/]{0,8}"));
    }

    private boolean isSignature(String line, Participant participant) {
        String initials = line.replaceAll("[^\\p{Lu}]", "");
        String own = participant.name().replaceAll("[^\\p{Lu}]", "");
        boolean byInitials =
                !initials.isEmpty() && own.endsWith(initials) && line.length() <= 8 && !isNamedInText(participant);
        return byInitials || !participant.name().isEmpty() && line.contains(participant.name());
    }

    private boolean isNamedInText(Participant participant) {
        return isCalledByName(participant)
                || offices().stream().anyMatch(office -> cast.holding(office, List.of(participant)) != null);
    }

    private boolean isCalledByName(Participant participant) {
        if (named == null) {
            named = Collections.newSetFromMap(new IdentityHashMap<>());
            phrases(Kind.NAME).map(phrase -> cast.named(phrase, p -> true)).forEach(named::add);
        }
        return named.contains(participant);
    }

    /** The offices that the text names, each once for every country. */
    private Collection<ActorPhrase> offices() {
        if (offices == null) {
            Map<List<String>, ActorPhrase> distinct = new LinkedHashMap<>();
            phrases(Kind.ROLE)
                    .forEach(phrase -> distinct.putIfAbsent(List.of(phrase.role(), phrase.country()), phrase));
            offices = distinct.values();
        }
        return offices;
    }

    private Stream<ActorPhrase> phrases(Kind kind) {
        return annotations.sentences().stream()
                .flatMap(sentence -> ActorPhrase.apart(sentence.actors()).stream())
                .filter(phrase -> phrase.kind() == kind);
    }

    private boolean isSubjectInText(Participant participant) {
        return annotations.sentences().stream()
                .flatMap(sentence -> sentence.cues().stream())
                .filter(Cue::isMain)
                .map(Cue::subject)
                .anyMatch(subject -> subject != null && denotes(subject, participant));
    }

    /** Whether the text says by name that somebody speaks, or that the note-taker speaks to him. */
    private boolean isNamedSpeaker(Participant participant) {
        return annotations.sentences().stream()
                .flatMap(sentence -> sentence.cues().stream())
                .filter(Cue::isMain)
                .flatMap(cue -> Stream.of(cue.subject(), isPronoun(cue.subject(), "i") ? cue.addressee() : null))
                .anyMatch(phrase -> phrase != null && isNameOf(phrase, participant));
    }

    /** Whether the note-taker tells somebody something, or is told by him: "I explained to Karl", "the Minister told me". */
    private boolean isFaced(Participant participant) {
        if (faced == null) {
            Set<Participant> others = Collections.newSetFromMap(new IdentityHashMap<>());
            annotations.sentences().stream()
                    .flatMap(sentence -> sentence.cues().stream())
                    .filter(Cue::isMain)
                    .flatMap(cue -> Stream.of(
                            isPronoun(cue.subject(), "i") ? cue.addressee() : null,
                            isPronoun(cue.addressee(), "me") ? cue.subject() : null))
                    .map(this::meant)
                    .forEach(others::add);
            faced = others;
        }
        return faced.contains(participant);
    }

    private @Nullable Participant meant(@Nullable ActorPhrase phrase) {
        return phrase == null
                ? null
                : phrase.kind() == Kind.NAME
                        ? cast.named(phrase, p -> true)
                        : phrase.kind() == Kind.ROLE ? cast.holding(phrase, cast.present()) : null;
    }

    private boolean denotes(ActorPhrase phrase, Participant participant) {
        return isNameOf(phrase, participant)
                || phrase.kind() == Kind.ROLE && cast.holding(phrase, List.of(participant)) != null;
    }

    private boolean isNameOf(ActorPhrase phrase, Participant participant) {
        return phrase.kind() == Kind.NAME && cast.named(phrase, p -> true) == participant;
    }
}
