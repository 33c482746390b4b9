package memcon.serve.browse;

import java.util.ArrayList;
import java.util.List;
import memcon.serve.catalogue.Choice;
import memcon.serve.catalogue.Inquiry;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.Refusal;
import memcon.serve.http.SparqlRequest;
import memcon.serve.markup.Markup;

/**
 * A page of a list.
 *
 * @param all of the list
 * @param shown the items of this page
 */
record Paged<T>(List<T> all, List<T> shown, String path, Inquiry inquiry) {

    static final int EACH = 100;

    static <T> Paged<T> of(List<T> all, String path, Inquiry inquiry) {
        int page = inquiry.choice().page();
        int from = (page - 1) * EACH;
        if (page > 1 && from >= all.size()) {
            throw new Refusal(404, "No such page", "Page " + page + " has nothing on it. Begin with the first.");
        }
        return new Paged<>(all, all.subList(from, Math.min(all.size(), from + EACH)), path, inquiry);
    }

    /** Which part this is, and the ways to the next; empty where there is one page only. */
    String pager() {
        if (all.size() <= EACH) {
            return "";
        }
        int page = inquiry.choice().page();
        int from = (page - 1) * EACH;
        return "<nav class=\"pager\" aria-label=\"Pages\">" + (page > 1 ? link(page - 1, "prev", "Previous page") : "")
                + (from + EACH < all.size() ? link(page + 1, "next", "Next page") : "") + "</nav>\n<p>" + (from + 1)
                + " to " + (from + shown.size()) + " of " + all.size() + ".</p>\n";
    }

    private String link(int page, String relation, String words) {
        PublicAddress at = inquiry.markup().at();
        return "<a rel=\"" + relation + "\" href=\"" + Markup.text(at.link(path) + "?page=" + page + parameters())
                + "\">" + words + "</a> ";
    }

    /** The choice as it is, so that the next page is of the same list. */
    private String parameters() {
        Choice choice = inquiry.choice();
        List<String> parameters = new ArrayList<>();
        choice.document()
                .ifPresent(it -> parameters.add(
                        "document=" + SparqlRequest.encode(Choice.name(it, inquiry.base() + "document/"))));
        choice.speaker()
                .ifPresent(it -> parameters.add("speaker=" + SparqlRequest.encode(Choice.name(it, inquiry.base()))));
        if (!choice.name().isEmpty()) {
            parameters.add("name=" + SparqlRequest.encode(choice.name()));
        }
        if (!choice.show().isEmpty()) {
            parameters.add("show=" + SparqlRequest.encode(choice.show()));
        }
        return parameters.isEmpty() ? "" : "&" + String.join("&", parameters);
    }
}
