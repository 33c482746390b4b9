package memcon.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import memcon.annotation.ActorPhrase;
import memcon.annotation.ActorPhrase.Kind;
import memcon.annotation.Annotations;
import memcon.annotation.Annotator;
import memcon.annotation.Cue;
import memcon.annotation.Sentence;
import memcon.annotation.WordPattern;
import memcon.document.Apparatus;
import memcon.document.FrontMatter;
import memcon.document.ListedParticipant;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the cast of a document: from its list of participants, its title, its author's line, and from the names in
 * its text. Whoever the text makes the subject of a main clause of speech is taken to be present.
 */
final class CastBuilder {

    /** In code points; whatever is longer is no heading but a paragraph. */
    private static final int LONGEST_HEADING = 400;

    private static final Pattern TALK = Pattern.compile(
            "(?i)\\b(?:conversations?|talks?|meetings?|interview|audience|visits?|calls?|discussions?|lunch(?:eon)?|dinner|reception)\\b");

    /** Who drafted, saw or typed a record was not at the talk for that. */
    private static final Pattern HANDLED = Pattern.compile(
            "(?i)\\b(?:drafted|seen|typed|written|read|checked|approved|copied) by: .*$", Pattern.DOTALL);

    private final Annotator annotator;
    private final Annotations annotations;
    private final Cast cast = new Cast();
    private final NarrativeTense narrative;

    private CastBuilder(Annotator annotator, Annotations annotations) {
        this.annotator = annotator;
        this.annotations = annotations;
        this.narrative = NarrativeTense.of(
                annotations, sentence -> sentence.cues().stream().anyMatch(CastBuilder::isLabel));
    }

    static Cast build(Annotator annotator, Annotations annotations) {
        CastBuilder builder = new CastBuilder(annotator, annotations);
        FrontMatter front = annotations.memorandum().frontMatter();
        new ParticipantListReader(annotator, builder.cast).read(builder.listed(front));
        builder.headings(front.title());
        new AuthorReader(annotator, annotations, builder.cast).read();
        OfficeHolders offices = new OfficeHolders(annotations, builder.cast);
        offices.couples();
        builder.named();
        builder.meeting();
        new SpeakingPresence(annotations, builder.cast, builder.narrative, builder::speakerOf).find();
        new NoteTakerFinder(annotations, builder.cast).find();
        offices.eliminate();
        return builder.cast;
    }

    /** The title, and where it names nobody, the other lines above the body that speak of a conversation. */
    private void headings(String title) {
        TitleReader reader = new TitleReader(annotator, cast);
        int listed = cast.present().size();
        reader.read(CapitalLine.lowered(HANDLED.matcher(title).replaceFirst("")));
        boolean introduced =
                cast.present().size() > listed && TALK.matcher(title).find();
        if (introduced || listed > 2) {
            return;
        }
        StringBuilder heading = new StringBuilder();
        for (Apparatus apparatus : aboveBody()) {
            boolean heads = switch (apparatus.kind()) {
                case HEADING, TITLE, FIELD, DATE -> true;
                default -> false;
            };
            String line =
                    annotations.memorandum().text().quote(apparatus.span()).strip();
            if (!heads || line.length() > LONGEST_HEADING) {
                continue;
            }
            boolean goesOn = Character.isLowerCase(line.codePointAt(0))
                    || WordPattern.matches(before(heading), ".*(?:,|and|of|the|with|between|between:)");
            if (!goesOn) {
                introduce(reader, heading.toString());
                heading.setLength(0);
            }
            heading.append(heading.isEmpty() ? "" : " ").append(line);
        }
        introduce(reader, heading.toString());
    }

    private static String before(StringBuilder heading) {
        return heading.substring(Math.max(0, heading.length() - 20)).strip();
    }

    private static void introduce(TitleReader reader, String heading) {
        if (TALK.matcher(heading).find()) {
            reader.read(CapitalLine.lowered(heading));
        }
    }

    private List<Apparatus> aboveBody() {
        int body = annotations.memorandum().paragraphs().stream()
                .mapToInt(paragraph -> paragraph.span().start())
                .findFirst()
                .orElse(0);
        return annotations.memorandum().apparatus().stream()
                .filter(apparatus -> apparatus.span().end() <= body)
                .toList();
    }

