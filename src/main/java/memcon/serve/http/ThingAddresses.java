package memcon.serve.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import memcon.authority.Vocabulary;

/**
 * Where on this server the things of a collection are found.
 *
 * <p>{@code /id/actor/ida-brandt} leads to what is known of {@code BASEactor/ida-brandt}: to {@code
 * /page/actor/ida-brandt} for people, to {@code /data/actor/ida-brandt.ttl} and its like for programs. Where the base is
 * itself an address of this server, a thing's own IRI leads there.
 */
public final class ThingAddresses {

    public static final String THINGS = "/id/";
    public static final String PAGES = "/page/";
    public static final String DATA = "/data/";

    private static final Pattern WEB = Pattern.compile("https?://[^\\s]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("/document/[^/]+/text");
    private static final Pattern CONCEPT = Pattern.compile("[A-Za-z]+/[A-Za-z]+");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z]+");
    private static final Set<String> ONTOLOGIES =
            Set.of("ontology", "speech-acts", "alignments", "alignments-beyond-dl");

    /** What the server refuses in a path because two readers might understand it in two ways. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("%(2[ef5]|5c|7f|[01].)|//|(^|/)\\.\\.?(/|$)", Pattern.CASE_INSENSITIVE);

    /** What cannot stand between the angle brackets of a query. */
    private static final Pattern NOT_IN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\\\x7F]");

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");

    /** Longer ones are nobody's names. */
    private static final int LONGEST_IRI = 2000;

    private static final String IN_A_PATH = "-._~!$&'()*+,;=:@/";
    private static final int HEX = 16;

    private final String base;
    private final PublicAddress at;
    private final String things;

    /** @param base the IRI under which the data names its things */
    public ThingAddresses(String base, PublicAddress at) {
        this.base = base;
        this.at = at;
        this.things = at.path(base).filter(path -> path.endsWith("/")).orElse(THINGS);
    }

    /** Whether a text that came with a request is a whole IRI, and can stand between the angle brackets of a query. */
    public static boolean isIri(String text) {
        return text.length() <= LONGEST_IRI
                && ABSOLUTE.matcher(text).matches()
                && !NOT_IN_IRI.matcher(text).find();
    }

    public boolean isOurs(String iri) {
        return iri.startsWith(base) && iri.length() > base.length();
    }

    /** Path of the thing itself, as its IRI or a link has it. */
    public String thing(String iri) {
        return things + path(iri);
    }

    /** Path of the page about it. */
    public String page(String iri) {
        return PAGES + path(iri);
    }

    /** Path of the data about it, without an extension. */
    public String data(String iri) {
        return DATA + path(iri);
    }

    /** Path of a text's words, to the letter. */
    public Optional<String> words(String text) {
        String path = "/" + path(text);
        return WORDS.matcher(path).matches() ? Optional.of(path) : Optional.empty();
    }

    private String path(String iri) {
        return encode(iri.substring(base.length()), point -> isInPath(point));
    }

    /**
     * The IRIs that a path below {@link #THINGS} may stand for, likeliest first: letters of other scripts come escaped
     * from a client and stand as they are in an IRI.
     */
    public List<String> iris(String path) {
        Set<String> iris = new LinkedHashSet<>();
        iris.add(base + decode(path, ThingAddresses::isLetterOfAnIri));
        iris.add(base + path);
        iris.add(base + decode(path, point -> true));
        return List.copyOf(iris);
    }

    /** The same for any path of this server; where the base is an address of this server, IRIs have paths of their own. */
    public List<String> irisAt(String path) {
        String below = path.startsWith(things) ? path.substring(things.length()) : path.replaceFirst("^/", "");
        return below.isEmpty() ? List.of() : iris(below);
    }

    /** Where a link to an IRI leads on a page of ours; nowhere if that would be no page on the web. */
    public Optional<String> target(String iri) {
        if (isOurs(iri)) {
            String path = thing(iri);
            if (!AMBIGUOUS.matcher(path).find()) {
                return Optional.of(at.link(path));
            }
            return NOT_IN_IRI.matcher(iri).find()
                    ? Optional.empty()
                    : Optional.of(at.link("/sparql?query=" + SparqlRequest.encode("DESCRIBE <" + iri + ">")));
        }
        Optional<String> term = term(iri);
        if (term.isPresent()) {
            return term.map(at::link);
        }
        return WEB.matcher(iri).matches() ? Optional.of(iri) : Optional.empty();
    }

    /** The place of a term on the ontology's page. */
    private static Optional<String> term(String iri) {
        if (iri.startsWith(Vocabulary.MEMCON) || iri.startsWith(Vocabulary.CLAIM_TERM)) {
            return Optional.of("/ontology" + encode(iri.substring(iri.indexOf('#')), p -> p == '#' || isInPath(p)));
        }
        if (!iri.startsWith(Vocabulary.CONCEPTS)) {
            return Optional.empty();
        }
        String rest = iri.substring(Vocabulary.CONCEPTS.length());
        if (ONTOLOGIES.contains(rest)) {
            return Optional.of("/" + rest);
        }
        if (CONCEPT.matcher(rest).matches()) {
            return Optional.of("/ontology#" + rest);
        }
        return SCHEME.matcher(rest).matches() ? Optional.of("/ontology#scheme/" + rest) : Optional.empty();
    }

    private static boolean isInPath(int point) {
        return point < 0x80 && (Character.isLetterOrDigit(point) || IN_A_PATH.indexOf(point) >= 0);
    }

    /** As the writers of such IRIs have it: invisible marks stay escaped. */
    private static boolean isLetterOfAnIri(int point) {
        return point >= 0x80
                && switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }

    private static String encode(String text, IntPredicate isPlain) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (isPlain.test(point) || point == '%' && octet(text, i) >= 0) {
                encoded.appendCodePoint(point);
            } else {
                escape(Character.toString(point), encoded);
            }
            i += Character.charCount(point);
        }
        return encoded.toString();
    }

    private static void escape(String character, StringBuilder encoded) {
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        }
    }

    /** Undoes escapes of the characters that are wanted; the others' are written in capitals. */
    private static String decode(String path, IntPredicate isWanted) {
        StringBuilder decoded = new StringBuilder(path.length());
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < path.length(); i++) {
            int octet = octet(path, i);
            if (octet >= 0) {
                octets.write(octet);
                i += 2;
            } else {
                flush(octets, isWanted, decoded);
                decoded.append(path.charAt(i));
            }
        }
        flush(octets, isWanted, decoded);
        return decoded.toString();
    }

    private static void flush(ByteArrayOutputStream octets, IntPredicate isWanted, StringBuilder decoded) {
        octets.toString(StandardCharsets.UTF_8).codePoints().forEach(point -> {
            if (isWanted.test(point)) {
                decoded.appendCodePoint(point);
            } else {
                escape(Character.toString(point), decoded);
            }
        });
        octets.reset();
    }

    /** The octet that an escape at a place stands for; negative if there is none. */
    private static int octet(String text, int percent) {
        if (percent + 2 >= text.length() || text.charAt(percent) != '%') {
            return -1;
        }
        int high = Character.digit(text.charAt(percent + 1), HEX);
        int low = Character.digit(text.charAt(percent + 2), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
