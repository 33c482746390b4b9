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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tar archives are read as ZIP archives are. */
class TarTest {

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void members_come_in_their_order_however_the_archive_is_compressed() throws IOException {
        byte[] tar = tar(members("june/one.txt", "june/.hidden.txt", "__MACOSX/two.txt", "scan.jpg", "june/two.md"));
        write("1.tar", tar);
        write("2.tar.gz", Compressed.gzip(tar));
        write("3.tgz", Compressed.gzip(tar));
        write("4.tar.xz", Compressed.xz(tar));
        write("5.TXZ", Compressed.xz(tar));
        List<SourceFile> files = read(Limits.DEFAULT);
        assertEquals(10, files.size(), messages().toString());
        for (int i = 0; i < files.size(); i++) {
            assertEquals(i % 2 == 0 ? "one.txt" : "two.md", files.get(i).name());
        }
        assertEquals(folder.resolve("2.tar.gz") + "!/june/one.txt", files.get(2).origin());
        assertEquals("june/one.txt", new String(files.get(0).bytes(), UTF_8));
        assertEquals(1, problems.size());
        assertTrue(
                messages().get(0).contains("5 files skipped by name (.jpg: 5)"),
                messages().toString());
    }

    @Test
    void names_may_be_long_and_lead_nowhere() throws IOException {
        String name = "../../" + "long/".repeat(60) + "einu-\u00fcber.txt";
        write("long.tar", tar(members(name)));
        SourceFile file = read(Limits.DEFAULT).get(0);
        assertEquals("einu-\u00fcber.txt", file.name());
        assertEquals(folder.resolve("long.tar") + "!/" + name.substring(6), file.origin());
        assertEquals(List.of(), problems);
    }

    @Test
    void archives_inside_are_opened_once() throws IOException {
        byte[] inner = tar(members("deep.txt"));
        Map<String, byte[]> outer = members("first.txt");
        outer.put("inner.tar.gz", Compressed.gzip(inner));
        outer.put("worse.tar", tar(Map.of("innermost.tar", inner)));
        write("outer.tar", tar(outer));
        assertEquals(
                List.of("first.txt", "deep.txt"),
                read(Limits.DEFAULT).stream().map(SourceFile::name).toList());
        assertEquals(1, problems.size());
        assertTrue(messages().get(0).contains("archive inside an archive inside an archive"));
    }

    @Test
    void an_archive_that_is_cut_off_gives_its_whole_members_and_an_error() throws IOException {
        byte[] tar = tar(members("one.txt", "two.txt", "three.txt"));
        for (int length : new int[] {1024, 1200, 1536, 2048, 2100, 3072}) {
            problems.clear();
            write("cut.tar", Arrays.copyOf(tar, length));
            List<String> names =
                    read(Limits.DEFAULT).stream().map(SourceFile::name).toList();
            assertEquals(List.of("one.txt", "two.txt", "three.txt").subList(0, length / 1024), names, "at " + length);
            assertEquals(1, problems.size(), "at " + length);
            assertTrue(problems.get(0).isError(), "at " + length);
        }
        problems.clear();
        write("cut.tar", Compressed.gzip(tar));
        write("cut.tar", Arrays.copyOf(Compressed.gzip(tar), 100));
        read(Limits.DEFAULT);
        assertEquals(1, problems.size());
    }

    @Test
    void what_is_no_tar_archive_is_an_error() throws IOException {
        byte[] noise = new byte[20_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * i * 31 + i);
        }
        write("noise.tar", noise);
        write("empty.tar", new byte[0]);
        write("none.tar", tar(Map.of()));
        write("text.tar", "Memorandum of conversation\n".repeat(100).getBytes(UTF_8));
        assertEquals(List.of(), read(Limits.DEFAULT));
        assertEquals(
                4,
                problems.stream().filter(Problem::isError).count(),
                messages().toString());
    }

    @Test
    void links_and_devices_are_told() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (byte kind : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO}) {
                TarArchiveEntry entry = new TarArchiveEntry("link" + (char) kind + ".txt", kind);
                entry.setLinkName("/etc/passwd");
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
            add(tar, "folder/", new byte[0]);
            add(tar, "folder/one.txt", new byte[] {65});
        }
        write("links.tar", bytes.toByteArray());
        assertEquals(1, read(Limits.DEFAULT).size());
        assertEquals(3, problems.size());
        assertTrue(messages().get(0).contains("!/link2.txt: member that is no file but a link or a device"));
    }

    @Test
    void limits_hold() throws IOException {
        Map<String, byte[]> members = members("fine.txt");
        members.put("bomb.txt", new byte[100_000]);
        members.put("after.txt", new byte[] {65});
        write("bombs.tar.gz", Compressed.gzip(tar(members)));
        assertEquals(2, read(Limits.DEFAULT.withFileBytes(1000)).size());
        assertTrue(messages().get(0).contains("!/bomb.txt: larger than the limit of 1000 bytes"));

        problems.clear();
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            many.put(i + ".txt", new byte[900]);
        }
        write("bombs.tar.gz", Compressed.gzip(tar(many)));
        assertEquals(2, read(new Limits(1000, 2000, 100)).size());
        assertEquals(4, read(new Limits(1000, 20_000, 4)).size());
        assertEquals(2, problems.size());
    }

    @Test
    void what_goes_before_a_member_is_bounded() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            add(tar, "fine.txt", new byte[] {65});
            TarArchiveEntry name = new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
            name.setSize(3_000_000);
            tar.putArchiveEntry(name);
            tar.write(new byte[3_000_000]);
            tar.closeArchiveEntry();
            add(tar, "short.txt", new byte[] {65});
        }
        write("long.tar.gz", Compressed.gzip(bytes.toByteArray()));
        assertEquals(1, read(Limits.DEFAULT).size());
        assertTrue(
                messages().get(0).contains("more than 1048576 bytes before a member"),
                messages().toString());
    }

    @Test
    void only_beginnings_are_unpacked_of_what_nobody_wants() throws IOException {
        write("talks.tar", tar(members("one.txt", "two.txt")));
        Corpus corpus = new Corpus(List.of(folder), problems::add).beginningWith(3, file -> file.bytes()[0] == 't');
        assertEquals(List.of("two.txt"), corpus.stream().map(SourceFile::name).toList());
    }

    private static Map<String, byte[]> members(String... names) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (String name : names) {
            members.put(name, name.getBytes(UTF_8));
        }
        return members;
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private List<SourceFile> read(Limits limits) {
        return new Corpus(List.of(folder), limits, problems::add).stream().toList();
    }

    private List<String> messages() {
        return problems.stream().map(Problem::toString).toList();
    }

    private static byte[] tar(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                add(tar, member.getKey(), member.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
