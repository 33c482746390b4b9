package memcon.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The searches of one query: in the graphs that it sees and until its time is over. Nothing is written through it. */
final class Search implements TextIndex {

    /** What one search may find; a search that finds more is refused and not cut short. */
    static final int MOST_HITS = 10_000;

    private static final Set<String> BRIEF = Set.of(TextFields.THING, TextFields.GRAPH, TextFields.PROPERTY);

    private static final Set<String> WORDS = Set.of(TextFields.TEXT, TextFields.LANGUAGE);

    private final SearchIndex index;
    private final SearchScope scope;
    private final BooleanSupplier isPast;
    private final EntityDefinition fields = TextFields.definition();
    private @Nullable IndexSearcher searcher;

    Search(SearchIndex index, SearchScope scope, BooleanSupplier isPast) {
        this.index = index;
        this.scope = scope;
        this.isPast = isPast;
    }

    SearchIndex index() {
        return index;
    }

    @Override
    public EntityDefinition getDocDef() {
        return fields;
    }

    @Override
    public List<TextHit> query(
            @Nullable Node thing,
            List<Resource> properties,
            String words,
            @Nullable String graph,
            @Nullable String language,
            int limit,
            @Nullable String highlight) {
        try {
            Query search = SearchWords.read(words, TextAnalysis.in(language));
            Query whole = whole(search, thing, properties, graph, language);
            TopDocs found = find(whole, limit, words);
            @Nullable Highlight marks = highlight == null ? null : Highlight.read(highlight);
            return hits(found, entry -> text(entry, marks, search));
        } catch (ExitingReaderException e) {
            throw new QueryCancelledException();
        } catch (IndexSearcher.TooManyClauses e) {
            throw SearchWords.fault(words, "it stands for too many words. Ask for fewer.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query whole(
            Query search,
            @Nullable Node thing,
            List<Resource> properties,
            @Nullable String graph,
            @Nullable String language) {
        BooleanQuery.Builder whole =
                new BooleanQuery.Builder().add(search, Occur.MUST).add(scope.of(graph), Occur.FILTER);
        if (thing != null && !thing.isVariable()) {
            whole.add(new TermQuery(new Term(TextFields.THING, TextQueryFuncs.subjectToString(thing))), Occur.FILTER);
        }
        if (!properties.isEmpty()) {
            List<BytesRef> iris = properties.stream()
                    .map(property -> new BytesRef(property.getURI()))
                    .toList();
            whole.add(new TermInSetQuery(TextFields.PROPERTY, iris), Occur.FILTER);
        }
        if (language != null && language.equals("none")) {
            whole.add(new RegexpQuery(new Term(TextFields.LANGUAGE, "[A-Za-z].*")), Occur.MUST_NOT);
        } else if (language != null && !language.isEmpty()) {
            whole.add(new TermQuery(new Term(TextFields.LANGUAGE, language.toLowerCase(Locale.ROOT))), Occur.FILTER);
        }
        return whole.build();
    }

    private TopDocs find(Query search, int limit, String words) throws IOException {
        boolean isLimited = limit > 0 && limit <= MOST_HITS;
        TopDocs found = searcher().search(search, isLimited ? limit : MOST_HITS + 1);
        checkTime();
        if (searcher().timedOut()) {
            throw new QueryCancelledException();
        }
        if (found.scoreDocs.length > MOST_HITS) {
            throw new SearchException(
                    SearchException.Kind.TOO_MANY,
                    "the search \"" + words + "\" finds more than " + MOST_HITS
                            + " texts. Add words or a property, or a number of at most " + MOST_HITS
                            + " after the words, for the best so many.");
        }
        return found;
    }

    private IndexSearcher searcher() throws IOException {
        IndexSearcher known = searcher;
        if (known == null) {
            DirectoryReader reader = index.reader();
            IndexReader timed = ExitableDirectoryReader.wrap(reader, isPast::getAsBoolean);
            known = new IndexSearcher(timed);
            known.setQueryCache(null);
            known.setTimeout(isPast::getAsBoolean);
            searcher = known;
        }
        return known;
    }

    private void checkTime() {
        if (isPast.getAsBoolean()) {
            throw new QueryCancelledException();
        }
    }

    private List<TextHit> hits(TopDocs found, SearchHit.Texts texts) throws IOException {
        List<TextHit> hits = new ArrayList<>(found.scoreDocs.length);
        for (ScoreDoc each : found.scoreDocs) {
            checkTime();
            Document entry = searcher().storedFields().document(each.doc, BRIEF);
            @Nullable
            String graph = Arrays.stream(entry.getValues(TextFields.GRAPH))
                    .filter(scope::shows)
                    .findFirst()
                    .orElse(null);
            hits.add(new SearchHit(
                    TextQueryFuncs.stringToNode(entry.get(TextFields.THING)),
                    each.score,
                    graph == null ? null : TextQueryFuncs.stringToNode(graph),
                    NodeFactory.createURI(entry.get(TextFields.PROPERTY)),
                    each.doc,
                    texts));
        }
        return hits;
    }

    private SearchHit.Text text(int entry, @Nullable Highlight marks, Query search) {
        checkTime();
        try {
            Document words = searcher().storedFields().document(entry, WORDS);
            String text = Objects.requireNonNull(words.get(TextFields.TEXT), "Bug: an entry without a text");
            @Nullable String language = words.get(TextFields.LANGUAGE);
            return new SearchHit.Text(marks == null ? text : marks.mark(text, language, search), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties, String words, String graph, String language, int limit, String highlight) {
        return query((Node) null, properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            String thing,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        return query(TextQueryFuncs.stringToNode(thing), properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            Node property, String words, String graph, String language, int limit, String highlight) {
        List<Resource> properties = List.of(ResourceFactory.createResource(property.getURI()));
        return query((Node) null, properties, words, graph, language, limit, highlight);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language, int limit) {
        return query(property, words, graph, language, limit, null);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language) {
        return query(property, words, graph, language, -1, null);
    }

    @Override
    public Map<String, Node> get(String thing) {
        throw readOnly();
    }

    @Override
    public void prepareCommit() {
        throw readOnly();
    }

    @Override
    public void commit() {
        throw readOnly();
    }

    @Override
    public void rollback() {
        throw readOnly();
    }

    @Override
    public void addEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void updateEntity(Entity entity) {
        throw readOnly();
    }

    @Override
    public void deleteEntity(Entity entity) {
        throw readOnly();
    }

    /** The index belongs to the holdings, which close it. */
    @Override
    public void close() {}

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("Bug: the index is for searches alone");
    }
}
