package memcon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's sentences, tokens and parts of speech, with its own models of English. */
public final class Tagger {

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    public Tagger() throws IOException {
        sentences = new SentenceDetectorME(new SentenceModel(model("sentdetect")));
        tokenizer = new TokenizerME(new TokenizerModel(model("tokenizer")));
        tagger = new POSTaggerME(new POSModel(model("pos")));
    }

    /** Tags a text and gives how many tokens it has. */
    public int tag(String text) {
        int tagged = 0;
        for (String sentence : sentences.sentDetect(text)) {
            tagged += tagger.tag(tokenizer.tokenize(sentence)).length;
        }
        return tagged;
    }

    /** The one model in the jar of its kind. */
    private static InputStream model(String kind) throws IOException {
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            String name = String.valueOf(Path.of(entry).getFileName());
            if (name.startsWith("opennlp-models-" + kind)) {
                JarFile jar = new JarFile(entry);
                JarEntry bin = jar.stream()
                        .filter(each -> each.getName().endsWith(".bin"))
                        .findFirst()
                        .orElseThrow(() -> new IOException(entry + ": no model in it"));
                return jar.getInputStream(bin);
            }
        }
        throw new IOException("opennlp-models-" + kind + "-en: not on the class path. Build with -Pbench.");
    }
}
