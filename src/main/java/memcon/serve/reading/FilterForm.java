package memcon.serve.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;

/** The form by which a reader chooses which statements are marked: all that it offers occurs in the text. */
record FilterForm(Lookup data, Keys keys, Statements statements, Asked asked, String page) {

    private static final int MOST = 300;

    String html(int parts) {
        Choice choice = asked.choice();
        long taken = statements.all().stream()
                .filter(statement -> choice.takes(statement, keys))
                .count();
        return "<form class=\"choice\" id=\"choice\" method=\"get\" action=\"" + Markup.text(page) + "\" data-parts=\""
                + parts + "\">\n"
                + select("speaker", "Speaker", choice.speaker(), Statement::speakers)
                + select("act", "Act", choice.act(), Statement::acts)
                + levels(choice.level())
                + select("event", "Event", choice.event(), Statement::events)
                + "<p class=\"only\"><label><input type=\"checkbox\" name=\"contested\" value=\"yes\""
                + (choice.contestedOnly() ? " checked" : "") + "> Contested only</label></p>\n"
                + "<p class=\"act\"><button>Show</button> <a href=\"" + Markup.text(page) + "\">Show all</a></p>\n"
                + "<p class=\"count\" role=\"status\" id=\"count\">" + taken + " of "
                + statements.all().size() + " statements</p>\n"
                + "</form>\n";
    }

    private String levels(String chosen) {
        Map<String, Option> options = new LinkedHashMap<>();
        statements.all().stream()
                .map(Statement::level)
                .sorted()
                .forEach(level ->
                        options.merge(Integer.toString(level), new Option(Integer.toString(level), 1), Option::plus));
        return select("level", "Level of testimony", chosen, options);
    }

    private record Option(String name, int statements) {

        Option plus(Option other) {
            return new Option(name, statements + other.statements);
        }
    }

    private String select(String name, String label, String chosen, Function<Statement, List<Node>> values) {
        Map<String, Option> found = new LinkedHashMap<>();
        statements.all().stream()
                .flatMap(statement -> values.apply(statement).stream())
                .forEach(node -> found.merge(keys.of(node), new Option(data.label(node), 1), Option::plus));
        Map<String, Option> ranked = found.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Option> entry) ->
                                -entry.getValue().statements())
                        .thenComparing(entry -> entry.getValue().name())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        return select(name, label, chosen, ranked);
    }

    private static String select(String name, String label, String chosen, Map<String, Option> options) {
        StringBuilder html =
                new StringBuilder("<p><label for=\"choice-" + name + "\">" + label + "</label> <select id=\"choice-"
                        + name + "\" name=\"" + name + "\">\n<option value=\"\">any</option>\n");
        if (!chosen.isEmpty() && !options.containsKey(chosen)) {
            html.append(option(chosen, new Option(chosen, 0), chosen));
        }
        options.forEach((key, option) -> html.append(option(key, option, chosen)));
        return html.append("</select></p>\n").toString();
    }

    private static String option(String key, Option option, String chosen) {
        return "<option value=\"" + Markup.text(key) + "\"" + (key.equals(chosen) ? " selected" : "") + ">"
                + Markup.text(option.name()) + " (" + option.statements() + ")</option>\n";
    }
}
