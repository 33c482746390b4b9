package memcon.store;

/**
 * What a load makes beside the data.
 *
 * @param dumps all data as files, for visitors to take away
 * @param textIndex an index for {@code text:query}
 */
public record Extras(boolean dumps, boolean textIndex) {

    public static final Extras ALL = new Extras(true, true);
}
