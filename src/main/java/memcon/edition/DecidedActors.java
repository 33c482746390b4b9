package memcon.edition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import memcon.authority.Authority;
import memcon.authority.AuthorityAddition;
import memcon.authority.AuthorityAddition.Entry;
import memcon.authority.AuthorityAddition.Link;
import memcon.authority.EntityKind;
import memcon.edition.Decision.Verdict;
import memcon.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes an addition to the authority of a curator's decisions. Who is decided to be the same is one cluster; a cluster has one
 * entry, an old or a new one, and none with two is written, nor one whose members were also decided to be different.
 */
public final class DecidedActors {

    private final Authority authority;
    private final Consumer<Problem> problems;
    private final List<Decision> decisions;
    private final Function<String, List<String>> namesOf;
    private final Map<String, String> parents = new TreeMap<>();
    private final Map<String, String> minted = new TreeMap<>();
    private boolean faulty;

    private DecidedActors(
            Authority authority,
            List<Decision> decisions,
            Function<String, List<String>> namesOf,
            Consumer<Problem> problems) {
        this.authority = authority;
        this.decisions = decisions;
        this.namesOf = namesOf;
        this.problems = problems;
    }

    /**
     * What the decisions in some tables come to; empty, with every fault told, if one of them cannot be carried out.
     *
     * @param tables files that {@link CandidateTable} wrote and a curator filled
     * @param actors everybody in the documents, to check the decisions by; null if the tables alone are at hand
     * @param curator who decided; null if not told
     */
    public static Optional<AuthorityAddition> read(
            List<Path> tables,
            @Nullable LocalActors actors,
            Authority authority,
            @Nullable String curator,
            Consumer<Problem> problems) {
        List<Problem> faults = new ArrayList<>();
        DecisionCheck check = new DecisionCheck(authority, actors, faults::add);
        List<Decision> decisions = check.of(tables);
        faults.forEach(problems);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        DecidedActors decided = new DecidedActors(authority, decisions, check::names, problems);
        AuthorityAddition addition = decided.addition(curator);
        return decided.faulty ? Optional.empty() : Optional.of(addition);
    }

