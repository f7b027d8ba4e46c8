package synoptic.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import synoptic.eval.data.DataFolder;
import synoptic.eval.extraction.BlockTrainer;
import synoptic.eval.train.CueTrainer;
import synoptic.eval.train.LexiconTrainer;
import synoptic.eval.train.LinkModelTrainer;
import synoptic.eval.train.NameModelTrainer;
import synoptic.read.credit.OutletTable;

/// `synoptic train`: learns a model that comes with the program, the same bytes every time.
final class TrainCommand implements Verb {

    enum Model {
        LEXICON,
        LINK_MODEL,
        BLOCK_WEIGHTS,
        NAME_MODEL,
        CUES
    }

    @Override
    public Usage usage() {
        return new Usage(
                "train",
                List.of(
                        new Usage.Operand(
                                "MODEL", "lexicon, link_model, block_weights, name_model or cues")),
                "Learns a model from the training parts of marked data and writes its file; build again to use it.",
                "",
                List.of(EvalCommand.DATA),
                "synoptic train link_model");
    }

    @Override
    public int run(Line line) throws IOException {
        Model model = model(line.operands());
        Path resources = EvalCommand.Home.path().resolve("core/src/main/resources/synoptic");
        DataFolder folder = EvalCommand.Home.data(line.path(EvalCommand.DATA));
        Path file =
                switch (model) {
                    case LEXICON ->
                            zipped(
                                    resources.resolve("group/profile/lexicon.txt.gz"),
                                    new LexiconTrainer().train(folder));
                    case LINK_MODEL ->
                            Files.write(
                                    resources.resolve("group/link/link-model.txt"),
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

    private static Model model(List<String> operands) {
        for (Model model : Model.values()) {
            if (operands.size() == 1 && model.name().equalsIgnoreCase(operands.get(0))) {
                return model;
            }
        }
        throw new Line.WrongUse(
                "expected one MODEL but found '%s'".formatted(String.join(" ", operands)));
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
