package memcon.serve.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import memcon.serve.markup.Markup;

/** What the marks in the text mean. */
final class Legend {

    private static final int MOST = 60;

    private Legend() {}

    static String html(Voices voices, Statements statements, Markup markup) {
        List<Voices.Voice> all = voices.all();
        String names = all.stream()
                .limit(MOST)
                .map(voice -> "<li>" + Marks.sign(voice) + " <span class=\"said-here " + voice.style() + "\">"
                        + (voice.speakers().isEmpty() ? "not told who" : markup.list(voice.speakers()))
                        + "</span> <small>" + voice.statements() + "</small></li>\n")
                .collect(Collectors.joining());
        return "<ul class=\"marks-key\">\n" + names
                + (all.size() > MOST ? "<li>and " + (all.size() - MOST) + " more</li>\n" : "")
                + "</ul>\n<ul class=\"marks-key keys\">\n"
                + key(statements, one -> !one.isAutomatic(), "X", "", "read by an editor")
                + key(statements, Statement::isAutomatic, "X", "automatic", "read automatically, seen by no editor")
                + key(statements, one -> one.level() > 1, "X²", "", "told by one teller; ³ by two in turn")
                + key(statements, Statement::isDirect, "X“", "direct", "direct speech, with a thick line")
                + key(statements, Statement::isContested, "X ≠", "", "affirmed by one and denied by another")
                + key(statements, one -> !one.isPreferred(), "or X", "alternative", "another reading of the same words")
                + "</ul>\n";
    }

    /** What a mark means and how many have it; empty if none has. */
    private static String key(
            Statements statements, Predicate<Statement> isMeant, String letters, String style, String meaning) {
        long count = statements.all().stream().filter(isMeant).count();
        return count == 0
                ? ""
                : "<li><span class=\"voice-mark voice-untold " + style + "\" data-letters=\"" + letters
                        + "\" aria-hidden=\"true\"></span> " + meaning + " (" + count + ")</li>\n";
    }
}
