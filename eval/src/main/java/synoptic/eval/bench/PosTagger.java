package synoptic.eval.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import synoptic.annotate.AnnotatedArticle;

/// The kernel beside `annotate`: OpenNLP's English part-of-speech tagger, alone.
///
/// Sentences and tokens are made beforehand, so that only the tagging is timed.
final class PosTagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    static {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // its logging facade has no log
    }

    private final POSTaggerME tagger;

    private PosTagger(POSTaggerME tagger) {
        this.tagger = tagger;
    }

    static PosTagger english() throws IOException {
        try (InputStream model =
                Objects.requireNonNull(
                        PosTagger.class.getResourceAsStream(MODEL), "the tagger's model")) {
            return new PosTagger(new POSTaggerME(new POSModel(model)));
        }
    }

    /// The tokens of the sentences of `reports`.
    static List<String[]> tokens(List<AnnotatedArticle> reports) {
        List<String[]> sentences = new ArrayList<>();
        for (AnnotatedArticle report : reports) {
            String text = report.article().text();
            report.sentences()
                    .forEach(
                            sentence ->
                                    sentences.add(
                                            SimpleTokenizer.INSTANCE.tokenize(sentence.in(text))));
        }
        return sentences;
    }

    /// How many tags were given.
    long tag(List<String[]> sentences) {
        long tags = 0;
        for (String[] sentence : sentences) {
            tags += tagger.tag(sentence).length;
        }
        return tags;
    }
}
