package memcon.authority;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import memcon.authority.AuthorityEntry.Tenure;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The authority files of a collection: who and what its documents name, as a finding aid's name authority lists them.
 * Immutable. Entities are known by their path below the data base ({@code actor/kim-il-sung}).
 */
public final class Authority {

    private static final Comparator<Statement> ORDER = Comparator.comparing(
                    (Statement st) -> st.getSubject().stringValue())
            .thenComparing(st -> !st.getPredicate().equals(Terms.TYPE))
            .thenComparing(st -> st.getPredicate().stringValue())
            .thenComparing(st -> st.getObject().toString());

    private final String base;
    private final Map<String, Description> descriptions;
    private final Map<String, AuthorityEntry> entries = new TreeMap<>();
    private final Map<String, ClaimEntry> claims = new TreeMap<>();
    private final Map<String, List<Description>> tenures = new TreeMap<>();
    private final Map<String, List<AuthorityEntry>> byName = new TreeMap<>();
    private final Map<String, Statement> superclasses = new HashMap<>();
    private final ReplacedActors replaced;

    private Authority(String base, Map<String, Description> descriptions) {
        this.base = base;
        this.descriptions = descriptions;
        this.replaced = new ReplacedActors(descriptions.values());
        for (Description description : descriptions.values()) {
            superclass(description).ifPresent(statement -> superclasses.put(description.id(), statement));
            if (description.isA(Terms.TENURE)
                    && description.reference(Terms.HELD).isPresent()) {
                description
                        .reference(Terms.HOLDER)
                        .ifPresent(holder -> tenures.computeIfAbsent(holder, key -> new ArrayList<>())
                                .add(description));
            }
        }
        for (Description description : descriptions.values()) {
            description.kinds().stream().findFirst().ifPresent(kind -> addEntry(description, kind));
            if (description.isA(Terms.CLAIM)) {
                claims.put(description.id(), claim(description));
            }
        }
    }

    /**
     * Reads Turtle files; a fault in one is a problem and costs no other.
     *
     * @param paths files, or folders whose {@code *.ttl} are read
     * @param base the data base; files written for {@link Vocabulary#DEFAULT_BASE} are rebased to it
     */
    public static Authority read(List<Path> paths, String base, Consumer<Problem> problems) {
        return new Authority(base, new AuthorityReader(base, problems).read(paths));
    }

    /** An authority that knows nobody. */
    public static Authority empty(String base) {
        return new Authority(base, Map.of());
    }

    public String base() {
        return base;
    }

    /** All entries but claims, in the order of their paths. */
    public List<AuthorityEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The shared claims, in the order of their paths. */
    public List<ClaimEntry> claims() {
        return List.copyOf(claims.values());
    }

    public Optional<AuthorityEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    public Optional<ClaimEntry> findClaim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /**
     * Entries that have this label or name, whatever its white space, apostrophes, hyphens and initials' periods look
     * like ({@code N. S. Khrushchev} is {@code N.S. Khrushchev}); case and spelling must agree.
     */
    public List<AuthorityEntry> byName(String name) {
        return List.copyOf(byName.getOrDefault(NameTokens.normal(name), List.of()));
    }

    /** Those who held a position on a day, as far as the bounds of their tenures allow; in the order of their paths. */
    public List<AuthorityEntry> holdersOf(String positionId, LocalDate day) {
        return entries.values().stream()
                .filter(entry -> entry.tenures().stream()
                        .anyMatch(tenure -> tenure.position().equals(positionId)
                                && tenure.dates().contains(day)))
                .toList();
    }

    /** The entries that stand for actors of one document or volume, by curators' decision; by the actor's path. */
    public Map<String, String> replacementsBelow(String path) {
        return replaced.below(path + "/");
    }

    /** Whether a curator decided that an actor of a document is not the one of an entry. */
    public boolean areDifferent(String actor, String entry) {
        return replaced.areDifferent(actor, entry);
    }

    /** What the graph says of one entry; see {@link #model}. */
    public List<Statement> describe(String id) {
        return model(Set.of(id));
    }

