package memcon.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Annotator;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import memcon.authority.EntityKind;
import memcon.document.Apparatus;
import memcon.document.FrontMatter;
import memcon.document.ListedParticipant;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the cast of a document: from its list of participants, its title, its author's line, and from the names in
 * its text. Whoever the text makes the subject of a main clause of speech is taken to be present.
 */
final class CastBuilder {

    /** "the Assistant Secretary of State for Inter-American Affairs (Rubottom)". */
    private static final Pattern BRACKETED =
            Pattern.compile("(?<office>(?:\\bthe |\\b)\\p{Lu}[^()]*?)\\s*\\((?<name>\\p{Lu}[\\p{L}’' -]+)\\)");

    private static final Pattern HEADER = Pattern.compile(
            "(?i)memorand(?:um|a)( of conversations?)?|(?:the )?white house|washington|memorandum .*|date .*|place .*|attachments?.*");

    private final Annotator annotator;
    private final Annotations annotations;
    private final FrontMatter front;
    private final Cast cast = new Cast();

    private CastBuilder(Annotator annotator, Annotations annotations) {
        this.annotator = annotator;
        this.annotations = annotations;
        this.front = annotations.memorandum().frontMatter();
    }

    static Cast build(Annotator annotator, Annotations annotations) {
        CastBuilder builder = new CastBuilder(annotator, annotations);
        builder.listed();
        builder.titled();
        builder.named();
        builder.speaking();
        builder.noteTaker();
        builder.eliminate();
        return builder.cast;
    }

    private void listed() {
        for (ListedParticipant line : front.participants()) {
            if (HEADER.matcher(line.asWritten().strip()).matches()) {
                continue;
            }
            List<ActorPhrase> phrases = flat(annotator.phrases(line.asWritten()));
            List<ActorPhrase> titled = phrases.stream()
                    .filter(phrase -> phrase.kind() == Kind.NAME && isTitled(phrase))
                    .toList();
            List<ActorPhrase> people = !titled.isEmpty()
                    ? titled
                    : phrases.stream()
                            .filter(phrase -> phrase.kind() == Kind.NAME)
                            .limit(1)
                            .toList();
            ActorPhrase first = people.isEmpty() ? firstOf(phrases, Kind.ROLE) : people.get(0);
            if (first == null) {
                continue;
            }
            Participant participant = null;
            for (ActorPhrase person : people.isEmpty() ? List.of(first) : people) {
                boolean another = participant == null
                        || !person.honorific().isEmpty() && !first.honorific().isEmpty();
                if (another) {
                    participant = find(person);
                    participant.setListed(line.side());
                    participant.addForm(line.asWritten());
                    if (line.side() != null) {
                        participant.addCountry(line.side());
                    }
                }
            }
            if (people.size() <= 1 && participant != null) {
                describe(participant, phrases, line.asWritten());
            }
        }
    }

    /** "Joaquin Fernandez, Chilean Ambassador": the rest of the line tells the office. */
    private void describe(Participant participant, List<ActorPhrase> phrases, String line) {
        for (ActorPhrase phrase : phrases) {
            if (phrase.kind() == Kind.ROLE) {
                participant.addRole(phrase.role());
            }
            participant.addCountry(phrase.country());
        }
        if (line.toLowerCase(java.util.Locale.ROOT).contains("interpret")) {
            participant.setInterpreter();
        }
    }

    private static boolean isTitled(ActorPhrase phrase) {
        return !phrase.honorific().isEmpty() || !phrase.role().isEmpty();
    }

    private static List<ActorPhrase> flat(List<ActorPhrase> phrases) {
        List<ActorPhrase> flat = new ArrayList<>();
        for (ActorPhrase phrase : phrases) {
            if (phrase.kind() == Kind.JOINT) {
                flat.addAll(phrase.members());
            } else {
                flat.add(phrase);
            }
        }
        return flat;
    }

