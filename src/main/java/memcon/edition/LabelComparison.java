package memcon.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.conversation.Reading;
import memcon.conversation.Statement;
import memcon.document.LabelledTurn;
import memcon.document.NamedPeople;
import memcon.document.Span;
import memcon.document.Text;

/** Who speaks in labelled turns, by their markup and by a reading. What stands in square brackets is nobody's. */
final class LabelComparison {

    private static final Pattern ASIDE = Pattern.compile("\\[[^\\[\\]]*\\]");

    private final Text text;
    private final NamedPeople people;
    private final Reading found;
    private final List<Attribution> turns;
    private final NameAgreement names;

    LabelComparison(List<LabelledTurn> turns, Reading found, ActorNames actors) {
        this.text = found.memorandum().text();
        this.people = found.memorandum().people();
        this.found = found;
        this.turns = turns.stream()
                .map(turn -> new Attribution(withoutAsides(turn.words()), List.of(List.of(turn.reference()))))
                .toList();
        this.names = new NameAgreement(this::namesOf, actors::of);
    }

    WordScore compare() {
        List<Span> spoken =
                turns.stream().flatMap(turn -> turn.passages().stream()).toList();
        List<Attribution> said = found.statements().stream()
                .filter(Statement::preferred)
                .filter(each -> StatementKind.of(each) == StatementKind.PRINCIPAL)
                .map(each -> Attribution.of(each).within(spoken))
                .toList();
        return WordScore.of(text, turns, said, names::same);
    }

    /** By what the volume's list calls the person; by the words of labels every reading of them would be right. */
    private Set<String> namesOf(String reference) {
        Set<String> names = new HashSet<>();
        people.person(reference).ifPresent(person -> {
            names.add(person.label());
            names.add(person.name());
            names.addAll(person.names());
        });
        return names;
    }

    private List<Span> withoutAsides(Span words) {
        List<Span> spans = new ArrayList<>();
        int from = text.unit(words.start());
        int end = text.unit(words.end());
        Matcher asides = ASIDE.matcher(text.content()).region(from, end);
        while (asides.find()) {
            spans.add(text.span(from, asides.start()));
            from = asides.end();
        }
        spans.add(text.span(from, end));
        return spans.stream().filter(span -> span.length() > 0).toList();
    }
}
