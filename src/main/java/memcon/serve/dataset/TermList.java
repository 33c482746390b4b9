package memcon.serve.dataset;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memcon.authority.Prefixes;
import memcon.authority.Vocabulary;
import memcon.serve.http.PublicAddress;
import memcon.serve.http.ThingAddresses;
import memcon.serve.ontology.OntologyTerms;
import memcon.store.Statistics;
import memcon.validation.OntologyFolder;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/**
 * The words of which queries are made, for an editor that completes them: classes, properties and concepts of the ontology
 * with their definitions, whatever else the data use, and how often.
 */
final class TermList {

    /** Where it is found. */
    static final String PATH = "/terms.json";

    /** Of others' terms the most frequent; a list to choose from is no place for more. */
    private static final int MOST_OF_OTHERS = 500;

    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private TermList() {}

    /**
     * One term.
     *
     * @param kind class, property or concept
     * @param used how many things are of the class, or triples have the property; 0 of a concept
     */
    private record Term(String iri, String kind, String label, String definition, long used) {}

    /** Read when first needed. */
    private static final class Ours {

        private static final List<Term> ALL = read();

        private static List<Term> read() {
            OntologyTerms terms = OntologyTerms.of(OntologyFolder.bundled());
            Function<String, Function<Resource, Term>> as = kind -> term -> new Term(
                    term.getURI(),
                    kind,
                    terms.label(term),
                    terms.text(term, SKOS.definition).orElse(""),
                    0);
            return Stream.of(
                            terms.classes().stream().map(as.apply("class")),
                            terms.objectProperties().stream().map(as.apply("property")),
                            terms.dataProperties().stream().map(as.apply("property")),
                            terms.schemes().stream()
                                    .flatMap(scheme -> terms.concepts(scheme).stream())
                                    .map(as.apply("concept")))
                    .flatMap(all -> all)
                    .distinct()
                    .toList();
        }
    }

    /** As JSON, with the prefixes and with where the collection's things are found. */
    static String of(String base, Statistics counts, PublicAddress at) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("base", base);
        all.put("things", at.link(new ThingAddresses(base, at).thing(base)));
        all.put("ontology", List.of(Vocabulary.MEMCON, Vocabulary.CLAIM_TERM));
        all.put("concepts", Vocabulary.CONCEPTS);
        all.put("prefixes", Prefixes.OF_DATA);
        all.put("terms", terms(counts));
        return JSON.toJson(all) + "\n";
    }

    private static List<Term> terms(Statistics counts) {
        Map<String, Long> used = new HashMap<>();
        Map<String, Term> others = new TreeMap<>();
        counts.classes().forEach(count -> used.put(count.iri(), count.entities()));
        counts.classes().forEach(count -> others.put(count.iri(), other(count.iri(), "class", count.entities())));
        counts.properties().forEach(count -> used.put(count.iri(), count.triples()));
        counts.properties().forEach(count -> others.put(count.iri(), other(count.iri(), "property", count.triples())));
        List<Term> terms = new ArrayList<>();
        for (Term term : Ours.ALL) {
            others.remove(term.iri());
            terms.add(new Term(
                    term.iri(), term.kind(), term.label(), term.definition(), used.getOrDefault(term.iri(), 0L)));
        }
        terms.addAll(others.values().stream()
                .sorted((one, two) -> Long.compare(two.used(), one.used()))
                .limit(MOST_OF_OTHERS)
                .collect(Collectors.toList()));
        return terms;
    }

    private static Term other(String iri, String kind, long used) {
        return new Term(iri, kind, "", "", used);
    }
}
