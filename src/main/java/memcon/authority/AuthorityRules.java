package memcon.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.authority.AuthorityFile.Line;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/** What must hold of every description in the authority files; each fault is a problem that names its line. */
final class AuthorityRules {

    private static final Set<String> PARTS =
            Set.of("Tenure", "Claim", "Proposition", "ClaimLink", Vocabulary.PROV + "Agent");
    private static final Set<String> PROPERTIES = Set.of(
            "earliestDate latestDate dateAsExpressed holder position positionIn territory place content polarity modality"
                    .split(" "));
    private static final Set<String> CLAIM_PROPERTIES = Set.of(
            "refersTo proposition subject predicate object asOf condition reports contradicts restates supports linkFrom linkTo linkType confidence proposedBy"
                    .split(" "));
    private static final Pattern SHARED = Pattern.compile("(actor|position|place|event|claim)/.+");
    private static final Pattern WKT_POINT = Pattern.compile("POINT\\s*\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)");
    private static final Pattern WIKIDATA_ENTITY = Pattern.compile("http://www\\.wikidata\\.org/entity/Q[1-9][0-9]*");

    private final Map<String, Description> descriptions;
    private final Consumer<Problem> problems;
    private final Set<String> unusable = new TreeSet<>();

    AuthorityRules(Map<String, Description> descriptions, Consumer<Problem> problems) {
        this.descriptions = descriptions;
        this.problems = problems;
    }

    /**
     * Reports every fault.
     *
     * @param complete whether all files could be read; if not, a reference to nothing may only be a reference into a lost file
     * @return paths of descriptions too faulty to be used
     */
    Set<String> check(boolean complete) {
        Map<Value, String> identities = new TreeMap<>((a, b) -> a.stringValue().compareTo(b.stringValue()));
        for (Description description : descriptions.values()) {
            checkType(description);
            checkLabel(description);
            ReplacedActors.contradiction(description)
                    .ifPresent(
                            fault -> reject(description, description.place(), fault, "Keep one of the two decisions"));
            checkDates(description);
            checkPoint(description);
            checkTenure(description);
            checkIdentity(description, identities);
            checkProperties(description);
            if (complete) {
                checkReferences(description);
            }
        }
        return unusable;
    }

    /** Whether a path is one of those that only authority files describe. */
    static boolean isShared(String path) {
        return SHARED.matcher(path).matches();
    }

    private void checkType(Description entry) {
        List<Value> types = entry.values(Terms.TYPE);
        List<EntityKind> kinds = entry.kinds();
        if (types.isEmpty() && !ReplacedActors.isDecision(entry)) {
            reject(
                    entry,
                    entry.place(),
                    entry.id() + " has no type",
                    "Say what it is: a memcon:Person, memcon:Place …");
        }
        for (Value type : types) {
            String name = type.stringValue().replace(Vocabulary.MEMCON, "");
            if (Description.kindOf(type).isEmpty() && !PARTS.contains(name) && !type.equals(Terms.ACTOR)) {
                reject(
                        entry,
                        entry.placeOf(Terms.TYPE),
                        entry.id() + " is of unknown kind " + name,
                        "Use memcon:Person, Organization, State, Group, Position, Place or ReferencedEvent");
            }
        }
        if (kinds.size() > 1 && Set.copyOf(kinds).size() == 1) {
            report(lastPlaceOf(entry, Terms.TYPE), "two entries have the id " + entry.id(), "Merge them or rename one");
        } else if (kinds.size() > 1) {
            reject(
                    entry,
                    lastPlaceOf(entry, Terms.TYPE),
                    entry.id() + " is both " + kinds.get(0).className() + " and "
                            + kinds.get(1).className(),
                    "Describe them as two entries");
        }
        kinds.stream().limit(1).forEach(kind -> checkFolder(entry, kind));
    }

    private void checkFolder(Description entry, EntityKind kind) {
        String folder = switch (kind) {
            case POSITION -> "position/";
            case PLACE -> "place/";
            case EVENT -> "event/";
            default -> "actor/";
        };
        if (!entry.id().contains("://") && !entry.id().startsWith(folder)) {
            report(entry.place(), "a " + kind.className() + " has the id " + entry.id(), "Let it begin with " + folder);
        }
    }

    private void checkLabel(Description entry) {
        List<Value> labels = entry.values(Terms.LABEL);
        boolean needed = !entry.kinds().isEmpty() || entry.isA(Terms.CLAIM);
        if (labels.isEmpty() && needed) {
            reject(entry, entry.place(), entry.id() + " has no label", "Give it one rdfs:label in English");
        } else if (labels.size() > 1) {
            reject(
                    entry,
                    lastPlaceOf(entry, Terms.LABEL),
                    entry.id() + " has " + labels.size() + " labels ("
                            + labels.get(0).stringValue() + "; " + labels.get(1).stringValue() + ")",
                    "Keep one rdfs:label and make the others skos:altLabel");
        }
        for (Value label : labels) {
            if (!(label instanceof Literal text && text.getLanguage().orElse("").equals("en"))) {
                report(
                        entry.placeOf(Terms.LABEL),
                        entry.id() + " has the label " + label + ", which is not marked as English",
                        "Write it with @en");
            }
        }
    }

