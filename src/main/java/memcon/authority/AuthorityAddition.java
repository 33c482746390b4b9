package memcon.authority;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.rdf4j.common.net.ParsedIRI;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.jspecify.annotations.Nullable;

/**
 * What curators' decisions add to the authority, as one more authority file.
 *
 * @param entries new entries, by path
 * @param names further full names of entries that are there, by the entry's path
 * @param same whom an entry stands for
 * @param different for whom an entry, or another document's actor, does not stand
 * @param curator who decided; null if not told
 */
public record AuthorityAddition(
        Map<String, Entry> entries,
        Map<String, List<String>> names,
        List<Link> same,
        List<Link> different,
        @Nullable String curator) {

    /** A new entry: what it is, what it is called, and why it is there. */
    public record Entry(EntityKind kind, String label, List<String> names, String note) {}

    /** An actor of a document, what it was compared with, and why this was decided. */
    public record Link(String actor, String other, String note) {}

    /** The last part of the path of an entry of that name. */
    public static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Writes Turtle; the same decisions give the same bytes. */
    public void write(Writer out) throws IOException {
        Model model = new TreeModel();
        entries.forEach((path, entry) -> add(model, path, entry));
        names.forEach((path, others) -> others.forEach(name -> text(model, path, Terms.ALT_LABEL, name)));
        same.forEach(link -> add(model, Terms.REPLACED_BY, link));
        different.forEach(link -> add(model, Terms.DIFFERENT, link));
        String agent = agent();
        if (agent != null) {
            model.add(iri(agent), Terms.TYPE, Values.iri(Vocabulary.PROV, "Agent"));
            text(model, agent, Terms.LABEL, String.valueOf(curator));
        }
        namespaces(model);
        out.write(
                "# Who is who, as curators decided; made by memcon reconcile. Further decisions go into a file of their own.\n");
        try {
            Rio.write(model, new TurtleWriter(out, ParsedIRI.create(Vocabulary.DEFAULT_BASE)));
        } catch (RDFHandlerException e) {
            throw new IOException(e.getMessage(), e);
        }
        out.flush();
    }

    private @Nullable String agent() {
        return curator == null || slug(curator).isEmpty() ? null : "agent/" + slug(curator);
    }

    private void add(Model model, String path, Entry entry) {
        IRI type = Values.iri(Vocabulary.MEMCON, entry.kind().className());
        model.add(iri(path), Terms.TYPE, type);
        model.add(iri(path), Terms.TYPE, Terms.ACTOR);
        text(model, path, Terms.LABEL, entry.label());
        entry.names().forEach(name -> text(model, path, Terms.ALT_LABEL, name));
        decided(model, path, entry.note());
    }

    private void add(Model model, IRI property, Link link) {
        model.add(iri(link.actor()), property, iri(link.other()));
        decided(model, link.actor(), link.note());
    }

    private void decided(Model model, String path, String note) {
        text(model, path, Terms.CHANGE_NOTE, note);
        String agent = agent();
        if (agent != null) {
            model.add(iri(path), Values.iri(Vocabulary.MEMCON, "proposedBy"), iri(agent));
        }
    }

    private static void text(Model model, String path, IRI property, String words) {
        Value literal = Values.literal(words, "en");
        model.add(iri(path), property, literal);
    }

    /** Authority files are written for the default base and rebased when they are read. */
    private static IRI iri(String path) {
        return Values.iri(path.contains("://") ? path : Vocabulary.DEFAULT_BASE + path);
    }

    private static void namespaces(Model model) {
        model.setNamespace("dcterms", Vocabulary.DCTERMS);
        model.setNamespace("memcon", Vocabulary.MEMCON);
        model.setNamespace("owl", Vocabulary.OWL);
        model.setNamespace("prov", Vocabulary.PROV);
        model.setNamespace("rdfs", Vocabulary.RDFS);
        model.setNamespace("skos", Vocabulary.SKOS);
    }
}
