package memcon.serve.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Where a place is, in degrees.
 *
 * @param latitude north of the equator
 * @param longitude east of Greenwich
 */
public record Point(double latitude, double longitude) {

    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Node LATITUDE = NodeFactory.createURI(WGS84 + "lat");
    private static final Node LONGITUDE = NodeFactory.createURI(WGS84 + "long");
    private static final Node AS_WKT = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT");
    private static final String NUMBER = "(-?\\d{1,3}(?:\\.\\d{1,9})?)";
    private static final Pattern VALUE = Pattern.compile(NUMBER);
    private static final Pattern POINT = Pattern.compile(
            "(?:<[^>]{0,200}> ?)?POINT ?\\( ?" + NUMBER + " " + NUMBER + " ?\\)", Pattern.CASE_INSENSITIVE);

    private static final int NORTHMOST = 90;
    private static final int EASTMOST = 180;

    /** The point of a place, if the data have one that is on the earth. */
    public static Optional<Point> of(Node place, Lookup data) {
        Optional<Double> latitude = data.text(place, LATITUDE).flatMap(Point::number);
        Optional<Double> longitude = data.text(place, LONGITUDE).flatMap(Point::number);
        if (latitude.isPresent() && longitude.isPresent()) {
            return checked(latitude.get(), longitude.get());
        }
        return data.text(place, AS_WKT)
                .map(POINT::matcher)
                .filter(Matcher::matches)
                .flatMap(wkt -> checked(Double.parseDouble(wkt.group(2)), Double.parseDouble(wkt.group(1))));
    }

    private static Optional<Double> number(String text) {
        return VALUE.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private static Optional<Point> checked(double latitude, double longitude) {
        return Math.abs(latitude) <= NORTHMOST && Math.abs(longitude) <= EASTMOST
                ? Optional.of(new Point(latitude, longitude))
                : Optional.empty();
    }
}
