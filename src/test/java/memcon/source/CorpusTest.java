package memcon.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void a_folder_gives_its_documents_in_the_order_of_their_paths() throws IOException {
        write("b/second.txt", "two");
        write("a/first.md", "one");
        write("c.xml", "three");
        assertEquals(List.of("first.md", "second.txt", "c.xml"), names(folder));
        assertEquals(List.of(), problems);
    }

    @Test
    void hidden_files_are_left_alone() throws IOException {
        write(".DS_Store", "x");
        write(".git/notes.txt", "x");
        write("letter.txt", "x");
        assertEquals(List.of("letter.txt"), names(folder));
    }

    @Test
    void unknown_extensions_are_skipped_and_counted() throws IOException {
        write("scan.pdf", "x");
        write("cover.PDF", "x");
        write("readme", "x");
        assertEquals(List.of(), names(folder));
        assertEquals(
                List.of(folder + ": 3 files skipped by name (.pdf: 2, readme: 1). "
                        + "Name a file itself to have it read all the same."),
                messages());
    }

    @Test
    void a_file_named_itself_is_read_whatever_its_extension() throws IOException {
        assertEquals(List.of("talk.rec"), names(write("talk.rec", "x")));
    }

    @Test
    void a_missing_input_is_reported_and_the_rest_goes_on() throws IOException {
        Path here = write("here.txt", "x");
        Path gone = folder.resolve("gone.txt");
        assertEquals(List.of("here.txt"), names(gone, here));
        assertEquals(List.of(gone + ": no such file or folder. Check the path."), messages());
    }

    @Test
    void an_empty_file_is_reported() throws IOException {
        Path empty = write("empty.txt", "");
        assertEquals(List.of(), names(empty));
        assertEquals(List.of(empty + ": empty file. Leave it out or fetch it again."), messages());
    }

    @Test
    void compressed_files_lose_their_suffix_and_keep_their_content() throws IOException {
        Files.write(folder.resolve("talk.txt.gz"), Compressed.gzip("spoken".getBytes(UTF_8)));
        Files.write(folder.resolve("volume.xml.xz"), Compressed.xz("<a/>".getBytes(UTF_8)));
        List<SourceFile> files = read(folder);
        assertEquals(
                List.of("talk.txt", "volume.xml"),
                files.stream().map(SourceFile::name).toList());
        assertEquals("spoken", new String(files.get(0).bytes(), UTF_8));
        assertEquals("<a/>", new String(files.get(1).bytes(), UTF_8));
    }

    @Test
    void archives_give_their_members_also_those_of_an_archive_inside() throws IOException {
        byte[] inner = zip(Map.of("deep.txt", "deep".getBytes(UTF_8)));
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("june/one.txt", "one".getBytes(UTF_8));
        members.put("inner.zip", inner);
        members.put("two.txt.gz", Compressed.gzip("two".getBytes(UTF_8)));
        members.put("photo.jpg", new byte[] {1});
        Path archive = Files.write(folder.resolve("june.zip"), zip(members));
        List<SourceFile> files = read(archive);
        assertEquals(
                List.of("one.txt", "deep.txt", "two.txt"),
                files.stream().map(SourceFile::name).toList());
        assertEquals(archive + "!/june/one.txt", files.get(0).origin());
        assertEquals(archive + "!/inner.zip!/deep.txt", files.get(1).origin());
        assertTrue(
                messages().get(0).contains("1 file skipped by name (.jpg: 1)"),
                messages().toString());
    }

    @Test
    void an_archive_two_levels_down_is_reported() throws IOException {
        byte[] innermost = zip(Map.of("x.txt", new byte[] {65}));
        byte[] inner = zip(Map.of("innermost.zip", innermost));
        Path archive = Files.write(folder.resolve("outer.zip"), zip(Map.of("inner.zip", inner)));
        assertEquals(List.of(), names(archive));
        assertTrue(messages().get(0).contains("archive inside an archive inside an archive"));
    }

    @Test
    void a_member_that_points_out_of_its_archive_is_only_a_name() throws IOException {
        Path archive = Files.write(folder.resolve("evil.zip"), zip(Map.of("../../etc/pass.txt", new byte[] {65})));
        SourceFile file = read(archive).get(0);
        assertEquals("pass.txt", file.name());
        assertEquals(archive + "!/etc/pass.txt", file.origin());
    }

    @Test
    void a_truncated_archive_gives_its_whole_members_and_a_problem() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("whole.txt", "whole".getBytes(UTF_8));
        members.put("half.txt", noise(5000));
        byte[] bytes = zip(members);
        Path archive = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, 2000));
        assertEquals(List.of("whole.txt"), names(archive));
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).isError());
    }

    @Test
    void truncated_compressed_files_are_reported() throws IOException {
        byte[] gz = Compressed.gzip(noise(5000));
        byte[] xz = Compressed.xz(noise(5000));
        Files.write(folder.resolve("a.txt.gz"), Arrays.copyOf(gz, 1000));
        Files.write(folder.resolve("b.txt.xz"), Arrays.copyOf(xz, 1000));
        Files.write(folder.resolve("c.txt.gz"), "not compressed".getBytes(UTF_8));
        write("d.txt", "fine");
        assertEquals(List.of("d.txt"), names(folder));
        assertEquals(
                3,
                problems.stream().filter(Problem::isError).count(),
                messages().toString());
    }

    @Test
    void what_unpacks_to_more_than_the_limit_is_reported() throws IOException {
        Files.write(folder.resolve("bomb.txt.gz"), Compressed.gzip(new byte[100_000]));
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("bomb.txt", new byte[100_000]);
        members.put("fine.txt", "fine".getBytes(UTF_8));
        Files.write(folder.resolve("bombs.zip"), zip(members));
        List<SourceFile> files = list(new Corpus(List.of(folder), Limits.DEFAULT.withFileBytes(1000), problems::add));
        assertEquals(List.of("fine.txt"), files.stream().map(SourceFile::name).toList());
        assertEquals(2, problems.size());
        assertTrue(messages().get(0).endsWith("larger than the limit of 1000 bytes. Split it or raise the limit."));
    }

    @Test
    void an_archive_of_many_members_is_bounded_as_a_whole() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            members.put(i + ".txt", new byte[900]);
        }
        Path archive = Files.write(folder.resolve("many.zip"), zip(members));
        assertEquals(
                2,
                list(new Corpus(List.of(archive), new Limits(1000, 2000, 100), problems::add))
                        .size());
        assertEquals(
                4,
                list(new Corpus(List.of(archive), new Limits(1000, 20_000, 4), problems::add))
                        .size());
        assertEquals(2, problems.size());
    }

    @Test
    void files_are_read_only_when_asked_for() throws IOException {
        write("1.txt", "x");
        Path second = write("2.txt", "x");
        Iterator<SourceFile> files = new Corpus(List.of(folder), problems::add).iterator();
        assertEquals("1.txt", files.next().name());
        Files.delete(second);
        assertTrue(!files.hasNext());
        assertEquals(List.of(second + ": no such file. Check the path."), messages());
    }

    private Path write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<SourceFile> read(Path... inputs) {
        return list(new Corpus(List.of(inputs), problems::add));
    }

    private static List<SourceFile> list(Corpus corpus) {
        return corpus.stream().toList();
    }

    private List<String> names(Path... inputs) {
        return read(inputs).stream().map(SourceFile::name).toList();
    }

    private List<String> messages() {
        return problems.stream().map(Problem::toString).toList();
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        int state = 1;
        for (int i = 0; i < length; i++) {
            state = state * 1_103_515_245 + 12_345;
            bytes[i] = (byte) (state >>> 16);
        }
        return bytes;
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
