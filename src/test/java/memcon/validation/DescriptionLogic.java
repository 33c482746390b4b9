package memcon.validation;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.AddImport;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;

/** Ontology and data as a reasoner for OWL 2 DL sees them. */
public final class DescriptionLogic {

    private static final List<Resource> PROPERTY_KINDS =
            List.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);

    private final OWLOntology ontology;
    private final List<String> punned;

    private DescriptionLogic(OWLOntology ontology, List<String> punned) {
        this.ontology = ontology;
        this.punned = punned;
    }

    /** Files as they are, one ontology each, all imported by one. An import that is not among the earlier files fails. */
    public static DescriptionLogic of(List<Path> files) {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        try {
            OWLOntology all = manager.createOntology(IRI.create("https://example.org/all"));
            for (Path file : files) {
                OWLOntology one = manager.loadOntologyFromOntologyDocument(file.toFile());
                IRI name = one.getOntologyID().getOntologyIRI().orElseThrow();
                manager.applyChange(
                        new AddImport(all, manager.getOWLDataFactory().getOWLImportsDeclaration(name)));
            }
            return new DescriptionLogic(all, punned(files));
        } catch (OWLOntologyCreationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Files as {@link DlProjection} renders them. */
    public static DescriptionLogic projectionOf(List<Path> files) {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        try {
            return new DescriptionLogic(
                    manager.loadOntologyFromOntologyDocument(new ByteArrayInputStream(DlProjection.turtle(files))),
                    punned(files));
        } catch (OWLOntologyCreationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Where the files leave OWL 2 DL; nothing, if they are in it. */
    public List<String> violations() {
        return Stream.concat(
                        punned.stream(),
                        Profiles.OWL2_DL.checkOntology(ontology).getViolations().stream()
                                .map(OWLProfileViolation::toString))
                .sorted()
                .toList();
    }

    /** Properties of several kinds. The reader of OWL files drops all kinds but one, and then the profile looks kept. */
    private static List<String> punned(List<Path> files) {
        Model model = ModelFactory.createDefaultModel();
        for (Path file : files) {
            RDFDataMgr.loadDatasetGraph(file.toString()).stream()
                    .forEach(quad -> model.getGraph().add(quad.asTriple()));
        }
        return model.listSubjectsWithProperty(RDF.type).toList().stream()
                .filter(term -> PROPERTY_KINDS.stream()
                                .filter(kind -> term.hasProperty(RDF.type, kind))
                                .count()
                        > 1)
                .map(term -> "Property of several kinds: " + term)
                .toList();
    }

    public boolean isConsistent() {
        return ask(Reasoner::isConsistent);
    }

    /** The classes that nothing can be an instance of. */
    public Set<String> unsatisfiable() {
        return ask(reasoner -> iris(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream()));
    }

    /** All that is entailed to be an instance of a class. */
    public Set<String> instances(String type) {
        OWLClass asked = ontology.getOWLOntologyManager().getOWLDataFactory().getOWLClass(IRI.create(type));
        return ask(reasoner -> iris(reasoner.getInstances(asked, false).entities()));
    }

    /** How many axioms say something of things, not only name or describe terms. */
    public int logicalAxioms() {
        return ontology.getLogicalAxiomCount(Imports.INCLUDED);
    }

    private <T> T ask(Function<Reasoner, T> question) {
        Reasoner reasoner = new Reasoner(new Configuration(), ontology);
        try {
            return question.apply(reasoner);
        } finally {
            reasoner.dispose();
        }
    }

    private static Set<String> iris(Stream<? extends OWLEntity> entities) {
        return entities.map(entity -> entity.getIRI().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
}
