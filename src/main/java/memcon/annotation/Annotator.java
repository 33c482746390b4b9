package memcon.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memcon.authority.Gazetteer;
import memcon.document.Memorandum;
import memcon.document.Paragraph;
import memcon.document.Text;

/** Annotates a memorandum's body: sentences, quotations, phrases that denote actors, cues of speech. */
public final class Annotator {

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;

    public Annotator(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.tokenizer = new Tokenizer(lexicon);
        this.splitter = new SentenceSplitter(lexicon);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Annotations annotate(Memorandum memorandum) {
        Text text = memorandum.text();
        List<List<Token>> paragraphs = new ArrayList<>();
        Set<String> commonWords = new HashSet<>();
        for (Paragraph paragraph : memorandum.paragraphs()) {
            List<Token> tokens = tokenizer.tokens(
                    text.content(),
                    text.unit(paragraph.span().start()),
                    text.unit(paragraph.span().end()));
            paragraphs.add(tokens);
            tokens.stream()
                    .filter(token -> token.isWord() && !token.isCapitalized() && !token.isArticled())
                    .forEach(token -> commonWords.add(token.lower()));
        }
        List<Gazetteer.Match> names = gazetteer.find(text.content());
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            boolean first = true;
            for (List<Token> tokens : splitter.split(paragraphs.get(p))) {
                sentences.add(sentence(p, first, tokens, names, commonWords));
                first = false;
            }
        }
        return new Annotations(memorandum, sentences, QuotationScanner.quotations(memorandum), names);
    }

    /** Phrases of a text outside the body (a title, a line of a list of participants). */
    public List<ActorPhrase> phrases(String line) {
        List<Token> tokens = tokenizer.tokens(line, 0, line.length());
        return new ActorPhraseFinder(lexicon, tokens, new TokenNames(tokens, gazetteer.find(line), Set.of())).phrases();
    }

    private Sentence sentence(
            int paragraph, boolean first, List<Token> tokens, List<Gazetteer.Match> names, Set<String> commonWords) {
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        List<Gazetteer.Match> within = within(names, start, end);
        List<ActorPhrase> actors =
                new ActorPhraseFinder(lexicon, tokens, new TokenNames(tokens, within, commonWords)).phrases();
        List<Cue> cues = new CueFinder(new Clause(lexicon, tokens, actors)).cues();
        return new Sentence(paragraph, first, start, end, tokens, actors, cues);
    }

    private static List<Gazetteer.Match> within(List<Gazetteer.Match> names, int start, int end) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = low;
        while (last < names.size() && names.get(last).start() < end) {
            last++;
        }
        return names.subList(low, last);
    }
}
