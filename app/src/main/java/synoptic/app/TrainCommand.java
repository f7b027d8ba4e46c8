package synoptic.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.eval.data.DataFolder;
import synoptic.eval.extraction.BlockTrainer;
import synoptic.eval.train.CueTrainer;
import synoptic.eval.train.LexiconTrainer;
import synoptic.eval.train.LinkModelTrainer;
import synoptic.eval.train.NameModelTrainer;
import synoptic.read.credit.OutletTable;

/// `synoptic train`: learns a model that comes with the program, the same bytes every time.
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Learns a model from the training parts of marked data and writes its file; build again to use it.",
        footer = {"", "Example: synoptic train link-model"})
final class TrainCommand implements Callable<Integer> {

    enum Model {
        LEXICON,
        LINK_MODEL,
        BLOCK_WEIGHTS,
        NAME_MODEL,
        CUES
    }

    @Parameters(
            paramLabel = "MODEL",
            description = "lexicon, link_model, block_weights, name_model or cues")
    private Model model = Model.LINK_MODEL;

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of marked data")
    private @Nullable Path data;

    @Override
    public Integer call() throws IOException {
        Path resources = EvalCommand.Home.path().resolve("core/src/main/resources/synoptic");
        DataFolder folder = EvalCommand.Home.data(data);
        Path file =
                switch (model) {
                    case LEXICON ->
                            zipped(
                                    resources.resolve("group/lexicon.txt.gz"),
                                    new LexiconTrainer().train(folder));
                    case LINK_MODEL ->
                            Files.write(
                                    resources.resolve("group/link-model.txt"),
                                    new LinkModelTrainer().train(folder));
                    case BLOCK_WEIGHTS ->
                            Files.write(
                                    resources.resolve("read/html/weights.tsv"),
                                    BlockTrainer.train(
                                            folder.require("extraction"), OutletTable.builtIn()));
                    case NAME_MODEL ->
                            Files.write(
                                    resources.resolve("annotate/name/model.bin.gz"),
                                    new NameModelTrainer().train(folder));
                    case CUES ->
                            Files.writeString(
                                    resources.resolve("annotate/quote/cues.tsv"),
                                    String.join("\n", new CueTrainer().train(folder)) + "\n");
                };
        System.err.println("wrote " + file);
        return 0;
    }

    private static Path zipped(Path file, List<String> lines) throws IOException {
        try (Writer out =
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)),
                        StandardCharsets.UTF_8)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
        return file;
    }
}