    /** The list of participants, and lines that stand under it before the body as if they had fallen out of it. */
    private List<ListedParticipant> listed(FrontMatter front) {
        List<ListedParticipant> listed = new ArrayList<>(front.participants());
        boolean under = false;
        for (Apparatus apparatus : aboveBody()) {
            String line =
                    annotations.memorandum().text().quote(apparatus.span()).strip();
            if (under && apparatus.kind() == Apparatus.Kind.HEADING && !listed.isEmpty()) {
                List<ActorPhrase> phrases = annotator.phrases(line);
                boolean person = !phrases.isEmpty()
                        && phrases.get(0).from() == 0
                        && phrases.get(0).kind() == Kind.NAME
                        && (phrases.get(0).isTitled() || phrases.get(0).name().contains(" "));
                if (person && line.length() < LONGEST_HEADING) {
                    listed.add(new ListedParticipant(line, null, null));
                }
            }
            under = apparatus.kind() == Apparatus.Kind.PARTICIPANTS
                    || under && apparatus.kind() == Apparatus.Kind.HEADING;
        }
        return listed;
    }

    /** Names in headings and in the text: full names first, so that a family name alone finds its bearer. */
    private void named() {
        List<ActorPhrase> phrases = new ArrayList<>(inHeadings());
        for (Sentence sentence : annotations.sentences()) {
            for (ActorPhrase phrase : ActorPhrase.apart(sentence.actors())) {
                boolean full = phrase.name().contains(" ") && speaks(phrase, sentence);
                if (phrase.kind() == Kind.NAME && (phrase.isTitled() || full)) {
                    phrases.add(phrase);
                }
            }
        }
        phrases.sort(Comparator.comparingInt(CastBuilder::nameLength).reversed());
        phrases.forEach(cast::find);
    }

    private static int nameLength(ActorPhrase phrase) {
        return phrase.name().split("[ -]", -1).length;
    }

    private static boolean speaks(ActorPhrase phrase, Sentence sentence) {
        return sentence.cues().stream()
                .anyMatch(cue ->
                        cue.isMain() && cue.subject() != null && cue.subject().from() == phrase.from());
    }

    private List<ActorPhrase> inHeadings() {
        List<ActorPhrase> phrases = new ArrayList<>();
        for (Apparatus apparatus : annotations.memorandum().apparatus()) {
            boolean heads = switch (apparatus.kind()) {
                case HEADING, TITLE, FIELD, PARTICIPANTS, SIGNATURE -> true;
                default -> false;
            };
            if (heads && apparatus.span().length() < LONGEST_HEADING) {
                annotations
                        .memorandum()
                        .text()
                        .quote(apparatus.span())
                        .lines()
                        .flatMap(line -> Arrays.stream(line.strip().split("\\s{3,}|\\t")))
                        .forEach(line -> ActorPhrase.apart(annotator.phrases(CapitalLine.lowered(line))).stream()
                                .filter(phrase -> phrase.kind() == Kind.NAME && phrase.isTitled())
                                .forEach(phrases::add));
            }
        }
        return phrases;
    }

    /** Whoever meets the note-taker, or somebody in the first sentence of a text, is present. */
    private void meeting() {
        boolean listed = cast.participants().stream().anyMatch(Participant::isListed);
        for (Sentence sentence : annotations.sentences()) {
            boolean own =
                    sentence.actors().stream().anyMatch(actor -> WordPattern.matches(actor.pronoun(), "i|me|us|we"));
            boolean left = !own && Meeting.isTelegraphic(sentence, annotator.lexicon());
            if (!listed
                    && (own || left || sentence.equals(annotations.sentences().get(0)))) {
                List<ActorPhrase> met = Meeting.of(sentence, annotator.lexicon());
                ActorPhrase guest = Meeting.guest(sentence, met);
                for (ActorPhrase phrase : met) {
                    meets(phrase, phrase.equals(guest));
                }
            }
        }
    }

    /** "The British Ambassador called on me": an office means nobody who is only named somewhere in the text with such an office. */
    private void meets(ActorPhrase phrase, boolean comes) {
        Participant participant = speakerOf(phrase);
        boolean guessed = participant != null
                && phrase.kind() == Kind.ROLE
                && !participant.isPresent()
                && !participant.name().isEmpty();
        Participant met = guessed ? cast.admit(phrase) : participant;
        if (met != null) {
            met.setMet();
            if (comes) {
                met.setGuest();
            }
        }
    }

    private static boolean isLabel(Cue cue) {
        return cue.lemma().equals("label");
    }

    /** The member of the cast that a subject of speech means; null if it can mean none. */
    private @Nullable Participant speakerOf(ActorPhrase phrase) {
        return switch (phrase.kind()) {
            case NAME -> {
                Participant found = cast.named(phrase, participant -> true);
                yield found != null ? cast.unite(found, phrase) : cast.admit(phrase);
            }
            case ROLE -> {
                Participant guest = cast.guest(phrase);
                Participant holder = guest != null ? guest : cast.holding(phrase, cast.present());
                if (holder == null) {
                    holder = cast.holding(phrase, cast.participants());
                }
                yield holder != null ? holder : phrase.definite() ? cast.admit(phrase) : null;
            }
            default -> null;
        };
    }
}
