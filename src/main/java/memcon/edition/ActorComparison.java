package memcon.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memcon.authority.Authority;
import memcon.authority.AuthorityEntry;
import memcon.authority.EntityKind;

/** Compares an actor of a document with an entry of the authority, or with an actor of another document. */
public final class ActorComparison {

    /** Weaker candidates would only be read past. */
    private static final double LEAST = 0.4;

    /** Of those whom the authority knows not even a family name alone is passed over. */
    private static final double LEAST_OF_ENTRIES = 0.3;

    private final Authority authority;

    /** @param authority tells who was decided to be different */
    public ActorComparison(Authority authority) {
        this.authority = authority;
    }

    /** The other as a candidate for an actor of a document; empty if there is too little to speak for it. */
    public Optional<Candidate> of(Filed actor, Filed other) {
        if (actor.isPerson() != other.isPerson()
                || !other.isEntry() && !other.isPerson()
                || !other.isEntry() && LocalActor.documentOf(actor.path()).equals(LocalActor.documentOf(other.path()))
                || authority.areDifferent(actor.path(), other.path())
                || authority.areDifferent(other.path(), actor.path())) {
            return Optional.empty();
        }
        NameComparison.Likeness names = actor.isPerson()
                ? NameComparison.of(actor.names(), other.names())
                : NameComparison.ofBodies(actor.names(), other.names());
        if (names.score() <= 0 || !isPossible(actor, other)) {
            return Optional.empty();
        }
        List<String> evidence = new ArrayList<>(List.of(names.evidence()));
        if (names.score() < 0.5 && actor.isWoman() != other.isWoman()) {
            evidence.add("perhaps a couple");
        }
        double score = 0.7 * names.score() + Offices.score(actor, other, evidence) + Days.score(actor, other, evidence);
        if (score < (other.isEntry() ? LEAST_OF_ENTRIES : LEAST)) {
            return Optional.empty();
        }
        double rounded = Math.round(Math.min(1, score) * 100) / 100.0;
        return Optional.of(new Candidate(other.path(), other.label(), rounded, String.join("; ", evidence)));
    }

    /** Nobody talks before he is born. */
    private static boolean isPossible(Filed actor, Filed other) {
        LocalDate born = other.born();
        return born == null || actor.last() == null || !actor.last().isBefore(born);
    }

    /** Whether an entry may be decided to be the same as an actor of a kind. */
    static boolean isKind(EntityKind actor, AuthorityEntry entry) {
        boolean person = actor == EntityKind.PERSON || actor == EntityKind.POSITION;
        boolean other = entry.kind() == EntityKind.PERSON || entry.kind() == EntityKind.POSITION;
        return entry.kind().isActor() && person == other;
    }
}