    private static @Nullable ActorPhrase firstOf(List<ActorPhrase> phrases, Kind kind) {
        return phrases.stream()
                .filter(phrase -> phrase.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private Participant find(ActorPhrase phrase) {
        Participant found = phrase.kind() == Kind.NAME
                ? cast.named(phrase, participant -> true)
                : cast.participants().stream()
                        .filter(p -> p.name().isEmpty() && p.roles().contains(phrase.role()))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            return cast.admit(phrase);
        }
        cast.absorb(found, phrase);
        return found;
    }

    /** "… Conversation with the Soviet Ambassador c. V.P. Moskowskyi", "… Between X (Rubottom) and Y", "…, by Mr. Noyes". */
    private void titled() {
        String title = cased(front.title());
        Matcher bracketed = BRACKETED.matcher(title);
        while (bracketed.find()) {
            String before = bracketed.group("office");
            String alone = before.substring(Math.max(0, lastSeparator(before)));
            ActorPhrase office = firstOf(flat(annotator.phrases(alone)), Kind.ROLE);
            if (office != null) {
                find(withName(office, bracketed.group("name"))).setPresent();
            }
        }
        for (ActorPhrase phrase : flat(annotator.phrases(withoutBracketed(title)))) {
            boolean person = phrase.kind() == Kind.NAME
                            && (!phrase.honorific().isEmpty() || !phrase.role().isEmpty())
                    || phrase.kind() == Kind.ROLE;
            if (!person) {
                continue;
            }
            ActorPhrase whole =
                    phrase.kind() == Kind.ROLE && phrase.alias() != null ? withName(phrase, phrase.alias()) : phrase;
            Participant participant = whole.kind() == Kind.ROLE ? roleInTitle(whole) : find(whole);
            participant.setPresent();
        }
        String byline = front.author() != null ? front.author() : signature();
        if (byline != null) {
            List<ActorPhrase> author = flat(annotator.phrases(byline));
            ActorPhrase phrase =
                    firstOf(author, Kind.NAME) != null ? firstOf(author, Kind.NAME) : firstOf(author, Kind.ROLE);
            if (phrase != null && (phrase.kind() == Kind.ROLE || phrase.name().length() > 3)) {
                Participant participant = phrase.kind() == Kind.ROLE ? roleInTitle(phrase) : find(phrase);
                describe(participant, author, "");
                participant.setNoteTaker();
            }
        }
    }

    /** The signature under the text, or a last short line that is a name with a title. */
    private @Nullable String signature() {
        for (Apparatus apparatus : annotations.memorandum().apparatus()) {
            if (apparatus.kind() == Apparatus.Kind.SIGNATURE) {
                return annotations.memorandum().text().quote(apparatus.span());
            }
        }
        List<Sentence> sentences = annotations.sentences();
        if (sentences.isEmpty()) {
            return null;
        }
        Sentence last = sentences.get(sentences.size() - 1);
        boolean shortLine =
                last.first() && last.tokens().size() <= 9 && last.cues().isEmpty();
        boolean named = flat(last.actors()).stream()
                .anyMatch(phrase -> phrase.kind() == Kind.NAME && phrase.from() <= 1 && isTitled(phrase));
        return shortLine && named ? memconLine(last) : null;
    }

    private static int lastSeparator(String words) {
        int last = 0;
        for (String separator : List.of(" and ", "Between ", "between ", "With ", "with ", "Among ", ", ")) {
            int at = words.lastIndexOf(separator);
            last = Math.max(last, at < 0 ? 0 : at + separator.length());
        }
        return last;
    }

    private static String withoutBracketed(String title) {
        Matcher bracketed = BRACKETED.matcher(title);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (bracketed.find()) {
            rest.append(title, from, bracketed.start() + lastSeparator(bracketed.group("office")));
            from = bracketed.end();
        }
        return rest.append(title.substring(from)).toString();
    }

    private Participant roleInTitle(ActorPhrase phrase) {
        List<Participant> same = cast.participants().stream()
                .filter(p -> p.roles().contains(phrase.role()))
                .toList();
        Participant holder = cast.holding(phrase, same);
        return holder != null ? holder : find(phrase);
    }

    private static ActorPhrase withName(ActorPhrase phrase, String name) {
        return new ActorPhrase(
                phrase.from(),
                phrase.to(),
                Kind.NAME,
                phrase.text() + " " + name,
                name,
                phrase.role(),
                phrase.country(),
                "",
                null,
                true,
                List.of());
    }

    /** Names in the text: full names first, so that a family name alone finds its bearer. */
    private void named() {
        List<ActorPhrase> phrases = new ArrayList<>();
        for (Apparatus apparatus : annotations.memorandum().apparatus()) {
            boolean heads = switch (apparatus.kind()) {
                case HEADING, TITLE, FIELD, PARTICIPANTS, SIGNATURE -> true;
                default -> false;
            };
            if (heads && apparatus.span().length() < 400) {
                String line = cased(
                        annotations.memorandum().text().quote(apparatus.span()).replaceAll("\\s+", " "));
                flat(annotator.phrases(line)).stream()
                        .filter(phrase -> phrase.kind() == Kind.NAME && isTitled(phrase))
                        .forEach(phrases::add);
            }
        }
        for (Sentence sentence : annotations.sentences()) {
            for (ActorPhrase phrase : flat(sentence.actors())) {
                boolean speaks = sentence.cues().stream()
                        .anyMatch(cue -> cue.isMain()
                                && cue.subject() != null
                                && cue.subject().from() == phrase.from());
                boolean full = phrase.name().contains(" ") && speaks;
                if (phrase.kind() == Kind.NAME && (isTitled(phrase) || full)) {
                    phrases.add(phrase);
                }
            }
        }
        phrases.sort((a, b) ->
                Integer.compare(b.name().split("[ -]", -1).length, a.name().split("[ -]", -1).length));
        phrases.forEach(this::find);
    }

    private void speaking() {
        Map<Participant, Integer> mainSubjects = new HashMap<>();
        boolean listed = cast.participants().stream().anyMatch(Participant::isListed);
        for (Sentence sentence : annotations.sentences()) {
            for (Cue cue : sentence.cues()) {
                ActorPhrase subject = cue.subject();
                if (subject == null || !cue.isMain() || cue.tense() != Cue.Tense.PAST || cue.negated()) {
                    continue;
                }
                for (ActorPhrase phrase : flat(List.of(subject))) {
                    Participant participant = speakerOf(phrase);
                    if (participant != null) {
                        boolean opens = sentence.first() && cue.clause() <= 2;
                        mainSubjects.merge(participant, opens || !listed ? 2 : 1, Integer::sum);
                    }
                }
            }
        }
        mainSubjects.forEach((participant, weight) -> {
            if (weight >= 2) {
                participant.setPresent();
            }
        });
    }

    /**
     * Of one office without a name and one name without an office, both present and not both listed, the one is the
     * other's: who else should "the Secretary of State" be, when Lord Harnham talks with an ambassador.
     */
    private void eliminate() {
        List<Participant> offices = cast.present().stream()
                .filter(p ->
                        p.name().isEmpty() && !p.roles().isEmpty() && !p.isNoteTaker() && p.kind() == EntityKind.PERSON)
                .toList();
        List<Participant> names = cast.present().stream()
                .filter(p -> !p.name().isEmpty() && p.roles().isEmpty() && !p.isInterpreter() && !p.isNoteTaker())
                .toList();
        List<Participant> unlisted = names.stream().filter(p -> !p.isListed()).toList();
        if (offices.size() == 1
                && names.size() == 1
                && !(offices.get(0).isListed() && names.get(0).isListed())) {
            cast.merge(offices.get(0), names.get(0));
        } else if (offices.size() == 1 && unlisted.size() == 1 && offices.get(0).isListed()) {
            cast.merge(offices.get(0), unlisted.get(0));
        }
    }

    /** A line of capitals in ordinary letters, so that names can be told from other words. */
    private static String cased(String line) {
        long small = line.chars().filter(Character::isLowerCase).count();
        if (small * 2 > line.chars().filter(Character::isLetter).count()) {
            return line;
        }
        StringBuilder cased = new StringBuilder();
        for (String word : line.split("(?<=[ .-])", -1)) {
            String lower = word.toLowerCase(java.util.Locale.ROOT);
            boolean link =
                    WordPattern.matches(lower.strip(), "of|and|the|at|on|for|with|between|to|in|by|from|a|an|held");
            boolean state = WordPattern.matches(word.strip(), "\\p{Lu}{2,5}")
                    && !WordPattern.matches(word.strip(), ".*[AEIOU].*[^AEIOU].*|.*[^AEIOU].*[AEIOU].*");
            cased.append(link ? lower : state || word.length() < 2 ? word : word.charAt(0) + lower.substring(1));
        }
        return cased.toString();
    }

    private @Nullable Participant speakerOf(ActorPhrase phrase) {
        return switch (phrase.kind()) {
            case NAME -> {
                Participant found = cast.named(phrase, participant -> true);
                yield found != null ? cast.unite(found, phrase) : cast.admit(phrase);
            }
            case ROLE -> {
                Participant holder = cast.holding(phrase, cast.present());
                if (holder == null) {
                    holder = cast.holding(phrase, cast.participants());
                }
                yield holder != null ? holder : phrase.definite() ? cast.admit(phrase) : null;
            }
            default -> null;
        };
    }

    /** The author by name or office; else the one listed whom the text never names; else somebody unknown. */
    private void noteTaker() {
        if (cast.noteTaker() != null) {
            if (speaksInFirstPerson()) {
                cast.noteTaker().setPresent();
            }
            return;
        }
        if (speaksInFirstPerson()) {
            List<Participant> unnamed = cast.present().stream()
                    .filter(participant -> !participant.isInterpreter() && !isNamedInText(participant))
                    .toList();
            List<Participant> titled = unnamed.stream()
                    .filter(participant -> !participant.isListed())
                    .toList();
            List<Participant> silent = cast.present().stream()
                    .filter(p -> !p.isInterpreter() && !isSubjectInText(p))
                    .toList();
            Participant author = titled.size() == 1 ? titled.get(0) : unnamed.size() == 1 ? unnamed.get(0) : signed();
            List<Participant> nameless = cast.present().stream()
                    .filter(p -> !p.isInterpreter() && !p.name().isEmpty() && !isCalledByName(p))
                    .toList();
            if (author == null && nameless.size() == 1) {
                author = nameless.get(0);
            }
            if (author == null && silent.size() == 1) {
                author = silent.get(0);
            }
            if (author != null) {
                author.setNoteTaker();
                author.setPresent();
                return;
            }
        }
        Participant unknown = new Participant(EntityKind.PERSON, "Note-taker");
        unknown.setNoteTaker();
        if (speaksInFirstPerson()) {
            unknown.setPresent();
        }
        cast.add(unknown);
    }

    /** The one whose initials or name stand alone under the text. */
    private @Nullable Participant signed() {
        String author = front.author();
        if (author != null) {
            List<Participant> fitting = cast.present().stream()
                    .filter(p -> isSignature(author.strip(), p))
                    .toList();
            return fitting.size() == 1 ? fitting.get(0) : null;
        }
        List<Sentence> sentences = annotations.sentences();
        for (int i = sentences.size() - 1; i >= Math.max(0, sentences.size() - 3); i--) {
            String line = memconLine(sentences.get(i));
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

    private boolean isSignature(String line, Participant participant) {
        String initials = line.replaceAll("[^\\p{Lu}]", "");
        String own = participant.name().replaceAll("[^\\p{Lu}]", "");
        boolean byInitials =
                !initials.isEmpty() && own.endsWith(initials) && line.length() <= 8 && !isNamedInText(participant);
        return byInitials || !participant.name().isEmpty() && line.contains(participant.name());
    }

    private String memconLine(Sentence sentence) {
        return annotations
                .memorandum()
                .text()
                .content()
                .substring(sentence.start(), sentence.end())
                .strip();
    }

    private boolean speaksInFirstPerson() {
        return annotations.sentences().stream()
                .flatMap(sentence -> sentence.cues().stream())
                .anyMatch(cue -> cue.isMain()
                        && (isFirstPerson(cue.subject())
                                || cue.addressee() != null
                                        && cue.addressee().pronoun().equals("me")));
    }

    private static boolean isFirstPerson(@Nullable ActorPhrase phrase) {
        return phrase != null && phrase.pronoun().equals("i");
    }

    private boolean isCalledByName(Participant participant) {
        return annotations.sentences().stream()
                .flatMap(sentence -> flat(sentence.actors()).stream())
                .anyMatch(phrase -> phrase.kind() == Kind.NAME && cast.named(phrase, p -> true) == participant);
    }

    private boolean isSubjectInText(Participant participant) {
        return annotations.sentences().stream()
                .flatMap(sentence -> sentence.cues().stream())
                .filter(Cue::isMain)
                .map(Cue::subject)
                .anyMatch(subject -> subject != null && denotes(subject, participant));
    }

    private boolean denotes(ActorPhrase phrase, Participant participant) {
        return phrase.kind() == Kind.NAME && cast.named(phrase, p -> true) == participant
                || phrase.kind() == Kind.ROLE && cast.holding(phrase, List.of(participant)) != null;
    }

    private boolean isNamedInText(Participant participant) {
        for (Sentence sentence : annotations.sentences()) {
            for (ActorPhrase phrase : flat(sentence.actors())) {
                if (denotes(phrase, participant)) {
                    return true;
                }
            }
        }
        return false;
    }
}
