package memcon.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a catalogue of ontologies, or somebody who wants to reuse this one, looks for. */
class OntologyMetadataTest {

    private static final String BIBO = "http://purl.org/ontology/bibo/";
    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final String DOMAIN_INCLUDES = "https://schema.org/domainIncludes";
    private static final String RANGE_INCLUDES = "https://schema.org/rangeIncludes";

    @ParameterizedTest
    @ValueSource(strings = {"memcon.ttl", "speech-acts.ttl", "alignments.ttl", "alignments-beyond-dl.ttl"})
    void each_file_says_what_it_is_who_made_it_when_and_under_what_terms(String file) {
        Model model = RDFDataMgr.loadModel("ontology/" + file);
        List<Resource> headers =
                model.listSubjectsWithProperty(RDF.type, OWL.Ontology).toList();
        assertEquals(1, headers.size());
        Resource header = headers.get(0);
        List.of(
                        OWL.versionIRI,
                        OWL.versionInfo,
                        DCTerms.title,
                        DCTerms.description,
                        DCTerms.created,
                        DCTerms.issued,
                        DCTerms.modified,
                        DCTerms.creator,
                        DCTerms.contributor,
                        DCTerms.publisher,
                        DCTerms.license,
                        DCTerms.bibliographicCitation,
                        model.createProperty(BIBO + "status"))
                .forEach(property ->
                        assertEquals(1, header.listProperties(property).toList().size(), file + " " + property));
        String version = header.getProperty(OWL.versionInfo).getString();
        assertEquals(
                header.getURI() + "/" + version,
                header.getPropertyResourceValue(OWL.versionIRI).getURI());
        assertTrue(header.getProperty(DCTerms.bibliographicCitation).getString().contains("version " + version));
        assertDated(header, DCTerms.created, DCTerms.issued);
        assertDated(header, DCTerms.issued, DCTerms.modified);
    }

    @Test
    void the_ontology_names_its_namespace_and_leads_to_its_other_files() {
        Model model = RDFDataMgr.loadModel("ontology/memcon.ttl");
        Resource header = model.createResource("https://w3id.org/memcon/ontology");
        assertEquals(
                "memcon",
                header.getProperty(model.createProperty(VANN + "preferredNamespacePrefix"))
                        .getString());
        assertEquals(
                header.getURI() + "#",
                header.getProperty(model.createProperty(VANN + "preferredNamespaceUri"))
                        .getString());
        assertTrue(header.hasProperty(DCTerms.abstract_));
        for (String file : List.of("speech-acts", "alignments", "alignments-beyond-dl")) {
            assertTrue(header.hasProperty(RDFS.seeAlso, model.createResource("https://w3id.org/memcon/" + file)), file);
        }
    }

    @Test
    void every_property_says_what_it_is_of_and_every_relation_what_it_leads_to() {
        Model model = RDFDataMgr.loadModel("ontology/memcon.ttl");
        for (Resource kind : List.of(OWL.ObjectProperty, OWL.DatatypeProperty)) {
            for (Resource property : own(model, kind)) {
                assertTrue(
                        property.hasProperty(RDFS.domain)
                                || property.hasProperty(model.createProperty(DOMAIN_INCLUDES)),
                        () -> property + " has no domain");
            }
        }
        for (Resource property : own(model, OWL.ObjectProperty)) {
            boolean isOpen = List.of("proposedBy", "linkType").contains(property.getLocalName());
            assertEquals(
                    !isOpen,
                    property.hasProperty(RDFS.range) || property.hasProperty(model.createProperty(RANGE_INCLUDES)),
                    property::toString);
        }
    }

    @Test
    void no_class_is_above_itself_and_none_excludes_what_it_is() {
        Model model = RDFDataMgr.loadModel("ontology/memcon.ttl");
        for (Resource type : own(model, OWL.Class)) {
            Resource parent = type.getPropertyResourceValue(RDFS.subClassOf);
            for (int steps = 0; parent != null; steps++) {
                assertTrue(steps < 10, () -> type + " is above itself");
                assertFalse(type.hasProperty(OWL.disjointWith, parent), type::toString);
                parent = parent.getPropertyResourceValue(RDFS.subClassOf);
            }
        }
    }

    private static List<Resource> own(Model model, Resource kind) {
        return model.listSubjectsWithProperty(RDF.type, kind).toList().stream()
                .filter(term -> term.getURI().startsWith("https://w3id.org/memcon/ontology#"))
                .toList();
    }

    private static void assertDated(Resource header, Property earlier, Property later) {
        String first = header.getProperty(earlier).getString();
        assertTrue(first.matches("\\d{4}-\\d\\d-\\d\\d"), first);
        assertTrue(first.compareTo(header.getProperty(later).getString()) <= 0, () -> earlier + " after " + later);
    }
}