    private AuthorityAddition addition(@Nullable String curator) {
        decisions.stream()
                .filter(decision -> decision.verdict() == Verdict.SAME)
                .forEach(this::unite);
        Map<String, List<Decision>> clusters = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            if (decision.verdict() != Verdict.DIFFERENT) {
                clusters.computeIfAbsent(root(decision.actor()), root -> new ArrayList<>())
                        .add(decision);
            }
        }
        Map<String, Entry> entries = new TreeMap<>();
        Map<String, List<String>> names = new TreeMap<>();
        Map<String, Link> same = new TreeMap<>();
        Map<String, String> entryOfCluster = new TreeMap<>();
        clusters.forEach((root, rows) -> {
            String entry = entry(rows, entries, names);
            entryOfCluster.put(root, entry);
            rows.forEach(row -> link(row, entry, same));
        });
        return new AuthorityAddition(entries, names, List.copyOf(same.values()), different(entryOfCluster), curator);
    }

    private String root(String path) {
        String parent = parents.getOrDefault(path, path);
        return parent.equals(path) ? path : root(parent);
    }

    private void unite(Decision decision) {
        String candidate = authority.find(decision.candidate()).isPresent() ? null : decision.candidate();
        if (candidate != null) {
            parents.put(root(decision.actor()), root(candidate));
        }
    }

    /** The one entry of a cluster: that which it is decided to be, or a new one. */
    private String entry(List<Decision> rows, Map<String, Entry> entries, Map<String, List<String>> names) {
        @Nullable Decision first = null;
        for (Decision row : rows) {
            boolean known = row.verdict() == Verdict.SAME
                    && authority.find(row.candidate()).isPresent();
            if (known && first != null && !first.candidate().equals(row.candidate())) {
                fault(
                        row,
                        "\"" + row.actor() + "\" would be " + first.candidate() + " (" + first.place() + ") and "
                                + row.candidate(),
                        "Take back one of the two decisions, or merge the two entries");
            }
            first = known && first == null ? row : first;
        }
        if (first == null) {
            return mint(rows, entries);
        }
        Decision known = first;
        rows.stream()
                .filter(row -> row.verdict() == Verdict.NEW)
                .forEach(row -> fault(
                        row,
                        "\"" + row.actor() + "\" would be new and " + known.candidate() + " (" + known.place() + ")",
                        "Take back one of the two decisions"));
        extend(known.candidate(), rows, names);
        return known.candidate();
    }

    private void extend(String entry, List<Decision> rows, Map<String, List<String>> names) {
        TreeSet<String> further = new TreeSet<>(DecidedNames.further(rows, namesOf));
        further.removeIf(name -> !authority.byName(name).isEmpty());
        if (!further.isEmpty()) {
            names.put(entry, List.copyOf(further));
        }
    }

    private String mint(List<Decision> rows, Map<String, Entry> entries) {
        List<String> called = DecidedNames.of(rows, namesOf);
        Decision decided = rows.stream()
                .filter(row -> row.verdict() == Verdict.NEW)
                .findFirst()
                .orElse(rows.get(0));
        String label = called.get(0);
        String path = "actor/" + AuthorityAddition.slug(label);
        if (path.equals("actor/")) {
            fault(decided, "\"" + decided.actor() + "\" has no name in letters", "Write one into the column names");
            return path;
        }
        String first = authority.find(path).isPresent()
                ? "an entry of the authority"
                : minted.putIfAbsent(path, decided.place());
        if (first != null) {
            fault(
                    decided,
                    "a new entry \"" + label + "\" would have the path " + path + ", which is taken (" + first + ")",
                    "If they are one, decide same with somebody of the other; else let the first of the names differ");
        }
        EntityKind kind = decided.kind() == EntityKind.POSITION ? EntityKind.PERSON : decided.kind();
        entries.put(
                path, new Entry(kind, label, called.subList(1, called.size()), "New by decision in " + decided.row()));
        return path;
    }

    private void link(Decision row, String entry, Map<String, Link> same) {
        String note = "Same by decision in " + row.row() + (row.evidence().isEmpty() ? "" : ": " + row.evidence());
        boolean evident = row.verdict() == Verdict.SAME;
        String why = evident ? note : "New by decision in " + row.row();
        same.merge(row.actor(), new Link(row.actor(), entry, why), (one, other) -> one);
        if (evident && authority.find(row.candidate()).isEmpty()) {
            same.putIfAbsent(row.candidate(), new Link(row.candidate(), entry, note));
        }
    }

    private List<Link> different(Map<String, String> entryOfCluster) {
        Map<String, Link> links = new TreeMap<>();
        for (Decision row : decisions) {
            if (row.verdict() == Verdict.DIFFERENT) {
                String actor = root(row.actor());
                boolean isEntry = authority.find(row.candidate()).isPresent();
                String other = isEntry ? row.candidate() : root(row.candidate());
                String entry = entryOfCluster.get(actor);
                if (actor.equals(other) || isEntry && row.candidate().equals(entry)) {
                    fault(
                            row,
                            "\"" + row.actor() + "\" is decided to be different from \"" + row.candidate()
                                    + "\", and by other rows the same",
                            "Take back this decision or those");
                }
                // Of somebody who has an entry now, it is the entry that the other is not.
                String apart = isEntry ? row.candidate() : entryOfCluster.getOrDefault(other, row.candidate());
                String note = "Different by decision in " + row.row();
                links.put(row.actor() + " " + apart, new Link(row.actor(), apart, note));
            }
        }
        return List.copyOf(links.values());
    }

    private void fault(Decision decision, String fault, String remedy) {
        faulty = true;
        problems.accept(Problem.error(decision.place(), fault, remedy));
    }
}
