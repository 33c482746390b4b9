package memcon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import memcon.annotation.Lexicon;
import memcon.authority.Authority;
import memcon.authority.Vocabulary;
import memcon.conversation.Extractor;
import memcon.document.Memorandum;
import memcon.document.MemorandumReader;
import memcon.rdf.ConversationGraph;
import memcon.rdf.Iris;
import memcon.source.SourceFile;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A document ten times as long takes about ten times as long, not a hundred times. The bound is
 * generous.
 */
@EnabledIfSystemProperty(named = "memcon.all", matches = "true", disabledReason = "takes long")
class GrowthTest {

    private static final int SHORT = 24_000;
    private static final int TIMES = 10;
    private static final double MOST = 2.5 * TIMES;

    private static final List<String> SAID = List.of(
            "the price of tin was of great concern to his Government",
            "no ship had left the harbour, although several had been seen there",
            "if the talks failed, the neighbours would be blamed for it",
            "credits had been promised and then withdrawn");
    private static final List<String> VERBS = List.of("said", "replied", "pointed out", "denied");
    private static final String HEAD = """
            Memorandum of Conversation

            Date: 3 May 1962

            Participants:
            Peter Halvorsen, Ambassador of Norway
            Ivan Petrenko, Deputy Minister
            Karl Lindberg, note-taker

            """;

    private final Authority authority =
            Authority.read(List.of(Path.of("data/authority")), Vocabulary.DEFAULT_BASE, problem -> {});
    private final Extractor extractor = new Extractor(authority, Lexicon.standard());
    private final ConversationGraph graphs = new ConversationGraph(Iris.ofDefaultBase(), authority::model);

    /** Ways in which a document is long. */
    enum Manner {
        FEW_PEOPLE {
            @Override
            String paragraph(Random random) {
                String who = List.of("The Ambassador", "Petrenko", "He").get(random.nextInt(3));
                return sentence(who, random) + " " + sentence("He", random) + "\n\n";
            }
        },
        EVER_NEW_NAMES {
            @Override
            String paragraph(Random random) {
                String name = name(random);
                return sentence("Mr. " + name(random) + " " + name, random) + " " + sentence("Minister " + name, random)
                        + "\n\n";
            }
        },
        LABELLED_TURNS {
            @Override
            String paragraph(Random random) {
                String who = List.of("Halvorsen", "Petrenko").get(random.nextInt(2));
                return who + ": I think that " + said(random) + ". We are told that " + said(random) + ".\n\n";
            }
        },
        ATTACHED_RECORDS {
            @Override
            String paragraph(Random random) {
                String name = name(random);
                return "Attachment\n\nMemorandum of Conversation\n\nParticipants:\nMr. " + name
                        + ", Minister of Trade\n" + "Karl Lindberg\n\n"
                        + (sentence("Mr. " + name, random) + " ").repeat(8) + "\n\n";
            }
        },
        ONE_PARAGRAPH {
            @Override
            String paragraph(Random random) {
                return sentence("Petrenko", random) + " " + sentence("The Ambassador", random) + " ";
            }
        };

        abstract String paragraph(Random random);

        String text(int length) {
            Random random = new Random(1962);
            StringBuilder text = new StringBuilder(HEAD);
            while (text.length() < length) {
                text.append(paragraph(random));
            }
            return text.append('\n').toString();
        }

        static String said(Random random) {
            return SAID.get(random.nextInt(SAID.size()));
        }

        static String sentence(String who, Random random) {
            return who + " " + VERBS.get(random.nextInt(VERBS.size())) + " that " + said(random) + ".";
        }

        static String name(Random random) {
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                name.append("bdgklmnprstvz".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
            }
            return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ten_times_the_text_takes_about_ten_times_as_long(Manner manner) {
        String shorter = manner.text(SHORT);
        String longer = manner.text(SHORT * TIMES);
        long few = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            few = Math.min(few, nanoseconds(shorter));
        }
        long many = nanoseconds(longer);
        if (many >= MOST * few) { // something else may have come between: once more
            many = Math.min(many, nanoseconds(longer));
        }
        double times = (double) many / few;
        assertTrue(times < MOST, String.format("%s: %.1f times as long (%d ms)", manner, times, many / 1_000_000));
    }

    /** How long one thread works on a text, from bytes to graph. */
    private long nanoseconds(String text) {
        SourceFile file = new SourceFile("talk.txt", "talk.txt", text.getBytes(StandardCharsets.UTF_8));
        return ProcessorTime.of(() -> {
            for (Memorandum memorandum : new MemorandumReader().read(file, problem -> {})) {
                int statements =
                        graphs.of(extractor.read(memorandum)).statements().size();
                assertTrue(statements > text.length() / 100, "only " + statements + " statements");
            }
        });
    }
}
