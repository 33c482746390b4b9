package memcon.store.search;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * How text becomes words: without case and diacritics, in {@link TextFields#TEXT} each word as it stands and, at the same
 * place, its stem by the rules of the text's language. So a word finds itself in texts of every language and its other
 * forms in those of its own; and as no word is left out, phrases are found whole.
 */
final class TextAnalysis {

    private static final String ENGLISH = "en";

    private static final Map<String, UnaryOperator<TokenStream>> STEMS = Map.of(
            ENGLISH,
            PorterStemFilter::new,
            "cs",
            CzechStemFilter::new,
            "de",
            GermanLightStemFilter::new,
            "es",
            SpanishLightStemFilter::new,
            "fr",
            FrenchLightStemFilter::new,
            "ru",
            RussianLightStemFilter::new);

    private static final Map<String, Analyzer> KNOWN = new ConcurrentHashMap<>();

    private TextAnalysis() {}

    /** By a language tag; text without one is English, as the memoranda are. */
    static Analyzer in(@Nullable String tag) {
        String language = tag == null || tag.isEmpty()
                ? ENGLISH
                : tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        return KNOWN.computeIfAbsent(
                STEMS.containsKey(language) ? language : "",
                known -> new PerFieldAnalyzerWrapper(
                        new Words(STEMS.getOrDefault(known, words -> words), !known.isEmpty()),
                        Map.of(TextFields.EXACT, new Words(words -> words, false))));
    }

    private static final class Words extends Analyzer {

        private final UnaryOperator<TokenStream> stem;
        private final boolean repeats;

        Words(UnaryOperator<TokenStream> stem, boolean repeats) {
            this.stem = stem;
            this.repeats = repeats;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
            TokenStream all = repeats ? stem.apply(new KeywordRepeatFilter(lower)) : lower;
            return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(new ASCIIFoldingFilter(all)));
        }

        /** For words of which only the beginning is given. */
        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
