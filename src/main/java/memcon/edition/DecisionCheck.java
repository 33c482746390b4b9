package memcon.edition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.edition.Decision.Verdict;
import memcon.source.Problem;
import org.jspecify.annotations.Nullable;

/** Whether decisions are about somebody: actors of the documents, entries of the authority. */
final class DecisionCheck {

    private final Authority authority;
    private final @Nullable LocalActors actors;
    private final Consumer<Problem> problems;
    private final Map<String, List<String>> listed = new HashMap<>();

    /** @param actors everybody in the documents; null if the tables alone are at hand */
    DecisionCheck(Authority authority, @Nullable LocalActors actors, Consumer<Problem> problems) {
        this.authority = authority;
        this.actors = actors;
        this.problems = problems;
    }

    /** The decisions in some tables; faults are told. */
    List<Decision> of(List<Path> tables) {
        List<Decision> decisions = new ArrayList<>();
        for (Path file : tables) {
            DecisionTable table = new DecisionTable(file, problems).read();
            decisions.addAll(table.decisions());
            table.actors().forEach(listed::putIfAbsent);
        }
        decisions.forEach(this::check);
        return decisions.stream().map(this::resolved).toList();
    }

    /** What somebody in the tables may be called; empty for others. */
    List<String> names(String actor) {
        return listed.getOrDefault(actor, List.of());
    }

    private void check(Decision decision) {
        if (!isActor(decision.actor())) {
            unknown(decision, "actor", decision.actor());
        }
        replaced(decision.actor())
                .filter(entry -> decision.verdict() != Verdict.DIFFERENT && !entry.equals(decision.candidate()))
                .ifPresent(entry -> problems.accept(Problem.error(
                        decision.place(),
                        "\"" + decision.actor() + "\" is " + entry + " already, by a decision in the authority files",
                        "Take back this decision or that")));
        if (decision.verdict() == Verdict.NEW) {
            return;
        }
        Optional<AuthorityEntry> entry = authority.find(decision.candidate());
        if (entry.isEmpty() && !isActor(decision.candidate())) {
            unknown(decision, "candidate", decision.candidate());
        }
        if (decision.candidate().equals(decision.actor())) {
            problems.accept(Problem.error(
                    decision.place(), "\"" + decision.actor() + "\" is its own candidate", "Name somebody else"));
        }
        entry.filter(known -> !ActorComparison.isKind(decision.kind(), known))
                .ifPresent(known -> problems.accept(Problem.error(
                        decision.place(),
                        "\"" + decision.actor() + "\" is a " + decision.kind().className() + ", " + decision.candidate()
                                + " a " + known.kind().className(),
                        "Choose a candidate of the same kind, or correct the column kind")));
    }

    private boolean isActor(String path) {
        return actors == null
                ? listed.containsKey(path) && !LocalActor.documentOf(path).isEmpty()
                : actors.has(path) || replaced(path).isPresent();
    }

    private void unknown(Decision decision, String what, String path) {
        List<String> known = new ArrayList<>(actors == null ? listed.keySet() : actors.paths());
        authority.entries().forEach(entry -> known.add(entry.id()));
        String suggestion = EditionFaults.nearest(path, known)
                .map(near -> "Did you mean \"" + near + "\"? ")
                .orElse("");
        String where = what.equals("candidate") ? "in no authority file, and " : "";
        problems.accept(Problem.error(
                decision.place(),
                what + " \"" + path + "\" is " + where + "nobody in the "
                        + (actors == null ? "column actor" : "documents"),
                suggestion + "Correct the path, or make the table anew"));
    }

    /** An actor for whom an entry stands already is that entry. */
    private Decision resolved(Decision decision) {
        return replaced(decision.candidate())
                .map(entry -> new Decision(
                        decision.place(),
                        decision.verdict(),
                        decision.actor(),
                        decision.kind(),
                        decision.names(),
                        entry,
                        decision.evidence()))
                .orElse(decision);
    }

    private Optional<String> replaced(String path) {
        int below = path.indexOf("/actor/");
        Map<String, String> entries = below < 0 ? Map.of() : authority.replacementsBelow(path.substring(0, below));
        return Optional.ofNullable(entries.get(path));
    }
}
