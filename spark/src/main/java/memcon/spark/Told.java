package memcon.spark;

import java.io.Serializable;
import memcon.source.Problem;

/** A problem, and where on one machine it would be told. */
record Told(Place place, Problem problem) implements Serializable {}
