package memcon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The folder layout is the architecture: text flows down this list and never back up. */
@AnalyzeClasses(packages = "memcon", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> STAGES = List.of(
            "source",
            "authority",
            "document",
            "annotation",
            "conversation",
            "edition",
            "rdf",
            "validation",
            "store",
            "serve",
            "cli");

    @ArchTest
    static void every_package_is_a_stage(JavaClasses classes) {
        Set<String> packages = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("memcon"))
                .map(name -> name.replaceFirst("^memcon\\.", "").replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(STAGES), packages);
    }

    @ArchTest
    static void a_stage_knows_only_the_stages_before_it(JavaClasses classes) {
        for (int i = 0; i < STAGES.size() - 1; i++) {
            String[] later = STAGES.subList(i + 1, STAGES.size()).stream()
                    .map(stage -> "memcon." + stage + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("memcon." + STAGES.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(classes);
        }
    }

    /** {@code Pipeline}, in the root package, knows every stage; only the command line knows it. */
    @ArchTest
    static final ArchRule no_stage_knows_the_pipeline = noClasses()
            .that()
            .resideInAPackage("memcon.*..")
            .and()
            .resideOutsideOfPackage("memcon.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("memcon");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("memcon.(*)..").should().beFreeOfCycles();

    /** What serves requests is built on what holds data and speaks HTTP; only the endpoint itself puts all together. */
    @ArchTest
    static final ArchRule parts_of_the_server_form_no_cycle =
            slices().matching("memcon.serve.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_part_of_the_server_knows_the_endpoint = noClasses()
            .that()
            .resideInAPackage("memcon.serve.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("memcon.serve");

    @ArchTest
    static final ArchRule only_authority_and_rdf_know_rdf4j =
            onlyIn("org.eclipse.rdf4j..", "memcon.authority..", "memcon.rdf..");

    @ArchTest
    static final ArchRule only_the_store_side_knows_jena =
            onlyIn("org.apache.jena..", "memcon.validation..", "memcon.store..", "memcon.serve..");

    /** RDF4J writes a file, Jena reads it; no object crosses over. */
    @ArchTest
    static final ArchRule the_rdf_file_is_the_seam = noClasses()
            .that()
            .resideInAnyPackage("memcon.validation..", "memcon.store..", "memcon.serve..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("memcon.rdf..");

    /** The same classes convert on a cluster, where neither store nor server is. */
    @ArchTest
    static final ArchRule from_sources_to_rdf_no_store_is_loaded = noClasses()
            .that()
            .resideInAPackage("memcon")
            .or()
            .resideInAnyPackage(STAGES.subList(0, STAGES.indexOf("rdf") + 1).stream()
                    .map(stage -> "memcon." + stage + "..")
                    .toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "memcon.validation..",
                    "memcon.store..",
                    "memcon.serve..",
                    "memcon.cli..",
                    "org.apache.jena..",
                    "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule only_cli_knows_picocli = onlyIn("picocli..", "memcon.cli..");

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Base)")
            .because("such a name says nothing about memoranda");

    private static ArchRule onlyIn(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
