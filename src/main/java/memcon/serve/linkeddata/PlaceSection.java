package memcon.serve.linkeddata;

import static memcon.serve.markup.Lookup.memcon;

import java.util.List;
import java.util.Optional;
import memcon.serve.catalogue.Point;
import memcon.serve.markup.Lookup;
import memcon.serve.markup.Markup;
import memcon.serve.markup.Said;
import memcon.serve.markup.Section;
import memcon.serve.places.Pin;
import memcon.serve.places.WorldMap;
import org.apache.jena.graph.Node;

/** A place: where it lies, whose territory it is, what is said to have been there, and what is said of it. */
record PlaceSection(Lookup data, Markup markup, AboutSection about) implements Section {

    @Override
    public String of(Node place) {
        return map(place)
                + Markup.list("Territory of", links("territory", place))
                + Markup.list("Events and conversations there", links("place", place))
                + about.of(place);
    }

    private List<String> links(String property, Node place) {
        return data.subjects(memcon(property), place, Said.MOST).stream()
                .map(markup::html)
                .toList();
    }

    private String map(Node place) {
        Optional<Point> point = Point.of(place, data);
        String label = data.label(place);
        return point.map(found -> "<figure class=\"map\">\n"
                        + new WorldMap(markup.at()).around(new Pin(found, label, "", "", 1), "Map with " + label)
                        + "<figcaption><a href=\"" + markup.at().link("/map")
                        + "\">All places on the map of the world</a></figcaption>\n</figure>\n")
                .orElse("");
    }
}
