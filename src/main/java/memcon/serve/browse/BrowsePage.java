package memcon.serve.browse;

import java.util.List;
import java.util.stream.Collectors;
import memcon.serve.catalogue.ContestedClaim;
import memcon.serve.catalogue.Entry;
import memcon.serve.catalogue.Inquiry;
import memcon.serve.catalogue.OpenQuestion;
import memcon.serve.http.PublicAddress;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;

/** {@code /browse}: the beginning of each list, for somebody who does not know yet what is here. */
record BrowsePage(Inquiry inquiry) {

    static final String TITLE = "What is spoken of";

    private static final int FEW = 8;

    String body() {
        return "<div class=\"themes\">\n"
                + section(
                        "/people", ListPage.PEOPLE, entries(inquiry.catalogue().actors(inquiry.data())))
                + section(
                        "/events", ListPage.EVENTS, entries(inquiry.catalogue().events(inquiry.data())))
                + section(
                        "/places", ListPage.PLACES, entries(inquiry.catalogue().places(inquiry.data())))
                + section("/claims", "Claims that are contested", claims())
                + section("/questions", QuestionsPage.TITLE, questions())
                + compare()
                + "</div>\n";
    }

    private String section(String path, String name, String items) {
        return "<section>\n<h2><a href=\"" + at().link(path) + "\">" + name + "</a></h2>\n"
                + (items.isEmpty()
                        ? "<p>None.</p>\n"
                        : "<ul>\n" + items + "</ul>\n<p><a href=\"" + at().link(path)
                                + "\">All<span class=\"unseen\"> of: " + name + "</span></a></p>\n")
                + "</section>\n";
    }

    private PublicAddress at() {
        return inquiry.markup().at();
    }

    private String entries(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.named() > 0)
                .limit(FEW)
                .map(entry -> "<li>" + inquiry.markup().html(entry.thing()) + " <small>" + entry.named()
                        + (entry.named() == 1 ? " statement" : " statements") + "</small></li>\n")
                .collect(Collectors.joining());
    }

    private String claims() {
        List<ContestedClaim> claims = inquiry.catalogue().contested(inquiry.data());
        return claims.stream()
                .limit(FEW)
                .map(claim -> "<li>" + inquiry.markup().html(claim.claim()) + " <small>"
                        + claim.affirming().size() + " for, "
                        + claim.rejecting().size() + " against</small></li>\n")
                .collect(Collectors.joining());
    }

    private String questions() {
        List<OpenQuestion> questions = inquiry.catalogue().questions(inquiry.data());
        Said said = new Said(inquiry.data(), inquiry.markup());
        return questions.stream()
                .limit(FEW)
                .map(question -> "<li>“"
                        + inquiry.markup()
                                .link(
                                        question.statement(),
                                        Markup.cut(
                                                said.evidence(question.statement())
                                                        .orElseGet(() ->
                                                                inquiry.data().label(question.statement())),
                                                WORDS))
                        + "”</li>\n")
                .collect(Collectors.joining());
    }

    private static final int WORDS = 160;

    private String compare() {
        return "<section>\n<h2><a href=\"" + at().link(ComparePage.PATH)
                + "\">Two voices side by side</a></h2>\n<p>Choose two people, and somebody or something of which both speak.</p>\n"
                + "<p>Or look at all this <a href=\"" + at().link("/timeline") + "\">in time</a> or <a href=\""
                + at().link("/map") + "\">on a map</a>.</p>\n</section>\n";
    }
}