    private void checkDates(Description entry) {
        for (IRI bound : List.of(Terms.EARLIEST, Terms.LATEST)) {
            for (Value value : entry.values(bound)) {
                if (Description.dateOf(value.stringValue()).isEmpty()) {
                    report(
                            entry.placeOf(bound),
                            entry.id() + " has " + bound.getLocalName() + " \"" + value.stringValue()
                                    + "\", which is not a day",
                            "Write it as \"1964-02-26\"^^xsd:date");
                }
            }
        }
        LocalDate earliest = entry.date(Terms.EARLIEST).orElse(LocalDate.MIN);
        LocalDate latest = entry.date(Terms.LATEST).orElse(LocalDate.MAX);
        if (earliest.isAfter(latest)) {
            report(
                    entry.placeOf(Terms.EARLIEST),
                    entry.id() + " begins on " + earliest + ", after its end on " + latest,
                    "Correct the dates");
        }
    }

    private void checkPoint(Description entry) {
        double lat = checkDegrees(entry, Terms.LAT, 90);
        double lon = checkDegrees(entry, Terms.LONG, 180);
        for (String wkt : entry.texts(Terms.AS_WKT)) {
            Matcher point = WKT_POINT.matcher(wkt);
            if (!point.matches()) {
                report(
                        entry.placeOf(Terms.AS_WKT),
                        entry.id() + " lies at \"" + wkt + "\", which is not a point",
                        "Write \"POINT(longitude latitude)\"");
            } else if (differ(point.group(1), lon) || differ(point.group(2), lat)) {
                report(
                        entry.placeOf(Terms.AS_WKT),
                        entry.id() + " lies at " + wkt + " but at latitude " + lat + ", longitude " + lon,
                        "Let them agree; in a point the longitude comes first");
            }
        }
    }

    private static boolean differ(String written, double known) {
        try {
            return !Double.isNaN(known) && Double.compare(Double.parseDouble(written), known) != 0;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /** The value in degrees; NaN if there is none or a bad one, which is reported. */
    private double checkDegrees(Description entry, IRI property, int limit) {
        for (String text : entry.texts(property)) {
            try {
                double degrees = Double.parseDouble(text);
                if (Math.abs(degrees) <= limit) {
                    return degrees;
                }
            } catch (NumberFormatException e) {
                // Reported below like a number out of range.
            }
            report(
                    entry.placeOf(property),
                    entry.id() + " has " + property.getLocalName() + " " + text,
                    "Give degrees between -" + limit + " and " + limit);
        }
        return Double.NaN;
    }

    private void checkTenure(Description entry) {
        if (entry.isA(Terms.TENURE)) {
            for (IRI end : List.of(Terms.HOLDER, Terms.HELD)) {
                if (entry.references(end).size() != 1) {
                    reject(
                            entry,
                            entry.place(),
                            "tenure " + entry.id() + " has "
                                    + entry.references(end).size() + " memcon:" + end.getLocalName(),
                            "Give it exactly one");
                }
            }
        }
    }

    private void checkIdentity(Description entry, Map<Value, String> identities) {
        for (Value same : entry.values(Terms.SAME_AS)) {
            if (same.stringValue().contains("wikidata.org")
                    && !WIKIDATA_ENTITY.matcher(same.stringValue()).matches()) {
                report(
                        entry.placeOf(Terms.SAME_AS),
                        entry.id() + " is the same as " + same.stringValue() + ", which is not a Wikidata entity",
                        "Write http://www.wikidata.org/entity/Q…");
            }
            String other = identities.putIfAbsent(same, entry.id());
            if (other != null && !other.equals(entry.id())) {
                report(
                        entry.placeOf(Terms.SAME_AS),
                        entry.id() + " and " + other + " are both the same as " + same.stringValue(),
                        "Keep it on one of them: a state is not its territory");
            }
        }
    }

    private void checkProperties(Description entry) {
        for (Line line : entry.lines()) {
            IRI property = line.statement().getPredicate();
            String name = property.getLocalName();
            if (property.getNamespace().equals(Vocabulary.MEMCON)
                    && !PROPERTIES.contains(name)
                    && !CLAIM_PROPERTIES.contains(name)) {
                report(
                        line.place(),
                        entry.id() + " has the unknown property memcon:" + name,
                        "Use a property of the ontology's authority part");
            }
        }
    }

    private void checkReferences(Description entry) {
        for (Line line : entry.lines()) {
            Value object = line.statement().getObject();
            if (object.isBNode()) {
                report(line.place(), entry.id() + " points to a node without an IRI", "Give that node an IRI");
            }
            String path = Description.pathOf(object, entry.base());
            if (object.isIRI() && isShared(path) && !descriptions.containsKey(path)) {
                report(
                        line.place(),
                        entry.id() + " refers to " + path + ", which no authority file describes",
                        "Describe it or correct the reference");
            }
        }
    }

    private static String lastPlaceOf(Description entry, IRI property) {
        String last = entry.place();
        for (Line line : entry.lines()) {
            last = line.statement().getPredicate().equals(property) ? line.place() : last;
        }
        return last;
    }

    private void reject(Description entry, String place, String fault, String remedy) {
        unusable.add(entry.id());
        problems.accept(Problem.error(place, fault, remedy));
    }

    private void report(String place, String fault, String remedy) {
        problems.accept(Problem.warning(place, fault, remedy));
    }
}
