package memcon.serve.sparql;

import java.util.List;
import java.util.function.Function;
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
                + byTheme("h2", example -> item(at, example))
                + "</div>\n</details>\n</div>\n";
    }

    /**
     * All questions, a section for each theme.
     *
     * @param heading the element of a theme's name
     * @param item a question as an item of a list
     */
    public static String byTheme(String heading, Function<Example, String> item) {
        return ExampleQueries.byTheme().entrySet().stream()
                .map(theme ->
                        "<section>\n<" + heading + ">" + Page.escape(theme.getKey()) + "</" + heading + ">\n<ul>\n"
                                + theme.getValue().stream().map(item).collect(Collectors.joining())
                                + "</ul>\n</section>\n")
                .collect(Collectors.joining());
    }

    private static String item(PublicAddress at, Example example) {
        return "<li><a href=\"" + at.link("/queries/" + example.name()) + "\">" + Page.escape(example.summary())
                + "</a></li>\n";
    }
}
