package memcon.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import memcon.authority.Vocabulary;
import memcon.conversation.Term;
import org.eclipse.rdf4j.model.IRI;

/**
 * The names of things: paths below one collection's base ({@code actor/nikita-khrushchev}), made into IRIs.
 *
 * <p>Characters that no IRI may hold (RFC 3987, section 2.2) are percent-encoded as UTF-8; letters of any script stay as
 * they are, and so does what is percent-encoded already, so that a path cut from an IRI gives that IRI again.
 */
public final class Iris {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.+", Pattern.DOTALL);
    private static final Set<String> EMPTY_OR_DOTS = Set.of("", ".", "..");
    private static final String IN_A_PATH = "-._~!$&'()*+,;=:@/";
    private static final String IN_A_WHOLE_IRI = IN_A_PATH + "?#[]";

    private static final Map<String, Map<String, IRI>> TERMS = new ConcurrentHashMap<>();
    private static final Map<Term, IRI> CONCEPTS = new ConcurrentHashMap<>();

    private final String base;

    /**
     * The names of one collection.
     *
     * @param base absolute IRI that ends in a slash or a hash
     * @throws IllegalArgumentException if it is no such IRI; the message says what to do
     */
    public Iris(String base) {
        if (!SCHEME.matcher(base).matches()
                || !(base.endsWith("/") || base.endsWith("#"))
                || !encode(base, IN_A_WHOLE_IRI).equals(base)) {
            throw new IllegalArgumentException("base: \"" + base
                    + "\" is not an absolute IRI ending in / or #. Give one such as " + Vocabulary.DEFAULT_BASE + ".");
        }
        this.base = base;
    }

    public static Iris ofDefaultBase() {
        return new Iris(Vocabulary.DEFAULT_BASE);
    }

    public String base() {
        return base;
    }

    /**
     * The IRI of a path below the base; a string with {@code ://} is a whole IRI.
     *
     * @throws IllegalArgumentException for a path with empty or dot segments, which web clients would resolve away
     */
    public IRI resolve(String path) {
        if (path.contains("://")) {
            return whole(path);
        }
        if (hasEmptyOrDots(path)) {
            throw new IllegalArgumentException("Bug: path \"" + path + "\" has an empty or dot segment");
        }
        return iri(base + encode(path, IN_A_PATH));
    }

    private static boolean hasEmptyOrDots(String path) {
        for (int from = 0, to; from <= path.length(); from = to + 1) {
            int slash = path.indexOf('/', from);
            to = slash < 0 ? path.length() : slash;
            if (to - from <= 2 && EMPTY_OR_DOTS.contains(path.substring(from, to))) {
                return true;
            }
        }
        return false;
    }

    /** The path of an IRI below the base; any other IRI whole. */
    public String path(IRI iri) {
        String whole = iri.stringValue();
        return whole.startsWith(base) && whole.length() > base.length() ? whole.substring(base.length()) : whole;
    }

    /** The named graph of a document, of which the path is {@code document/ID}. */
    public IRI documentGraph(String documentPath) {
        return resolve(documentPath + "/graph");
    }

    public IRI authorityGraph() {
        return resolve("graph/authority");
    }

    public IRI ontologyGraph() {
        return resolve("graph/ontology");
    }

    public IRI provenanceGraph() {
        return resolve("graph/provenance");
    }

    /** A class or property of the ontology. */
    static IRI memcon(String localName) {
        return term(Vocabulary.MEMCON, localName);
    }

    /** A term of any vocabulary. There are few, and every statement has one. */
    static IRI term(String namespace, String localName) {
        Map<String, IRI> vocabulary = TERMS.get(namespace);
        IRI term = vocabulary == null ? null : vocabulary.get(localName);
        return term != null
                ? term
                : TERMS.computeIfAbsent(namespace, each -> new ConcurrentHashMap<>())
                        .computeIfAbsent(localName, name -> iri(namespace + name));
    }

    static IRI concept(Term term) {
        return CONCEPTS.computeIfAbsent(term, each -> iri(Vocabulary.CONCEPTS + each.scheme() + "/" + each.term()));
    }

    /** A predicate of propositions; only ever an object in the graph. */
    static IRI claimTerm(String name) {
        return iri(Vocabulary.CLAIM_TERM + encode(name, "-._~"));
    }

    /** An IRI that does not depend on a base, such as an archive's page. */
    static IRI whole(String text) {
        if (!SCHEME.matcher(text).matches()) {
            throw new IllegalArgumentException("Bug: \"" + text + "\" is not an absolute IRI");
        }
        return iri(encode(text, IN_A_WHOLE_IRI));
    }

    private static IRI iri(String text) {
        return new EncodedIri(text);
    }

    private static String encode(String text, String signs) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (isPlain(point, signs) || (point == '%' && isEscape(text, i))) {
                encoded.appendCodePoint(point);
            } else {
                appendEscaped(encoded, text.substring(i, next));
            }
            i = next;
        }
        return encoded.toString();
    }

    /** Of letters and signs that stand in every IRI: so are nearly all paths. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '-' && c <= '9') && !(c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int point, String signs) {
        if (point < 0x80) {
            return (point >= 'a' && point <= 'z')
                    || (point >= 'A' && point <= 'Z')
                    || (point >= '0' && point <= '9')
                    || signs.indexOf(point) >= 0;
        }
        // Spaces and invisible marks are legal in part, but nobody could type such an IRI again.
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> point < 0xFFF0 || point > 0xFFFF;
        };
    }

    private static boolean isEscape(String text, int percent) {
        return percent + 2 < text.length()
                && Character.digit(text.charAt(percent + 1), 16) >= 0
                && Character.digit(text.charAt(percent + 2), 16) >= 0;
    }

    private static void appendEscaped(StringBuilder encoded, String character) {
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%')
                    .append(Character.toUpperCase(Character.forDigit((octet >> 4) & 0xF, 16)))
                    .append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
        }
    }
}
