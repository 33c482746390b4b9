package memcon.serve.dataset;

import jakarta.servlet.http.HttpServletRequest;
import memcon.serve.http.PublicAddress;

/**
 * Where a visitor finds the parts of a description.
 *
 * @param root the landing page, ending in a slash
 */
record Addresses(String root) {

    static Addresses of(HttpServletRequest request) {
        return new Addresses(PublicAddress.of(request).whole("/", request));
    }

    String document() {
        return root + "dataset";
    }

    /** The dataset itself, which is no document. */
    String dataset() {
        return document() + "#dataset";
    }

    /** Something that is part of the description and of nothing else. */
    String part(String name) {
        return document() + "#" + name;
    }

    String sparql() {
        return root + "sparql";
    }

    String queries() {
        return root + "queries";
    }

    String dumps() {
        return root + "dumps";
    }
}
