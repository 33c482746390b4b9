package memcon.serve.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import memcon.serve.markup.Markup;

/** Ways between the parts of a long text. */
record PartLinks(String page, Asked asked, int count, int current) {

    private static final int NEAR = 3;

    String html() {
        if (count < 2) {
            return "";
        }
        List<Integer> numbers = IntStream.rangeClosed(1, count)
                .filter(number -> number == 1 || number == count || Math.abs(number - current) <= NEAR)
                .boxed()
                .toList();
        return "<nav class=\"parts\" aria-label=\"Parts of the text\"><span>Part</span> "
                + numbers.stream().map(this::link).collect(Collectors.joining(" "))
                + " <span>of " + count + "</span></nav>\n";
    }

    private String link(int number) {
        return number == current
                ? "<strong aria-current=\"page\">" + number + "</strong>"
                : "<a href=\"" + Markup.text(page + query(number)) + "\">" + number + "</a>";
    }

    /** A search would otherwise lead back to the part in which it finds the words first. */
    private String query(int number) {
        String query = asked.withPart(number).query();
        return number == 1 ? query + (query.isEmpty() ? "?" : "&") + "part=1" : query;
    }
}
