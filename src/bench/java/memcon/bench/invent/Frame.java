package memcon.bench.invent;

import java.util.List;

/** The forms in which archives have conversations. */
enum Frame {
    /** A page of an archive on the web: date, title, fields, then the record. */
    PAGE {
        @Override
        void write(Page page, List<Person> people, int length, Chance chance) {
            Talk talk = Talk.of(people, length);
            Day day = Day.any(chance);
            String title = between(talk);
            page.line(day.american()).line("").line(title).line("");
            page.line("Citation:")
                    .line("\"" + title + ",\" " + day.american() + ", Central Record Office, fond "
                            + chance.between(10, 900) + ", delo " + chance.between(1, 90) + ", ll. "
                            + chance.between(1, 99) + ". Translated by " + Names.people(1, chance).get(0).full() + ".")
                    .line("");
            page.line("Summary:")
                    .line(talk.host().surname() + " and " + talk.visitor().surname() + " talk about " + subject(chance)
                            + ".")
                    .line("");
            page.line("Original Language:").line(chance.of(LANGUAGES)).line("");
            page.line("Contents:").line("- English Translation").line("");
            page.add(received(talk, chance)).gap();
            Prose.write(page, talk, chance);
            page.line(talk.author().full());
        }
    },
    /** A record that begins with its title and names its people there and in its first sentence. */
    RECORD {
        @Override
        void write(Page page, List<Person> people, int length, Chance chance) {
            Talk talk = Talk.of(people, length);
            Day day = Day.any(chance);
            page.line("SECRET").line("Copy No. " + chance.between(1, 9)).line("");
            page.line(between(talk)).line("").line(day.british()).line("");
            int body = page.length();
            page.add(received(talk, chance)).gap();
            Prose.write(page, talk, chance);
            if (chance.is(0.5)) {
                page.breakLines(body);
            }
            page.line(talk.author().full()).line(talk.author().office());
        }
    },
    /** With date, subject and participants as fields; somebody else takes notes. */
    MEMORANDUM {
        @Override
        void write(Page page, List<Person> people, int length, Chance chance) {
            Person notes = people.get(people.size() - 1);
            Talk talk = Talk.of(people.subList(0, people.size() - 1), length).withAuthor(notes);
            page.line("Memorandum of Conversation").line("");
            page.line("Date: " + Day.any(chance).american()).line("");
            page.line("Subject: " + Grammar.capital(subject(chance))).line("");
            page.line("Participants:");
            people.forEach(each ->
                    page.line(each.full() + ", " + each.office() + (each.equals(notes) ? " (note-taker)" : "")));
            page.line("");
            Prose.write(page, talk, chance);
        }
    },
    /** A telegram. */
    TELEGRAM {
        @Override
        void write(Page page, List<Person> people, int length, Chance chance) {
            Person author = people.get(0);
            Talk talk = Talk.of(people, length);
            page.line("TELEGRAM")
                    .line("No. " + chance.between(11, 2999))
                    .line("From: " + Clauses.GRAMMAR.make("place", chance))
                    .line("Date: " + Day.any(chance).british())
                    .line("SECRET")
                    .line("");
            int body = page.length();
            Cable.write(page, talk, chance);
            page.breakLines(body);
            page.line(author.capitals());
        }
    },
    /** Minutes in the speakers' words. */
    TRANSCRIPT {
        @Override
        void write(Page page, List<Person> people, int length, Chance chance) {
            Talk talk = Talk.of(people, length);
            page.line("Minutes of the talks between " + talk.host().full() + " and " + talk.visitor().full())
                    .line("");
            page.line(Clauses.GRAMMAR.make("place", chance) + ", " + Day.any(chance).british()).line("");
            page.line("Present:");
            people.forEach(each -> page.line(each.full() + ", " + each.office()));
            page.line("");
            Turns.write(page, talk, chance);
        }
    },
    /** What a diplomat wrote down day by day, of several visitors. */
    JOURNAL {
        @Override
        void write(Page page, List<Person> people, int length, Chance chance) {
            Person author = people.get(0);
            Day day = Day.any(chance);
            page.line("FROM THE JOURNAL OF")
                    .line(author.full().toUpperCase(java.util.Locale.ROOT))
                    .line(author.office())
                    .line("");
            page.line(day.after(9).british()).line("");
            for (int i = 1; i < people.size(); i++) {
                Talk talk = new Talk(people.get(i), author, List.of(), author, length / (people.size() - 1));
                page.line(day.after(2 * i).withoutYear()).line("");
                page.add(received(talk, chance)).gap();
                Prose.write(page, talk, chance);
            }
            page.line(author.full());
        }
    };

    private static final List<String> LANGUAGES = List.of("Russian", "German", "French", "Czech", "Polish", "Hungarian");

    /**
     * Writes a document.
     *
     * @param people three or more; the first is the host or the author
     * @param length about how many characters what is said takes
     */
    abstract void write(Page page, List<Person> people, int length, Chance chance);

    private static String between(Talk talk) {
        return "Record of Conversation between " + talk.host().office() + " " + talk.host().full() + " and "
                + talk.visitor().office() + " " + talk.visitor().full();
    }

    private static String received(Talk talk, Chance chance) {
        return "I received " + talk.visitor().office() + " " + talk.visitor().full() + " at "
                + chance.of(List.of("his own request", "the Ministry", "ten o'clock", "my office"))
                        .replace("his", talk.visitor().woman() ? "her" : "his")
                + ".";
    }

    private static String subject(Chance chance) {
        return Clauses.GRAMMAR.make("subject", chance);
    }
}
