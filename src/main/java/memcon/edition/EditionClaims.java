package memcon.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memcon.authority.ClaimEntry;
import memcon.conversation.Claim;
import memcon.conversation.Origin;
import memcon.conversation.Stance;
import memcon.edition.EditionNames.Target;
import org.jspecify.annotations.Nullable;

/** The claims of an edition, and the stances that its statements take toward them. */
final class EditionClaims {

    private final EditionNames names;
    private final EditionConcepts concepts;
    private final EditionOrigins origins;
    private final EditionFaults faults;
    private final IdentityHashMap<EditionElement, String> stanceIds = new IdentityHashMap<>();
    private final Map<String, List<Stance>> stances = new LinkedHashMap<>();

    EditionClaims(EditionNames names, EditionConcepts concepts, EditionOrigins origins, EditionFaults faults) {
        this.names = names;
        this.concepts = concepts;
        this.origins = origins;
        this.faults = faults;
    }

    /** The stances in the body, by the path of the statement. */
    Map<String, List<Stance>> stances(EditionBody body, EditionStatements statements, String document) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> taken = new HashSet<>(names.ids());
        for (Extent extent : body.segments("claim")) {
            EditionElement segment = extent.element();
            String statement = segment.values("source").isEmpty()
                    ? body.enclosingStatement(segment).map(statements::id).orElse(null)
                    : names.path(segment, "source", Target.STATEMENT);
            String claim = names.path(segment, "corresp", Target.CLAIM);
            check(segment, statement);
            if (statement != null && claim != null) {
                String id = id(segment, statement, document, numbers, taken);
                stanceIds.put(segment, id);
                stances.computeIfAbsent(statement, key -> new ArrayList<>())
                        .add(new Stance(
                                id,
                                claim,
                                concepts.find(segment, Stance.Type.class).orElse(Stance.Type.ASSERTS),
                                concepts.find(segment, Stance.Certainty.class).orElse(Stance.Certainty.CERTAIN),
                                extent.span(),
                                origins.of(segment)));
            }
        }
        return stances;
    }

    private void check(EditionElement segment, @Nullable String statement) {
        if (statement == null && segment.values("source").isEmpty()) {
            faults.error(
                    segment,
                    "stance outside any statement",
                    "Put it inside a <said>, or name the statement (source=\"#statement-…\")");
        }
        if (segment.values("corresp").isEmpty()) {
            faults.error(segment, "stance toward no claim", "Name the claim (corresp=\"#claim-…\")");
        }
        if (segment.values("ana").stream().noneMatch(value -> value.startsWith("stance:"))) {
            faults.error(segment, "stance of no type", "Give it one in @ana, as in ana=\"stance:asserts\"");
        }
    }

    private String id(
            EditionElement segment,
            String statement,
            String document,
            Map<String, Integer> numbers,
            Set<String> taken) {
        if (!segment.id().isEmpty()) {
            return names.path(segment.id());
        }
        String name = statement.substring(statement.lastIndexOf('/') + 1) + "-";
        String id;
        do {
            id = name + numbers.merge(statement, 1, Integer::sum);
        } while (!taken.add("stance-" + id));
        return document + "/stance/" + id;
    }

    /** The path of the stance that an element encloses. */
    @Nullable
    String stanceId(EditionElement segment) {
        return stanceIds.get(segment);
    }

    /**
     * The claims in order of first expression: those worded in the edition, and those shared ones that it relates to
     * others.
     *
     * @param expressed paths of claims in the order in which statements express them
     */
    List<Claim> claims(
            List<EditionElement> interps, EditionRelations relations, List<String> expressed, String language) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (EditionElement interp : interps) {
            String id = names.path(interp.id());
            claims.put(id, worded(interp, id, relations, language));
        }
        relations
                .ofClaims()
                .forEach((id, relation) -> names.claim(id)
                        .ifPresent(entry -> claims.put(id, shared(entry, origins.of(relation), relations))));
        List<Claim> ordered = new ArrayList<>();
        expressed.forEach(id -> {
            Claim claim = claims.remove(id);
            if (claim != null) {
                ordered.add(claim);
            }
        });
        ordered.addAll(claims.values());
        return ordered;
    }

    private Claim worded(EditionElement interp, String id, EditionRelations relations, String language) {
        String content = interp.words();
        if (content.isEmpty()) {
            faults.error(
                    interp, "claim \"" + interp.id() + "\" without content", "Word it as a sentence that stands alone");
        }
        return new Claim(
                id,
                content,
                interp.has("xml:lang") ? interp.attribute("xml:lang") : language,
                concepts.find(interp, Claim.Polarity.class).orElse(Claim.Polarity.POSITIVE),
                concepts.find(interp, Claim.Modality.class).orElse(Claim.Modality.FACTUAL),
                names.paths(interp, "corresp", Target.ENTITY),
                condition(id, relations),
                relations.of("reports", id),
                relations.claimLinks(id),
                relations.proposition(id),
                origins.of(interp));
    }

    private @Nullable String condition(String claim, EditionRelations relations) {
        List<String> conditions = relations.of("condition", claim);
        EditionElement relation = relations.ofClaims().get(claim);
        if (conditions.size() > 1 && relation != null) {
            faults.error(relation, "claim with " + conditions.size() + " conditions", "Join them into one claim");
        }
        return conditions.isEmpty() ? null : conditions.get(0);
    }

    /** What the authority files say of it already is not said again. */
    private Claim shared(ClaimEntry entry, Origin origin, EditionRelations relations) {
        return new Claim(
                entry.id(),
                entry.content(),
                "en",
                entry.polarity().equals("negative") ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE,
                Claim.Modality.FACTUAL,
                List.of(),
                condition(entry.id(), relations),
                relations.of("reports", entry.id()),
                relations.claimLinks(entry.id()),
                null,
                origin);
    }
}
