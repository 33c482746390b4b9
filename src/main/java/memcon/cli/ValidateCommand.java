package memcon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import memcon.validation.Finding;
import memcon.validation.Ontology;
import memcon.validation.OntologyFolder;
import memcon.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code validate}: RDF files are checked against the shapes and rules of the ontology. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Memcon.Version.class,
        header = "Checks RDF files against the shapes and rules of the ontology.",
        description = "%nThe files are checked together, as one graph, so that one may describe what another refers to."
                + " Each finding is a line on standard output: place, fault, remedy.%n",
        footer = {
            "",
            "Examples:",
            "  memcon validate talks.trig",
            "  memcon validate data/authority/*.ttl              authority files, before a conversion",
            "  memcon validate talks.trig | sort | uniq -c       findings that come back",
            "",
            "Exit codes: 0 no finding; 1 findings, also when a file cannot be read; 2 wrong use."
        })
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private Memcon memcon;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "RDF files: .ttl .trig .nt .nq .rdf .jsonld, also with .gz.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        List<Finding> findings = new Validator(Ontology.read(OntologyFolder.bundled())).validate(files);
        findings.forEach(memcon.out()::println);
        memcon.err()
                .println(Counted.of(files.size(), "file") + ", "
                        + (findings.isEmpty() ? "no findings" : Counted.of(findings.size(), "finding")));
        return findings.isEmpty() ? Memcon.DONE : Memcon.FINDINGS;
    }
}
