package memcon.serve.catalogue;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Side;
import org.apache.jena.graph.Node;

/**
 * What is said of one thing: by statements that name it, and by such as express a claim that refers to it.
 *
 * @param names the thing itself, and its territory or the state of which it is one
 * @param statements in no order, bounded
 * @param isAll whether these are all
 */
public record Talk(List<Node> names, Set<Node> statements, boolean isAll, Lookup data) {

    private static final int MOST = 2000;
    private static final int FEW = 50;

    /** A statement's stance toward a claim. */
    public record Position(Node claim, Node type, Node stance, Side side) {}

    /** What is said of a thing. */
    public static Talk of(Node about, Lookup data) {
        Set<Node> names = new LinkedHashSet<>(List.of(about));
        names.addAll(data.objects(about, memcon("territory"), FEW));
        names.addAll(data.subjects(memcon("territory"), about, FEW));
        Set<Node> found = new LinkedHashSet<>();
        boolean isAll = true;
        for (Node name : names) {
            List<Node> naming = data.subjects(memcon("mentions"), name, MOST + 1);
            List<Node> claims = data.subjects(memcon("refersTo"), name, MOST + 1);
            isAll &= naming.size() <= MOST && claims.size() <= MOST;
            found.addAll(naming);
            for (Node claim : claims) {
                found.addAll(data.subjects(memcon("expresses"), claim, FEW));
            }
        }
        Set<Node> statements = new LinkedHashSet<>();
        for (Node statement : found) {
            if (statements.size() == MOST) {
                isAll = false;
                break;
            }
            if (isRead(statement, data)) {
                statements.add(statement);
            }
        }
        return new Talk(List.copyOf(names), statements, isAll, data);
    }

    /** Whether it is a statement, and not one that another reading of its passage is preferred to. */
    private static boolean isRead(Node statement, Lookup data) {
        return data.isA(statement, "Statement")
                && data.text(statement, memcon("preferredReading"))
                        .filter("false"::equals)
                        .isEmpty();
    }

    /** The statements of each speaker, whoever has most first. */
    public Map<Node, List<Node>> bySpeaker() {
        Map<Node, List<Node>> speakers = new LinkedHashMap<>();
        for (Node statement : statements) {
            for (Node speaker : data.objects(statement, memcon("speaker"), FEW)) {
                speakers.computeIfAbsent(speaker, unseen -> new ArrayList<>()).add(statement);
            }
        }
        Map<Node, List<Node>> sorted = new LinkedHashMap<>();
        speakers.entrySet().stream()
                .sorted((one, other) ->
                        one.getValue().size() == other.getValue().size()
                                ? data.label(one.getKey()).compareTo(data.label(other.getKey()))
                                : other.getValue().size() - one.getValue().size())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The stances of a statement toward claims about the thing. */
    public List<Position> positions(Node statement) {
        List<Position> positions = new ArrayList<>();
        for (Node stance : data.objects(statement, memcon("stance"), FEW)) {
            Optional<Node> claim = data.object(stance, memcon("stanceClaim"));
            Optional<Node> type = data.object(stance, memcon("stanceType"));
            if (claim.isPresent() && type.isPresent() && isAbout(claim.get())) {
                positions.add(new Position(claim.get(), type.get(), stance, Side.of(type.get())));
            }
        }
        return positions;
    }

    private boolean isAbout(Node claim) {
        return data.objects(claim, memcon("refersTo"), FEW).stream().anyMatch(names::contains);
    }
}
