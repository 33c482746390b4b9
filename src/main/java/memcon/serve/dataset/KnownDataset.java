package memcon.serve.dataset;

import java.util.Map;

/**
 * Another dataset that links lead to.
 *
 * @param name what people call it
 */
record KnownDataset(String name) {

    private static final Map<String, String> NAMES = Map.of(
            "wikidata.org", "Wikidata",
            "viaf.org", "Virtual International Authority File",
            "d-nb.info", "Gemeinsame Normdatei",
            "geonames.org", "GeoNames",
            "loc.gov", "Library of Congress Linked Data",
            "getty.edu", "Getty Vocabularies",
            "dbpedia.org", "DBpedia",
            "isni.org", "International Standard Name Identifier",
            "history.state.gov", "Office of the Historian");

    /** @param target scheme and host, ending in a slash */
    static KnownDataset at(String target) {
        String host = target.replaceFirst("^[a-z]+://", "").replaceFirst("/$", "");
        return new KnownDataset(NAMES.entrySet().stream()
                .filter(known -> host.equals(known.getKey()) || host.endsWith("." + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(host));
    }
}
