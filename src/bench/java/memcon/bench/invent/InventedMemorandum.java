package memcon.bench.invent;

import java.util.List;
import java.util.Locale;

/**
 * A memorandum that nobody wrote, of people who never lived.
 *
 * @param id its identifier, which begins with its form: {@code telegram-0000012}
 * @param text what a reader is given
 * @param gold who says what in it, as {@code docs/evaluation.md} has stand-off gold
 */
public record InventedMemorandum(String id, String text, String gold) {

    private static final int LEAST = 600;
    private static final int MOST = 90_000;

    private static final List<Frame> FRAMES = List.of(Frame.values());

    /**
     * The memorandum of a number; the same seed and number make the same one, and no other number matters to it.
     *
     * @param seed of the collection
     * @param number from 1
     */
    public static InventedMemorandum of(long seed, int number) {
        Chance chance = new Chance(seed, number);
        Frame frame = chance.of(FRAMES);
        List<Person> people = Names.people(chance.between(3, 5), chance);
        Page page = new Page();
        people.forEach(page::knows);
        frame.write(page, people, chance.tailed(LEAST, MOST), chance);
        String id = frame.name().toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, "-%07d", number);
        return new InventedMemorandum(id, page.text(), page.gold());
    }
}
