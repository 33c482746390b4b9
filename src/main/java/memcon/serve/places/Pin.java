package memcon.serve.places;

import memcon.serve.catalogue.Point;

/**
 * A place on the map.
 *
 * @param target where its page is; empty if nowhere
 * @param row the element of the page that tells more of it; empty if there is none
 * @param weight how large it is drawn beside others
 */
public record Pin(Point point, String label, String target, String row, int weight) {}
