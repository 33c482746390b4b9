package memcon.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import memcon.annotation.ActorPhrase;
import memcon.annotation.Annotator;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import memcon.conversation.Actor;
import memcon.conversation.Reading;
import memcon.conversation.Statement;
import org.jspecify.annotations.Nullable;

/** Gathers, reading by reading, everybody who is in no authority file. */
public final class LocalActors {

    /** The end of the path of one who took the notes and left no name. */
    private static final String UNNAMED = "/actor/note-taker";

    private final Annotator annotator;
    private final Map<String, Gathered> gathered = new TreeMap<>();

    /** @param annotator tells the name in "Ambassador Otto Vell" from the office */
    public LocalActors(Annotator annotator) {
        this.annotator = annotator;
    }

    /** What the readings so far tell of one of them. */
    private static final class Gathered {
        private final Actor actor;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> offices = new LinkedHashSet<>();
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
        private int statements;

        Gathered(Actor actor) {
            this.actor = actor;
        }

        void on(@Nullable DateRange dates) {
            if (dates == null) {
                return;
            }
            LocalDate from = dates.earliest() != null ? dates.earliest() : dates.latest();
            LocalDate to = dates.latest() != null ? dates.latest() : dates.earliest();
            first = first == null || from != null && from.isBefore(first) ? from : first;
            last = last == null || to != null && to.isAfter(last) ? to : last;
        }

        LocalActor told() {
            List<String> fullestFirst = new ArrayList<>(names);
            fullestFirst.sort(Comparator.comparingInt((String name) -> name.split("[ .-]+", -1).length)
                    .thenComparingInt(String::length)
                    .reversed()
                    .thenComparing(name -> name));
            return new LocalActor(
                    actor.id(),
                    actor.kind(),
                    actor.label(),
                    fullestFirst,
                    List.copyOf(offices),
                    first == null && last == null ? null : new DateRange(first, last),
                    statements);
        }
    }

    public void add(Reading reading) {
        for (Actor actor : reading.actors()) {
            Gathered known = gathered.computeIfAbsent(actor.id(), path -> new Gathered(actor));
            known.on(reading.memorandum().frontMatter().date());
            if (actor.office() != null) {
                known.offices.add(actor.office());
            }
            names(actor, known.names);
        }
        for (Statement statement : reading.statements()) {
            statement.speakers().stream()
                    .filter(speaker -> statement.preferred() && gathered.containsKey(speaker))
                    .forEach(speaker -> gathered.get(speaker).statements++);
        }
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

    /** Whether somebody is among them. */
    boolean has(String path) {
        return gathered.containsKey(path);
    }

    Collection<String> paths() {
        return gathered.keySet();
    }

    /** All of them, in the order of their paths. */
    List<LocalActor> all() {
        return gathered.values().stream().map(Gathered::told).toList();
    }
}
