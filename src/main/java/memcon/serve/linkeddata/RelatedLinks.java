package memcon.serve.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import memcon.serve.http.LicenceLink;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.ThingAddresses;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The links in the head of an answer, as RFC 8288 writes them.
 *
 * @param at where visitors find the server
 * @param addresses where it has what
 */
record RelatedLinks(PublicAddress at, ThingAddresses addresses) {

    private static final Set<Node> LICENCES = Set.of(DCTerms.license.asNode(), DCTerms.rights.asNode());

    /** From a thing to the descriptions of it. */
    String toDescriptions(Node thing, int page) {
        return String.join(", ", alternates(thing, page, "describedby"));
    }

    /**
     * What leads on from one page of a description.
     *
     * @param self where it is, without its page
     * @param canonical the whole address of the page for people
     */
    String of(Description description, String self, String canonical) {
        Node thing = description.thing();
        List<String> links = new ArrayList<>(alternates(thing, description.page(), "alternate"));
        links.add("<" + address(addresses.thing(thing.getURI()), 1) + ">; rel=\"describes\"");
        links.add("<" + canonical + ">; rel=\"canonical\"");
        description.from().stream()
                .filter(triple -> LICENCES.contains(triple.getPredicate())
                        && triple.getObject().isURI())
                .flatMap(triple -> LicenceLink.to(triple.getObject().getURI()).stream())
                .forEach(links::add);
        if (description.page() > 1) {
            links.add("<" + address(self, description.page() - 1) + ">; rel=\"prev\"");
        }
        if (description.hasNext()) {
            links.add("<" + address(self, description.page() + 1) + ">; rel=\"next\"");
        }
        return String.join(", ", links);
    }

    /** With a host where it is known, for not every client resolves a path. */
    String address(String path, int page) {
        return at.host() + at.link(path) + (page == 1 ? "" : "?page=" + page);
    }

    private List<String> alternates(Node thing, int page, String relation) {
        List<String> links = new ArrayList<>();
        links.add(link(address(addresses.page(thing.getURI()), page), relation, DataSyntax.PAGE));
        for (DataSyntax syntax : DataSyntax.ALL) {
            String path = addresses.data(thing.getURI()) + "." + syntax.extension();
            links.add(link(address(path, page), relation, syntax.mediaType()));
        }
        return links;
    }

    private static String link(String target, String relation, String type) {
        return "<" + target + ">; rel=\"" + relation + "\"; type=\"" + type + "\"";
    }
}
