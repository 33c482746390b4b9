package memcon.bench.invent;

import java.util.List;

/** A conversation as telegrams tell it: numbered, without articles, its author without a name. */
final class Cable {

    private static final List<Cue> CUES = List.of(
            new Cue("said", "assert|inform"),
            new Cue("stated", "assert|inform"),
            new Cue("emphasized", "emphasize|assert"),
            new Cue("replied", "answer|assert|inform|counter"),
            new Cue("added", "assert|inform"));

    private Cable() {}

    static void write(Page page, Talk talk, Chance chance) {
        int end = page.length() + talk.length();
        Person other = talk.visitor();
        Person author = talk.author();
        for (int point = 1; point == 1 || page.length() < end; point++) {
            page.add(point + ". ");
            if (point == 1) {
                page.add("Saw " + other.post() + " " + other.surname() + " today at his request. ");
            }
            int sentences = chance.between(2, 5);
            for (int i = 0; i < sentences; i++) {
                if (i > 0 && chance.is(0.3)) {
                    page.says(author.full(), other.full(), CUES.get(3), "indirect", "I replied " + clipped(chance) + ".");
                } else {
                    Cue cue = chance.of(CUES);
                    String name = i == 0 ? other.surname() : chance.is(0.5) ? "He" : other.post();
                    page.says(
                            other.full(),
                            author.full(),
                            cue,
                            "indirect",
                            name + " " + cue.words() + " " + clipped(chance) + ".");
                }
            }
            page.gap();
        }
    }

    private static String clipped(Chance chance) {
        return Clauses.GRAMMAR.make("past", chance).replaceAll("\\b(?:the|a) ", "");
    }
}
