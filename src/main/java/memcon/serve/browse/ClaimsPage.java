package memcon.serve.browse;

import static memcon.serve.markup.Lookup.memcon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import memcon.serve.catalogue.Catalogue;
import memcon.serve.catalogue.ContestedClaim;
import memcon.serve.catalogue.Entry;
import memcon.serve.catalogue.Inquiry;
import memcon.serve.markup.Asking;
import memcon.serve.markup.Markup;
import org.apache.jena.graph.Node;

/** Claims: those that somebody affirms and somebody rejects, or all of them. */
record ClaimsPage(Inquiry inquiry) {

    static final String TITLE = "Claims";

    private static final String PATH = "/claims";
    private static final int MOST_SPEAKERS = 5;
    private static final int LONGEST = 300;

    String body() {
        boolean isAll = inquiry.choice().show().equals("all");
        return "<p>A claim is what somebody says is so. Nobody is declared right here: each claim's page has the words of"
                + " all sides.</p>\n" + form(isAll) + (isAll ? all() : contested());
    }

    private String form(boolean isAll) {
        return "<form class=\"filter\" action=\"" + inquiry.markup().at().link(PATH) + "\" method=\"get\">\n"
                + Inquiry.field(
                        "show",
                        "Show",
                        "<select id=\"show\" name=\"show\"><option value=\"contested\">contested claims only</option>"
                                + "<option value=\"all\"" + (isAll ? " selected" : "")
                                + ">all claims</option></select>")
                + Inquiry.field(
                        "name",
                        "Words of the claim",
                        "<input id=\"name\" name=\"name\" value=\""
                                + Markup.text(inquiry.choice().name()) + "\">")
                + "<p class=\"field\"><button>Show</button></p>\n</form>\n";
    }

    /** All words of the name, in whatever order: nobody knows how a claim is put. */
    private boolean isWanted(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return List.of(inquiry.choice().name().split("\\s+")).stream().allMatch(lower::contains);
    }

    private String contested() {
        List<ContestedClaim> claims = inquiry.catalogue().contested(inquiry.data()).stream()
                .filter(claim -> isWanted(words(claim.claim())))
                .toList();
        if (claims.isEmpty()) {
            return "<p>No claim with such words is affirmed by some and rejected by others.</p>\n";
        }
        Paged<ContestedClaim> page = Paged.of(claims, PATH, inquiry);
        return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Contested claims\">\n<table>\n<thead><tr>"
                + "<th scope=\"col\">Claim</th><th scope=\"col\">Affirmed by</th><th scope=\"col\">Rejected by</th></tr></thead>\n<tbody>\n"
                + page.shown().stream().map(this::row).collect(Collectors.joining()) + "</tbody>\n</table>\n</div>\n"
                + page.pager();
    }

    private String row(ContestedClaim claim) {
        return "<tr><th scope=\"row\">" + inquiry.markup().link(claim.claim(), words(claim.claim())) + "</th><td>"
                + speakers(claim.affirming()) + "</td><td>" + speakers(claim.rejecting()) + "</td></tr>\n";
    }

    private String words(Node claim) {
        Optional<String> content = inquiry.data().text(claim, memcon("content"));
        return content.orElseGet(() -> inquiry.data().label(claim));
    }

    private String speakers(List<Node> statements) {
        Set<String> names = new TreeSet<>();
        for (Node statement : statements) {
            List<Node> speakers = inquiry.data().objects(statement, memcon("speaker"), MOST_SPEAKERS);
            names.add(speakers.isEmpty() ? "(untold)" : inquiry.markup().list(speakers));
        }
        return names.stream().limit(MOST_SPEAKERS).collect(Collectors.joining(", "))
                + (names.size() > MOST_SPEAKERS ? " and " + (names.size() - MOST_SPEAKERS) + " more" : "");
    }

    private String all() {
        List<Entry> known = inquiry.catalogue().claims(inquiry.data());
        boolean isCut = known.size() == Catalogue.MOST;
        List<Entry> claims =
                known.stream().filter(claim -> isWanted(claim.label())).toList();
        if (claims.isEmpty()) {
            return "<p>No claim has such words.</p>\n";
        }
        Paged<Entry> page = Paged.of(claims, PATH, inquiry);
        return "<ul>\n"
                + page.shown().stream()
                        .map(claim -> "<li>" + inquiry.markup().link(claim.thing(), Markup.cut(claim.label(), LONGEST))
                                + (claim.named() > 1 ? " <small>" + claim.named() + " stances</small>" : "")
                                + "</li>\n")
                        .collect(Collectors.joining())
                + "</ul>\n" + page.pager()
                + (isCut
                        ? "<p class=\"notice\">The list is made of the first " + Catalogue.MOST + ". "
                                + Asking.link(
                                        "SELECT ?claim ?content { ?claim a memcon:Claim ; memcon:content ?content }",
                                        "Ask for all",
                                        inquiry.markup())
                                + ".</p>\n"
                        : "");
    }
}
