package synoptic.eval.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import synoptic.annotate.name.NameTrainer;
import synoptic.annotate.name.NameTrainer.Example;
import synoptic.eval.data.DataFolder;
import synoptic.eval.name.MarkedNames;

/// Learns what names look like from the training parts of the marked texts.
public final class NameModelTrainer {

    /// The bytes of the model's file.
    public byte[] train(DataFolder data) throws IOException {
        Path folder = data.require("ner");
        List<MarkedNames> marked = new ArrayList<>();
        // Its makers' development part is the part this project learns from.
        marked.addAll(
                MarkedNames.universal(folder.resolve("uner-ewt").resolve("en_ewt-ud-dev.iob2")));
        marked.addAll(
                MarkedNames.crossNer(folder.resolve("crossner-politics").resolve("train.txt")));
        return new NameTrainer()
                .train(
                        marked.stream()
                                .map(
                                        text ->
                                                new Example(
                                                        text.text(),
                                                        text.sentences(),
                                                        text.mentions()))
                                .toList());
    }
}
