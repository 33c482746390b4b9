package memcon.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invented memoranda in which few names are many people's: one family name in two is Vell, or is filed beside it. */
final class Namesakes {

    private static final String[] OFFICES = {"Ambassador", "Minister", "Consul", "Premier", "Secretary", "Mr."};
    private static final String[] GIVEN =
            "Otto Marta Rolf Ada Bernard Bernhard Jan Emil Vasily Vasilii Elena Hugo Irma Karl Lena Nora".split(" ");
    private static final String[] FAMILY =
            "Vell Karst Hentzau Moskowskyi Moskovskij Tern Holm Brandt Vidal Marsh Finch Arkin".split(" ");

    private Namesakes() {}

    /** Writes an archive of so many, always the same ones. */
    static Path write(Path archive, int documents) throws IOException {
        Random random = new Random(5);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < documents; i++) {
                zip.putNextEntry(new ZipEntry("talk" + i + ".txt"));
                zip.write(talk(random).getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }

    private static String talk(Random random) {
        StringBuilder list = new StringBuilder();
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String office = one(OFFICES, random);
            String family = random.nextBoolean() ? random.nextInt(3) == 0 ? "Wel" : "Vell" : one(FAMILY, random);
            list.append(office).append(' ').append(one(GIVEN, random)).append(' ');
            list.append(family).append('\n');
            said.append(office).append(' ').append(family).append(" said that the canal was open. ");
        }
        return "Memorandum of Conversation\n\nJune " + (1 + random.nextInt(28)) + ", " + (1948 + random.nextInt(22))
                + "\n\nParticipants:\n" + list + "\n" + said + "\n";
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
