package memcon.serve.reading;

import memcon.authority.Vocabulary;
import memcon.serve.http.ThingAddresses;
import org.apache.jena.graph.Node;

/** Short names of things in an address: {@code actor/fidel-castro}, {@code request}; the whole IRI of what is not ours. */
record Keys(ThingAddresses addresses) {

    String of(Node thing) {
        String name = thing.toString();
        if (thing.isURI() && addresses.isOurs(name)) {
            return addresses.page(name).substring(ThingAddresses.PAGES.length());
        }
        return thing.isURI() && name.startsWith(Vocabulary.CONCEPTS) ? name.substring(name.lastIndexOf('/') + 1) : name;
    }
}
