package memcon.bench.invent;

/** A conversation told in sentences, with cues and pronouns, and now and then a sentence without. */
final class Prose {

    private static final double PARAGRAPH = 0.22;

    private final Page page;
    private final Talk talk;
    private final Chance chance;
    private Person speaker;
    private boolean wasAsked;

    private Prose(Page page, Talk talk, Chance chance) {
        this.page = page;
        this.talk = talk;
        this.chance = chance;
        this.speaker = talk.visitor();
    }

    static void write(Page page, Talk talk, Chance chance) {
        new Prose(page, talk, chance).write();
    }

    private void write() {
        int end = page.length() + talk.length();
        turn(speaker, false);
        while (page.length() < end) {
            if (chance.is(PARAGRAPH)) {
                page.gap();
            }
            if (!wasAsked && chance.is(0.06)) {
                page.add(sentence(make("narration"))).add(" ");
            }
            boolean same = !wasAsked && chance.is(0.45);
            Person next = same ? speaker : other();
            turn(next, same);
        }
        page.gap();
    }

    private Person other() {
        if (!wasAsked && !talk.others().isEmpty() && chance.is(0.12)) {
            return chance.of(talk.others());
        }
        return speaker.equals(talk.visitor()) ? talk.host() : talk.visitor();
    }

    /** One sentence of somebody's, or two. */
    private void turn(Person next, boolean same) {
        String name = sentence(name(next, same)).replaceFirst("\\.$", "");
        speaker = next;
        if (wasAsked) {
            wasAsked = false;
            tell(name, chance.of(Cue.ANSWERING));
        } else if (same) {
            goOn(name);
        } else {
            open(name);
        }
    }

    private void goOn(String name) {
        switch (chance.between(0, 5)) {
            case 0 -> says(new Cue("", "assert|inform"), "freeIndirect", sentence(make("past")));
            case 1 -> nested(name);
            case 2 -> asks(name);
            default -> tell(name, chance.of(Cue.GOING_ON));
        }
    }

    private void open(String name) {
        switch (chance.between(0, 11)) {
            case 0 -> asks(name);
            case 1 -> quotes(name);
            case 2 -> nested(name);
            case 3 -> offers(name);
            case 4 -> thanks(name);
            case 5 -> inOpinion();
            case 6 -> requests(name);
            case 7 -> late();
            default -> tell(name, chance.of(Cue.TELLING));
        }
    }

    private void tell(String name, Cue cue) {
        String more = chance.is(0.15) && cue.words().endsWith("that") ? " and that " + make("past") : "";
        says(cue, "indirect", name + " " + cue.words() + " " + make("past") + more + ".");
    }

    private void asks(String name) {
        Cue cue = chance.of(Cue.ASKING);
        String whom = cue.words().equals("asked") && chance.is(0.3) ? " " + object(addressee()) : "";
        says(cue, "indirect", name + " " + cue.words() + whom + " " + make("open") + ".");
        wasAsked = true;
    }

    private void quotes(String name) {
        Cue cue = chance.of(Cue.QUOTING);
        says(cue, "direct", name + " " + cue.words() + ": \"" + sentence(make("present")) + "\"");
    }

    private void nested(String name) {
        String source = make("source");
        String told = source + " had told " + (talk.isAuthor(speaker) ? "me" : speaker.object()) + " that " + make("past");
        page.knows(source);
        says(chance.of(Cue.TELLING.subList(0, 2)), "indirect", name + " said that " + told + ".");
        page.nests(source, told);
    }

    private void offers(String name) {
        Cue cue = chance.of(Cue.OFFERING);
        says(cue, "indirect", name + " " + cue.words() + " to " + make("deed") + ".");
    }

    private void requests(String name) {
        Cue cue = new Cue("asked", "request|ask|propose");
        says(cue, "indirect", name + " asked " + object(addressee()) + " to " + make("deed") + ".");
    }

    private void thanks(String name) {
        Cue cue = new Cue("thanked", "thank");
        says(cue, "topic", name + " thanked " + object(addressee()) + " for " + make("gift") + ".");
    }

    private void inOpinion() {
        String whose = talk.isAuthor(speaker) ? "my" : name(speaker, false) + "'s";
        Cue cue = new Cue("in", "assert|inform");
        says(cue, "indirect", "In " + whose + " opinion " + make("past") + ".");
    }

    private void late() {
        Cue cue = new Cue("said", "assert|inform");
        says(cue, "indirect", sentence(make("past")).replaceFirst("\\.$", "") + ", " + name(speaker, false) + " said.");
    }

    private void says(Cue cue, String mode, String sentence) {
        page.says(speaker.full(), addressee().full(), cue, mode, sentence);
    }

    private Person addressee() {
        return speaker.equals(talk.visitor()) ? talk.host() : talk.visitor();
    }

    private String name(Person person, boolean same) {
        if (talk.isAuthor(person)) {
            return "I";
        }
        if (same && chance.is(0.75)) {
            return person.pronoun();
        }
        return switch (chance.between(0, 4)) {
            case 0 -> person.full();
            case 1, 2 -> person.formal();
            case 3 -> person.byPost();
            default -> person.surname();
        };
    }

    private String object(Person person) {
        return talk.isAuthor(person) ? "me" : chance.is(0.5) ? person.formal() : person.byPost();
    }

    private String make(String rule) {
        return Clauses.GRAMMAR.make(rule, chance);
    }

    private static String sentence(String clause) {
        return Grammar.capital(clause) + ".";
    }
}
