package memcon.authority;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import memcon.authority.AuthorityFile.Line;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/**
 * Everything that the authority files say with one subject.
 *
 * @param id path of the subject below the data base, or its whole IRI
 * @param lines what is said, in file order; never empty
 * @param base the data base
 */
record Description(String id, List<Line> lines, String base) {

    Description {
        lines = List.copyOf(lines);
    }

    String place() {
        return lines.get(0).place();
    }

    /** Where a property is first used, for a message about it. */
    String placeOf(IRI property) {
        return lines.stream()
                .filter(line -> line.statement().getPredicate().equals(property))
                .map(Line::place)
                .findFirst()
                .orElse(place());
    }

    List<Value> values(IRI property) {
        return lines.stream()
                .map(Line::statement)
                .filter(st -> st.getPredicate().equals(property))
                .map(Statement::getObject)
                .toList();
    }

    List<String> texts(IRI property) {
        return values(property).stream()
                .filter(Value::isLiteral)
                .map(Value::stringValue)
                .toList();
    }

    /** Paths of the things that a property points to. */
    List<String> references(IRI property) {
        return values(property).stream()
                .filter(Value::isIRI)
                .map(value -> pathOf(value, base))
                .toList();
    }

    Optional<String> reference(IRI property) {
        return references(property).stream().findFirst();
    }

    boolean isA(IRI type) {
        return values(Terms.TYPE).contains(type);
    }

    /** The kinds of entry that its types name; exactly one in a good entry. */
    List<EntityKind> kinds() {
        return values(Terms.TYPE).stream()
                .flatMap(type -> kindOf(type).stream())
                .toList();
    }

    /** Lower and upper bound; a bound that isn't a date counts as open. */
    DateRange dates() {
        return new DateRange(
                date(Terms.EARLIEST).orElse(null), date(Terms.LATEST).orElse(null));
    }

    Optional<LocalDate> date(IRI property) {
        return values(property).stream()
                .filter(Literal.class::isInstance)
                .findFirst()
                .flatMap(value -> dateOf(value.stringValue()));
    }

    static Optional<EntityKind> kindOf(Value type) {
        for (EntityKind kind : EntityKind.values()) {
            if (type.stringValue().equals(Vocabulary.MEMCON + kind.className())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> dateOf(String lexical) {
        try {
            return Optional.of(LocalDate.parse(lexical));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The path of an IRI below the base, or the whole IRI. */
    static String pathOf(Value iri, String base) {
        String whole = iri.stringValue();
        return whole.startsWith(base) ? whole.substring(base.length()) : whole;
    }
}
