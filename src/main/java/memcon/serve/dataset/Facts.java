package memcon.serve.dataset;

import java.util.List;
import java.util.Optional;
import memcon.serve.sparql.Abilities;
import memcon.store.Dumps;
import memcon.store.Statistics;
import memcon.store.Statistics.TermCount;

/**
 * All that a description tells.
 *
 * @param at where its parts are found
 * @param base the IRI under which the data name their things
 * @param version changes when the data do, and only then
 * @param about what the collection says of itself
 * @param statistics how much there is of what
 * @param memoranda the IRIs of some, to begin with
 * @param dumps the whole as files, if it is kept so
 * @param limits what a visitor may take
 * @param abilities what queries may use
 */
record Facts(
        Addresses at,
        String base,
        String version,
        CollectionRecord about,
        Statistics statistics,
        List<String> memoranda,
        Optional<Dumps> dumps,
        List<DeclaredLimit> limits,
        Abilities abilities) {

    /** Terms of use that parts have, other than the whole says of itself. */
    List<TermCount> termsOfParts() {
        return statistics.terms().stream()
                .filter(term -> term.things() > 1 || !about.isSaid(term.value()))
                .toList();
    }
}