    /**
     * The RDF description of entries and of what they need to be understood: tenures and their positions, the state or
     * organization of a position, territories and places, whatever a claim refers to.
     *
     * @param ids paths; those that no authority file describes are passed over
     * @return statements in the graph {@code <base>graph/authority}, sorted, without duplicates
     */
    public List<Statement> model(Collection<String> ids) {
        Set<Statement> statements = new TreeSet<>(ORDER);
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.remove();
            Description description = descriptions.get(id);
            if (description == null || !seen.add(id)) {
                continue;
            }
            for (AuthorityFile.Line line : description.lines()) {
                statements.add(line.statement());
                if (line.statement().getObject().isIRI()) {
                    open.add(Description.pathOf(line.statement().getObject(), base));
                }
            }
            Statement superclass = superclasses.get(id);
            if (superclass != null) {
                statements.add(superclass);
            }
            tenures.getOrDefault(id, List.of()).forEach(tenure -> open.add(tenure.id()));
            open.addAll(replaced.replacedBy(id));
        }
        return List.copyOf(statements);
    }

    /** That a person, organization, state or group is an actor: users query without inference. */
    private Optional<Statement> superclass(Description description) {
        boolean actor = description.kinds().stream().anyMatch(kind -> kind.isActor() && kind != EntityKind.POSITION);
        return actor
                ? Optional.of(Statements.statement(
                        description.lines().get(0).statement().getSubject(),
                        Terms.TYPE,
                        Terms.ACTOR,
                        Values.iri(base, "graph/authority")))
                : Optional.empty();
    }

    private void addEntry(Description description, EntityKind kind) {
        List<String> names = new ArrayList<>(description.texts(Terms.ALT_LABEL));
        names.addAll(description.texts(Terms.HIDDEN_LABEL));
        List<String> places = new ArrayList<>(description.references(Terms.TERRITORY));
        places.addAll(description.references(Terms.AT_PLACE));
        DateRange dates = description.dates();
        AuthorityEntry entry = new AuthorityEntry(
                description.id(),
                kind,
                description.texts(Terms.LABEL).get(0),
                names,
                dates.earliest() == null && dates.latest() == null ? null : dates,
                tenuresOf(description.id()),
                description.reference(Terms.POSITION_IN).orElse(null),
                places);
        entries.put(entry.id(), entry);
        names.add(0, entry.label());
        for (String name :
                new LinkedHashSet<>(names.stream().map(NameTokens::normal).toList())) {
            byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
        }
    }

    private List<Tenure> tenuresOf(String holder) {
        return tenures.getOrDefault(holder, List.of()).stream()
                .flatMap(tenure ->
                        tenure.reference(Terms.HELD).stream().map(position -> new Tenure(position, tenure.dates())))
                .toList();
    }

    private ClaimEntry claim(Description description) {
        return new ClaimEntry(
                description.id(),
                description.texts(Terms.CONTENT).stream()
                        .findFirst()
                        .orElseGet(() -> description.texts(Terms.LABEL).get(0)),
                description.values(Terms.POLARITY).stream()
                        .map(Authority::lastSegment)
                        .findFirst()
                        .orElse("positive"),
                description.references(Terms.REFERS_TO),
                description
                        .reference(Terms.HAS_PROPOSITION)
                        .map(descriptions::get)
                        .flatMap(this::proposition)
                        .orElse(null));
    }

    private Optional<ClaimEntry.Proposition> proposition(Description description) {
        return description
                .reference(Terms.SUBJECT)
                .flatMap(subject -> description
                        .reference(Terms.OBJECT)
                        .flatMap(object -> description.values(Terms.PREDICATE).stream()
                                .findFirst()
                                .map(predicate -> new ClaimEntry.Proposition(
                                        description.id(), subject, lastSegment(predicate), object))));
    }

    private static String lastSegment(Value iri) {
        return iri.stringValue().replaceFirst("^.*[/#]", "");
    }
}
