package memcon.bench.invent;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words that introduce speech, after the speaker.
 *
 * @param words up to what is said
 * @param acts every act that a fair judge accepts, the best first
 */
record Cue(String words, String acts) {

    /** Before a clause. */
    static final List<Cue> TELLING = Stream.of(
                    all(
                            "assert|inform",
                            "said that",
                            "said",
                            "stated that",
                            "declared that",
                            "remarked that",
                            "observed that",
                            "maintained that",
                            "pointed out that",
                            "noted that",
                            "was of the opinion that",
                            "argued that",
                            "indicated that"),
                    all("inform|assert", "explained that", "reported that", "mentioned that", "disclosed that"),
                    all("emphasize|assert", "emphasized that", "stressed that", "underlined that"),
                    all("concede|assert", "admitted that", "conceded that", "acknowledged that"),
                    all("deny|assert|counter", "denied that"),
                    all("complain|assert", "complained that"),
                    all("warn|assert|threaten", "warned that"),
                    all("assert|promise|inform", "gave assurances that", "promised that"))
            .flatMap(List::stream)
            .toList();

    /** Before a clause, of who has just been speaking. */
    static final List<Cue> GOING_ON =
            all("assert|inform", "added that", "went on to say that", "continued that", "further said that");

    /** Before a clause, of who was asked or spoken to. */
    static final List<Cue> ANSWERING = Stream.of(
                    all("answer|assert|inform|counter", "replied that", "answered that", "responded that"),
                    all("counter|answer|assert", "countered that", "objected that"),
                    all("agree|answer|assert", "agreed that"))
            .flatMap(List::stream)
            .toList();

    /** Before {@code whether} and the like. */
    static final List<Cue> ASKING = all("ask", "asked", "inquired", "wanted to know", "wondered");

    /** Before {@code to} and a verb. */
    static final List<Cue> OFFERING = Stream.of(
                    all("promise|propose|inform|assert", "promised", "offered", "undertook"),
                    all("decline|assert|deny", "refused", "declined"),
                    all("propose|request", "proposed"))
            .flatMap(List::stream)
            .toList();

    /** Before {@code :} and a quotation. */
    static final List<Cue> QUOTING = all("assert|inform|answer|emphasize", "said", "replied", "added", "exclaimed");

    private static List<Cue> all(String acts, String... words) {
        return Stream.of(words).map(each -> new Cue(each, acts)).toList();
    }
}
