package memcon.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import memcon.authority.Vocabulary;
import memcon.edition.Filed;
import memcon.edition.LocalActor;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** Files that are cut into stretches, without Spark. */
class FileWalkTest {

    private static final String[] GIVEN = {"Otto", "Marta", "Rolf", "O."};
    private static final String[] FAMILY = {"Vell", "Vell", "Vell", "Wel", "Karst", "Karsst", "Hentzau"};

    private final Settings settings =
            new Settings(Vocabulary.DEFAULT_BASE, List.of(), List.of(), true, "test", "file-walk-test", 1, 0);

    @Test
    void files_may_be_cut_anywhere() {
        Random random = new Random(7);
        List<Tuple2<FileKey, Filed>> files = files(random);
        List<String> whole = walk(List.of(files));
        assertTrue(whole.size() > 1000, () -> String.valueOf(whole.size()));
        for (int round = 0; round < 20; round++) {
            assertEquals(whole, walk(cut(files, random)));
        }
        List<List<Tuple2<FileKey, Filed>>> singly = new ArrayList<>();
        files.forEach(each -> singly.add(List.of(each)));
        assertEquals(whole, walk(singly));
    }

    private static List<Tuple2<FileKey, Filed>> files(Random random) {
        List<Tuple2<FileKey, Filed>> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String name = GIVEN[random.nextInt(GIVEN.length)] + " " + FAMILY[random.nextInt(FAMILY.length)];
            LocalActor actor = new LocalActor(
                    "document/d" + random.nextInt(1000) + "/actor/a" + i,
                    EntityKind.PERSON,
                    name,
                    List.of(name),
                    List.of("envoy"),
                    DateRange.day(LocalDate.of(1961, 6, 3)),
                    1);
            FileKey.of(Filed.of(actor)).forEachRemaining(files::add);
        }
        files.sort((one, other) -> one._1().compareTo(other._1()));
        return files;
    }

    /** Stretches of any length, among them empty ones and many in one file. */
    private static List<List<Tuple2<FileKey, Filed>>> cut(List<Tuple2<FileKey, Filed>> files, Random random) {
        TreeSet<Integer> cuts = new TreeSet<>();
        int number = random.nextInt(60);
        for (int i = 0; i < number; i++) {
            cuts.add(random.nextInt(files.size()));
        }
        List<List<Tuple2<FileKey, Filed>>> stretches = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            stretches.add(files.subList(from, to));
            stretches.add(List.of());
            from = to;
        }
        stretches.add(files.subList(from, files.size()));
        return stretches;
    }

    private List<String> walk(List<List<Tuple2<FileKey, Filed>>> stretches) {
        List<FileEnd> before = FileEnd.before(stretches.stream()
                .map(stretch -> FileEnd.of(stretch.iterator()))
                .toList());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            new FileWalk(stretches.get(i).iterator(), before.get(i), settings)
                    .forEachRemaining(each -> found.add(each.toString()));
        }
        return found;
    }
}
