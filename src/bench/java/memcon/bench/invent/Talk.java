package memcon.bench.invent;

import java.util.List;

/**
 * Who talks on a page, and how much.
 *
 * @param visitor the one who was received
 * @param host the one who received
 * @param others who take part, too
 * @param author the one who says I, if one of these; else somebody who only took notes
 * @param length about how many characters the conversation has
 */
record Talk(Person visitor, Person host, List<Person> others, Person author, int length) {

    /** The first person of some people receives the second. */
    static Talk of(List<Person> people, int length) {
        return new Talk(people.get(1), people.get(0), people.subList(2, people.size()), people.get(0), length);
    }

    Talk withAuthor(Person other) {
        return new Talk(visitor, host, others, other, length);
    }

    boolean isAuthor(Person person) {
        return person.equals(author);
    }
}
