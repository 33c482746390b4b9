package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.Extractor;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.edition.StatementKind;
import memcon.source.Corpus;
import memcon.source.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * How much of real memoranda, annotated by hand, the extractor finds by itself; the figures are printed. The documents are
 * not part of the project: {@code memcon.frus} names a folder with their volumes. Each file says whether the rules were
 * tuned on its document.
 */
class GoldTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");

    /** 0.03 below what was measured when this was written. */
    private static final double FLOOR = 0.759;

    /** Documents that nobody reads who writes rules: only their sum is printed. */
    private static final String BLIND = "blind";

    /** 0.03 below the first measurement. */
    private static final double BLIND_FLOOR = 0.811;

    @Test
    void word_by_word_the_speaker_is_as_often_right_as_before() throws IOException {
        String folder = System.getProperty("memcon.frus", "");
        assumeFalse(
                folder.isEmpty(),
                "the real memoranda are not read: give the folder of the FRUS volumes by -Dmemcon.frus=FOLDER");
        Map<String, GoldDocument> documents = documents();
        Map<String, Memorandum> memoranda = memoranda(Path.of(folder), documents);
        assertEquals(documents.keySet(), memoranda.keySet(), "fetch the volumes of the documents that are missing");
        Authority authority =
                Authority.read(List.of(Path.of("data", "authority")), Vocabulary.DEFAULT_BASE, problem -> {});
        Extractor extractor = new Extractor(authority, Lexicon.standard());
        Map<String, SpeakerScore> scores = new TreeMap<>();
        documents.forEach((id, gold) -> {
            Memorandum memorandum = memoranda.get(id);
            assertEquals(
                    gold.digest(),
                    digest(memorandum.text().content()),
                    () -> id + ": the reader composes another text than the one annotated. Place " + GOLD + "/" + id
                            + ".tsv anew, or undo the change to the reader.");
            SpeakerScore score = SpeakerScore.of(extractor.read(memorandum), authority, gold, StatementKind.PRINCIPAL);
            if (!gold.use().equals(BLIND)) {
                System.out.printf("%s: %s%n", id, score); // what nobody looks at stays of use for measuring
            }
            scores.merge(gold.use(), score, SpeakerScore::plus);
        });
        scores.forEach((use, score) -> System.out.printf("real memoranda, %s: %s%n", use, score));
        SpeakerScore blind = scores.remove(BLIND);
        assertTrue(blind.f1() >= BLIND_FLOOR, "F1 " + blind.f1());
        SpeakerScore total = SpeakerScore.sum(scores.values().stream());
        System.out.printf("real memoranda, total without the blind ones: %s%n", total);
        assertTrue(total.f1() >= FLOOR, "F1 " + total.f1());
    }

    private static Map<String, GoldDocument> documents() throws IOException {
        Map<String, GoldDocument> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file : files.sorted().toList()) {
                documents.put(file.getFileName().toString().replace(".tsv", ""), GoldDocument.read(file));
            }
        }
        return documents;
    }

    private static Map<String, Memorandum> memoranda(Path folder, Map<String, GoldDocument> documents) {
        List<Path> volumes = documents.keySet().stream()
                .map(id -> folder.resolve(id.replaceFirst("-d\\d+$", "") + ".xml.xz"))
                .distinct()
                .toList();
        Map<String, Memorandum> memoranda = new TreeMap<>();
        for (SourceFile volume : new Corpus(volumes, problem -> {})) {
            for (Memorandum memorandum : new MemorandumReader().read(volume, problem -> {})) {
                if (documents.containsKey(memorandum.id())) {
                    memoranda.put(memorandum.id(), memorandum);
                }
            }
        }
        return memoranda;
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java has SHA-256", e);
        }
    }
}
