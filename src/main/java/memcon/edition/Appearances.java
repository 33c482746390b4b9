package memcon.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import memcon.annotation.ActorPhrase;
import memcon.annotation.Annotator;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import memcon.conversation.Actor;
import memcon.conversation.Reading;
import memcon.conversation.Statement;
import org.jspecify.annotations.Nullable;

/** Finds everybody in a reading who is in no authority file, and what they are called there. */
public final class Appearances {

    /** The end of the path of one who took the notes and left no name. */
    private static final String UNNAMED = "/actor/note-taker";

    private final Annotator annotator;
    private final Predicate<String> isEntry;

    /**
     * @param annotator tells the name in "Ambassador Otto Vell" from the office
     * @param isEntry whether a path is that of an entry of the authority
     */
    public Appearances(Annotator annotator, Predicate<String> isEntry) {
        this.annotator = annotator;
        this.isEntry = isEntry;
    }

    /** What a reading tells of one of them. */
    private static final class Told {
        private final @Nullable Actor actor;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> offices = new LinkedHashSet<>();
        private int statements;

        Told(@Nullable Actor actor) {
            this.actor = actor;
        }

        Appearance on(String path, @Nullable DateRange dates) {
            return new Appearance(
                    path,
                    actor == null ? null : actor.kind(),
                    actor == null ? "" : actor.label(),
                    List.copyOf(names),
                    List.copyOf(offices),
                    dates,
                    statements);
        }
    }

    /** Each of them once, those first of whom the reading tells who they are. */
    public List<Appearance> of(Reading reading) {
        Map<String, Told> all = new LinkedHashMap<>();
        for (Actor actor : reading.actors()) {
            Told told = all.computeIfAbsent(actor.id(), path -> new Told(actor));
            if (actor.office() != null) {
                told.offices.add(actor.office());
            }
            names(actor, told.names);
        }
        for (Statement statement : reading.statements()) {
            if (statement.preferred()) {
                statement.speakers().stream()
                        .filter(speaker -> !isEntry.test(speaker))
                        .forEach(speaker -> all.computeIfAbsent(speaker, path -> new Told(null)).statements++);
            }
        }
        List<Appearance> appearances = new ArrayList<>();
        DateRange dates = reading.memorandum().frontMatter().date();
        all.forEach((path, told) -> appearances.add(told.on(path, dates)));
        return appearances;
    }

    private void names(Actor actor, Set<String> names) {
        if (actor.id().endsWith(UNNAMED)) {
            return;
        }
        List<String> forms = new ArrayList<>(List.of(actor.label()));
        forms.addAll(actor.names());
        if (actor.kind() != EntityKind.PERSON) {
            names.addAll(forms);
            return;
        }
        for (String form : forms) {
            List<ActorPhrase> phrases = ActorPhrase.apart(annotator.phrases(form.replaceFirst(", (?:Jr|Sr)\\.?$", "")));
            phrases.stream()
                    .map(ActorPhrase::name)
                    .filter(name -> name.matches(".*\\p{L}{2}.*"))
                    .findFirst()
                    .ifPresent(names::add);
        }
    }
}
