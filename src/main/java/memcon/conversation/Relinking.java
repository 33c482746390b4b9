package memcon.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import memcon.authority.Authority;
import memcon.document.Memorandum;
import memcon.source.Problem;

/**
 * Puts entries of the authority in the place of a reading's own actors where a curator decided so. Only who is meant
 * changes: no path of a statement, stance, claim or mention does.
 */
public final class Relinking {

    private final Map<String, String> entries;
    private final Set<String> linked = new HashSet<>();

    private Relinking(Map<String, String> entries) {
        this.entries = entries;
    }

    /** The reading with every decision carried out; a decision about nobody in it is a problem of the reading. */
    public static Reading of(Reading reading, Authority authority) {
        Map<String, String> entries = decisions(reading, authority);
        if (entries.isEmpty()) {
            return reading;
        }
        Relinking relinking = new Relinking(entries);
        List<Statement> statements =
                reading.statements().stream().map(relinking::statement).toList();
        return new Reading(
                reading.memorandum(),
                relinking.path(reading.noteTaker()),
                reading.actors().stream()
                        .filter(actor -> !entries.containsKey(actor.id()))
                        .toList(),
                reading.events(),
                reading.conversations().stream().map(relinking::conversation).toList(),
                statements,
                reading.claims().stream().map(relinking::claim).toList(),
                reading.mentions().stream().map(relinking::mention).toList(),
                reading.editors(),
                reading.notes().stream()
                        .map(note -> new EditorialNote(
                                relinking.path(note.about()), note.content(), note.language(), note.origin()))
                        .toList(),
                reading.ledger(),
                relinking.problems(reading, authority));
    }

    /** Decisions about the document's own actors, and about those of its volume that it names. */
    private static Map<String, String> decisions(Reading reading, Authority authority) {
        Map<String, String> decided =
                new TreeMap<>(authority.replacementsBelow(reading.memorandum().path()));
        Map<String, Map<String, String>> volumes = new HashMap<>();
        for (Actor actor : reading.actors()) {
            int below = actor.id().indexOf("/actor/");
            if (actor.id().startsWith("volume/") && below > 0) {
                String entry = volumes.computeIfAbsent(actor.id().substring(0, below), authority::replacementsBelow)
                        .get(actor.id());
                if (entry != null) {
                    decided.put(actor.id(), entry);
                }
            }
        }
        decided.values().removeIf(entry -> authority.find(entry).isEmpty());
        return decided;
    }

    /** A decision was about somebody of whom the document, as it is read now, has no trace. */
    private List<Problem> problems(Reading reading, Authority authority) {
        Memorandum memorandum = reading.memorandum();
        Set<String> there = new HashSet<>();
        reading.actors().forEach(actor -> there.add(actor.id()));
        List<Problem> problems = new ArrayList<>(reading.problems());
        entries.forEach((actor, entry) -> {
            boolean found = there.contains(actor) || linked.contains(actor) || linked.contains(entry);
            if (!found) {
                problems.add(Problem.warning(
                        memorandum.origin(),
                        "a decision takes \"" + actor + "\" for "
                                + authority
                                        .find(entry)
                                        .map(known -> known.label())
                                        .orElse(entry)
                                + ", but no such actor is read in the document",
                        "Run reconcile again and decide about the actor as it is named now"));
            }
        });
        return problems;
    }

    private String path(String actor) {
        String entry = entries.getOrDefault(actor, actor);
        linked.add(actor);
        return entry;
    }

    private List<String> paths(List<String> actors) {
        return actors.stream().map(this::path).distinct().toList();
    }

    private Statement statement(Statement s) {
        Hedge hedge = s.hedge() == null
                ? null
                : new Hedge(s.hedge().kind(), path(s.hedge().by()));
        return new Statement(
                s.id(),
                s.label(),
                paths(s.speakers()),
                paths(s.addressees()),
                s.act(),
                s.mode(),
                hedge,
                s.passage(),
                s.parts(),
                s.nominal(),
                s.reportedIn(),
                s.reportLevel(),
                s.conversation(),
                s.stances(),
                s.respondsTo(),
                s.agreesWith(),
                s.disagreesWith(),
                s.alternativeTo(),
                s.preferred(),
                s.readingCertainty(),
                s.origin());
    }

    private Conversation conversation(Conversation c) {
        return new Conversation(
                c.id(),
                c.label(),
                c.participations().stream()
                        .map(each -> new Participation(path(each.actor()), each.role()))
                        .distinct()
                        .toList(),
                c.dates(),
                c.dateAsExpressed(),
                c.place(),
                c.toldIn(),
                c.toldBy(),
                c.evidence(),
                c.origin());
    }

    private Claim claim(Claim c) {
        Proposition form = c.proposition();
        return new Claim(
                c.id(),
                c.content(),
                c.language(),
                c.polarity(),
                c.modality(),
                paths(c.refersTo()),
                c.condition(),
                c.reports(),
                c.links(),
                form == null
                        ? null
                        : new Proposition(form.id(), path(form.subject()), form.predicate(), path(form.object())),
                c.origin());
    }

    private Mention mention(Mention m) {
        return new Mention(m.id(), path(m.entity()), m.asWritten(), m.span(), m.statement(), m.origin());
    }
}
