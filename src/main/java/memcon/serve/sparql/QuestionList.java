package memcon.serve.sparql;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import memcon.serve.http.Page;
import memcon.serve.http.PublicAddress;
import memcon.serve.sparql.ExampleQueries.Example;

/** The questions to begin with, beside the form in which one is changed. */
public final class QuestionList {

    /** Short, with names instead of IRIs, and with a number to draw. */
    private static final String FIRST = "who-speaks-to-whom-how-often";

    private QuestionList() {}

    /** What stands in the form of somebody who has not asked yet. */
    public static Example first() {
        List<Example> all = ExampleQueries.all();
        return all.stream()
                .filter(example -> example.name().equals(FIRST))
                .findFirst()
                .orElse(all.get(0));
    }

    /**
     * A form with the questions beside it, by theme.
     *
     * @param form as HTML
     */
    public static String beside(String form, PublicAddress at) {
        return "<div class=\"asking\">\n" + form
                + "<details class=\"questions\" open>\n<summary>Questions to begin with</summary>\n"
                + "<div class=\"list\" role=\"region\" aria-label=\"Questions by theme\" tabindex=\"0\">\n"
                + ExampleQueries.all().stream()
                        .collect(Collectors.groupingBy(
                                Example::theme,
                                TreeMap::new,
                                Collectors.mapping(example -> item(at, example), Collectors.joining())))
                        .entrySet()
                        .stream()
                        .map(theme -> "<section>\n<h2>" + Page.escape(capitalized(theme.getKey())) + "</h2>\n<ul>\n"
                                + theme.getValue() + "</ul>\n</section>\n")
                        .collect(Collectors.joining())
                + "</div>\n</details>\n</div>\n";
    }

    private static String item(PublicAddress at, Example example) {
        return "<li><a href=\"" + at.link("/queries/" + example.name()) + "\">" + Page.escape(example.summary())
                + "</a></li>\n";
    }

    private static String capitalized(String theme) {
        return theme.substring(0, 1).toUpperCase(Locale.ROOT) + theme.substring(1);
    }
}
