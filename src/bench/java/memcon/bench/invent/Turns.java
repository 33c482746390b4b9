package memcon.bench.invent;

import java.util.ArrayList;
import java.util.List;

/** A conversation as labelled turns, in the speakers' words. */
final class Turns {

    private static final Cue ASKING = new Cue("", "ask");
    private static final Cue SAYING = new Cue("", "assert|inform|answer|emphasize|counter|promise|complain|decline");

    private Turns() {}

    /** Writes turns; a label is a name alone, with its title, in capitals, or an office. */
    static void write(Page page, Talk talk, Chance chance) {
        int style = chance.between(0, 2);
        List<Person> people = new ArrayList<>(List.of(talk.host(), talk.visitor()));
        people.addAll(talk.others());
        int end = page.length() + talk.length();
        Person speaker = talk.host();
        Person before = talk.visitor();
        while (page.length() < end) {
            page.add(label(speaker, style)).add(": ");
            int sentences = chance.tailed(1, 6);
            for (int i = 0; i < sentences; i++) {
                boolean asks = i == sentences - 1 && chance.is(0.3);
                String words = Grammar.capital(Clauses.GRAMMAR.make(asks ? "question" : "present", chance));
                page.says(
                        speaker.full(), before.full(), asks ? ASKING : SAYING, "direct", words + (asks ? "?" : "."));
            }
            page.gap();
            if (chance.is(0.05)) {
                page.add("[" + Clauses.GRAMMAR.make("narration", chance) + ".]").gap();
            }
            Person last = speaker;
            List<Person> rest = people.stream().filter(each -> !each.equals(last)).toList();
            speaker = chance.is(0.7) ? rest.get(0) : chance.of(rest);
            before = last;
        }
    }

    private static String label(Person person, int style) {
        return style == 0 ? person.surname() : style == 1 ? person.formal() : person.capitals();
    }
}
