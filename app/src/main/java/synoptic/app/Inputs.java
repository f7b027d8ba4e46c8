package synoptic.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.read.Reading;
import synoptic.read.Source;

/// The files that paths on the command line lead to; what is none is told.
///
/// Folders are walked, hidden files in them passed over; `-` is standard input.
final class Inputs {

    private final Map<String, Source> files = new LinkedHashMap<>();
    private final List<Reading.Skipped> skipped = new ArrayList<>();

    static Inputs of(List<String> paths) {
        Inputs inputs = new Inputs();
        for (String path : paths) {
            if (path.equals("-")) {
                inputs.standardInput();
            } else {
                inputs.path(Path.of(path));
            }
        }
        return inputs;
    }

    /// The files, each opened when its turn comes.
    List<Source> files() {
        return List.copyOf(files.values());
    }

    List<Reading.Skipped> skipped() {
        return List.copyOf(skipped);
    }

    private void standardInput() {
        files.put("-", Source.of("-", () -> new Unclosed(System.in)));
    }

    private void path(Path path) {
        if (Files.isDirectory(path)) {
            walk(path);
        } else {
            file(path);
        }
    }

    private void walk(Path folder) {
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                            return isHidden(dir) && !dir.equals(folder)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                            if (!isHidden(file)) {
                                member(file, a);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            skip(file.toString(), failure);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            skip(folder.toString(), e);
        }
    }

    /// A file in a folder; links to files are followed, those to folders are not.
    private void member(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() || Files.isRegularFile(file) || Files.notExists(file)) {
            file(file);
        } else {
            String path = file.toString();
            String what = Files.isDirectory(file) ? "a link to a folder" : "not a regular file";
            skipped.add(new Reading.Skipped(path, path, what + "; name it as a PATH to read it"));
        }
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".") && name.toString().length() > 2;
    }

    private void file(Path file) {
        String path = file.toString();
        files.put(path, Source.of(path, () -> open(file)));
    }

    private static InputStream open(Path file) throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new IOException(reason(file.toString(), e), e);
        }
    }

    private void skip(String path, IOException failure) {
        skipped.add(new Reading.Skipped(path, path, reason(path, failure)));
    }

    private static String reason(String path, IOException failure) {
        String sentence = Failures.sentence(failure);
        return sentence.startsWith(path + ": ") ? sentence.substring(path.length() + 2) : sentence;
    }

    /// Standard input belongs to the program, not to whoever reads it.
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // left open
        }
    }
}
