package memcon.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import memcon.conversation.ClaimLink;
import memcon.conversation.Participation;
import memcon.conversation.Proposition;
import memcon.edition.EditionNames.Target;
import org.jspecify.annotations.Nullable;

/** The relations that an edition lists: among statements, among claims, of actors to conversations. */
final class EditionRelations {

    private static final List<String> KNOWN = List.of(
            "participant",
            "noteTaker",
            "respondsTo",
            "agreesWith",
            "disagreesWith",
            "hedgedBy",
            "contradicts",
            "restates",
            "supports",
            "condition",
            "reports");

    private final EditionNames names;
    private final EditionConcepts concepts;
    private final EditionFaults faults;
    private final String document;
    private final Map<String, Map<String, List<String>>> links = new HashMap<>();
    private final Map<String, List<Participation>> participations = new HashMap<>();
    private final Map<String, List<ClaimLink>> claimLinks = new HashMap<>();
    private final Map<String, Proposition> propositions = new HashMap<>();
    private final Map<String, EditionElement> ofClaims = new LinkedHashMap<>();
    private @Nullable String noteTaker;

    EditionRelations(
            List<EditionElement> relations,
            String document,
            EditionNames names,
            EditionConcepts concepts,
            EditionFaults faults) {
        this.document = document;
        this.names = names;
        this.concepts = concepts;
        this.faults = faults;
        relations.forEach(this::add);
    }

    private void add(EditionElement relation) {
        String name = relation.attribute("name");
        EditionElement list = relation.parent();
        if (list != null && list.attribute("type").equals("propositions")) {
            addProposition(relation);
            return;
        }
        switch (name) {
            case "participant" -> addParticipants(relation);
            case "noteTaker" -> noteTaker = names.path(relation, "active", Target.ACTOR);
            case "respondsTo", "agreesWith", "disagreesWith" -> addLinks(relation, Target.STATEMENT, Target.STATEMENT);
            case "hedgedBy" -> addLinks(relation, Target.STATEMENT, Target.ACTOR);
            case "condition" -> addLinks(relation, Target.CLAIM, Target.CLAIM);
            case "reports" -> addLinks(relation, Target.CLAIM, Target.TOLD);
            case "contradicts", "restates", "supports" -> addClaimLinks(relation);
            default ->
                faults.error(
                        relation,
                        "unknown relation \"" + name + "\"",
                        EditionFaults.didYouMean(name, KNOWN, "") + "There are " + String.join(", ", KNOWN)
                                + "; predicates of claims belong into <listRelation type=\"propositions\">");
        }
    }

    private void addParticipants(EditionElement relation) {
        Participation.Role role =
                concepts.find(relation, Participation.Role.class).orElse(Participation.Role.INTERLOCUTOR);
        List<String> actors = paths(relation, "active", Target.ACTOR);
        for (String conversation : paths(relation, "passive", Target.CONVERSATION)) {
            actors.forEach(actor -> participations
                    .computeIfAbsent(conversation, key -> new ArrayList<>())
                    .add(new Participation(actor, role)));
        }
    }

    private void addLinks(EditionElement relation, Target from, Target to) {
        List<String> others = paths(relation, "passive", to);
        for (String one : paths(relation, "active", from)) {
            if (from == Target.CLAIM) {
                ofClaims.putIfAbsent(one, relation);
            }
            List<String> all = links.computeIfAbsent(relation.attribute("name"), key -> new HashMap<>())
                    .computeIfAbsent(one, key -> new ArrayList<>());
            others.stream().filter(other -> !all.contains(other)).forEach(all::add);
        }
    }

    private void addClaimLinks(EditionElement relation) {
        ClaimLink.Kind kind = ClaimLink.Kind.valueOf(relation.attribute("name").toUpperCase(Locale.ROOT));
        for (String one : paths(relation, "active", Target.CLAIM)) {
            ofClaims.putIfAbsent(one, relation);
            for (String other : paths(relation, "passive", Target.CLAIM)) {
                claimLinks
                        .computeIfAbsent(one, key -> new ArrayList<>())
                        .add(new ClaimLink(
                                linkId(relation, one, other), kind, other, EditionOrigins.confidence(relation)));
            }
        }
    }

    private String linkId(EditionElement relation, String one, String other) {
        boolean single = relation.values("active").size() == 1
                && relation.values("passive").size() == 1;
        if (single && relation.id().startsWith("link-")) {
            return names.path(relation.id());
        }
        String name = single && !relation.id().isEmpty()
                ? relation.id().replaceFirst("^claimLink-", "")
                : last(one) + "-" + last(other);
        return document + "/link/" + name;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void addProposition(EditionElement relation) {
        String claim = names.path(relation, "corresp", Target.CLAIM);
        String subject = names.path(relation, "active", Target.ENTITY);
        String object = names.path(relation, "passive", Target.ENTITY);
        if (claim == null || subject == null || object == null) {
            if (relation.values("corresp").isEmpty()) {
                faults.error(relation, "proposition of no claim", "Give it corresp=\"#claim-…\"");
            }
            return;
        }
        boolean named = relation.id().startsWith("proposition-");
        String id = named ? names.path(relation.id()) : document + "/proposition/" + last(claim);
        if (propositions.put(claim, new Proposition(id, subject, relation.attribute("name"), object)) != null) {
            faults.error(
                    relation,
                    "a second proposition of \"" + relation.attribute("corresp") + "\"",
                    "Make it a claim of its own, or take one out");
        }
    }

    private List<String> paths(EditionElement relation, String attribute, Target target) {
        if (relation.values(attribute).isEmpty()) {
            faults.error(
                    relation,
                    "relation \"" + relation.attribute("name") + "\" without @" + attribute,
                    "Say what it relates: active (from), passive (to)");
        }
        return names.paths(relation, attribute, target);
    }

    /** Path of the one who took the notes, if the edition says. */
    @Nullable
    String noteTaker() {
        return noteTaker;
    }

    List<Participation> participations(String conversation) {
        return participations.getOrDefault(conversation, List.of());
    }

    /** What is related to a statement or claim by the relation of a name. */
    List<String> of(String name, String path) {
        return links.getOrDefault(name, Map.of()).getOrDefault(path, List.of());
    }

    List<ClaimLink> claimLinks(String claim) {
        return claimLinks.getOrDefault(claim, List.of());
    }

    @Nullable
    Proposition proposition(String claim) {
        return propositions.get(claim);
    }

    /** The claims that are related to something, each with the first relation that says so. */
    Map<String, EditionElement> ofClaims() {
        return ofClaims;
    }
}
