package memcon.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memcon.Reconciler;
import memcon.edition.CandidateRows;
import memcon.source.Problem;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on Spark in this process, beside {@code memcon reconcile}. */
class ReconcileJobTest {

    private static final Path AUTHORITY = Path.of("../data/authority");

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    private Samples samples;

    @BeforeAll
    static void start() {
        spark = Samples.spark();
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @BeforeEach
    void prepare() {
        samples = new Samples(folder);
    }

    /** Shared names, a volume's people, archives, editions, and what is damaged, empty or absent. */
    @Test
    void table_and_problems_are_those_of_one_machine() throws IOException {
        List<Path> inputs = new ArrayList<>(samples.everything());
        inputs.add(volume());
        assertEquals(ConvertJob.FINDINGS, run(inputs, "--all", "--same-from", "0.7"));
        String table = assertAsOnOneMachine(inputs, AUTHORITY, new CandidateRows(true, 0.7));
        assertTrue(table.contains(",same\n"), table);
        assertTrue(table.contains("volume/frus1955v99/actor/p_MR1"), table);
        assertTrue(table.contains("minister | ambassador | consul"), "offices in the order of the documents: " + table);
        assertTrue(report().contains("error: "), report());
    }

    /** Many neighbours of one name: their file is cut into stretches, and not everybody is compared with everybody. */
    @Test
    void a_name_that_everybody_has_is_no_other_matter() throws IOException {
        for (int i = 0; i < 130; i++) {
            samples.talk("talks/talk" + i + ".txt", i % 3 == 0 ? "Vell" : "Tern");
        }
        List<Path> inputs = List.of(folder.resolve("talks"));
        assertEquals(ConvertJob.DONE, run(inputs));
        String table = assertAsOnOneMachine(inputs, AUTHORITY, new CandidateRows(false, CandidateRows.NEVER));
        assertTrue(table.lines().count() > 1000, table);
    }

    @Test
    void what_was_decided_to_be_different_is_not_asked_again() throws IOException {
        samples.talk("talks/one.txt", "Vell");
        samples.talk("talks/two.txt", "Vell");
        List<Path> inputs = List.of(folder.resolve("talks"));
        String pair =
                "document/two/actor/minister-ada-vell,person,Minister Ada Vell,Ada Vell | Vell,minister,1962-03-07,2,"
                        + "document/one/actor/minister-ada-vell";
        assertEquals(ConvertJob.DONE, run(inputs));
        assertTrue(table().contains(pair), table());
        Path authority = Files.createDirectories(folder.resolve("authority"));
        Files.writeString(authority.resolve("decided.ttl"), """
                @base <https://w3id.org/memcon/id/> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                <document/two/actor/minister-ada-vell> owl:differentFrom <document/one/actor/minister-ada-vell> .
                """);
        assertEquals(ConvertJob.DONE, run(inputs, "--authority", authority.toString(), "--force"));
        assertFalse(table().contains(pair), table());
        assertAsOnOneMachine(inputs, authority, new CandidateRows(false, CandidateRows.NEVER));
    }

    @Test
    void nothing_to_read_is_an_empty_table() throws IOException {
        assertEquals(ConvertJob.FINDINGS, run(List.of(folder.resolve("gone.txt"))));
        assertEquals(CandidateRows.header(), table());
        assertTrue(report().contains("gone.txt"), report());
    }

    @Test
    void a_curators_work_is_left_alone() throws IOException {
        samples.talk("talks/one.txt", "Vell");
        List<Path> inputs = List.of(folder.resolve("talks"));
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve(OutputFolder.CANDIDATES), "work");
        assertEquals(ConvertJob.WRONG_USE, run(inputs));
        assertEquals("work", table());
        assertEquals(ConvertJob.WRONG_USE, run(inputs, "--force", "--same-from", "7"));
        assertEquals(ConvertJob.WRONG_USE, run(inputs, "--force", "--authority", "nowhere"));
        assertEquals(ConvertJob.WRONG_USE, ConvertJob.run(new ReconcileJob(spark), "-o", out.toString()));
        assertEquals("work", table());
        Files.move(out.resolve(OutputFolder.CANDIDATES), out.resolve("other.csv"));
        assertEquals(ConvertJob.WRONG_USE, run(inputs, "--force"));
        assertFalse(Files.exists(out.resolve(OutputFolder.CANDIDATES)));
    }

    private int run(List<Path> inputs, String... options) {
        List<String> arguments =
                new ArrayList<>(inputs.stream().map(Path::toString).toList());
        arguments.addAll(List.of("-o", folder.resolve("out").toString(), "--parts", "7"));
        arguments.addAll(List.of(options));
        return ConvertJob.run(new ReconcileJob(spark), arguments.toArray(String[]::new));
    }

    private String assertAsOnOneMachine(List<Path> inputs, Path authority, CandidateRows rows) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Reconciler reconciler = Alike.pipeline(authority, problems).reconciler();
        StringBuilder one = new StringBuilder();
        reconciler.candidates(reconciler.read(inputs, memorandum -> {}), rows).write(one);
        assertEquals(one.toString(), table());
        assertEquals(String.join("\n", Alike.report(problems)), report().strip());
        return table();
    }

    private String table() throws IOException {
        return Files.readString(folder.resolve("out").resolve(OutputFolder.CANDIDATES));
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("out").resolve(OutputFolder.PROBLEMS));
    }

    /** People of a volume's list are one in all its documents, which go into different parts. */
    private Path volume() throws IOException {
        StringBuilder documents = new StringBuilder();
        String[] offices = {"Minister", "Ambassador", "Consul", "Minister", "Consul", "Ambassador", "Minister"};
        for (int i = 0; i < offices.length; i++) {
            documents.append("""
                    <div type="document" xml:id="d%1$d" n="%1$d"><head>Memorandum of Conversation</head>
                    <dateline><date when="1955-05-1%1$d">May 1%1$d, 1955</date></dateline>
                    <list type="participants"><head>PARTICIPANTS</head>
                    <item><persName corresp="#p_MR1">%2$s Roland Marsh</persName></item><item>Count Karst</item></list>
                    <p>Mr. <persName corresp="#p_MR1">Marsh</persName> said that the canal was open.</p></div>
                    """.formatted(i + 1, offices[i]));
        }
        return Files.writeString(folder.resolve("frus1955v99.xml"), """
                <?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1955v99"><text><front>
                <div xml:id="persons"><list type="names">
                <item><hi rend="strong"><persName xml:id="p_MR1">Marsh, Roland</persName></hi></item>
                </list></div></front><body>""" + documents + "</body></text></TEI>");
    }
}
