package synoptic.flink.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/// The files that a name leads to: those in it where it is a folder, in the order of their names,
/// else itself. Hidden ones, whose names begin with a dot, and links to folders are passed over.
public final class Folder {

    private Folder() {}

    /// The names of files, each such that [Opened] takes it.
    ///
    /// @throws IOException where a folder has no files, or cannot be looked into
    public static List<String> files(String name) throws IOException {
        List<String> files;
        if (Opened.ofTheWeb(name)) {
            return List.of(name);
        } else if (Opened.hasScheme(name)) {
            files = stored(new Path(name), name);
        } else {
            files = here(java.nio.file.Path.of(name));
        }
        if (files.isEmpty()) {
            throw new IOException(name + ": expected files in this folder but found none");
        }
        return files.stream().sorted().toList();
    }

    private static List<String> stored(Path path, String name) throws IOException {
        FileSystem system = path.getFileSystem();
        try {
            if (!system.getFileStatus(path).isDir()) {
                return List.of(name);
            }
        } catch (FileNotFoundException none) {
            return List.of(name); // whoever opens it tells
        }
        List<String> files = new ArrayList<>();
        walk(system, path, files);
        return files;
    }

    private static void walk(FileSystem system, Path folder, List<String> files)
            throws IOException {
        FileStatus[] members = system.listStatus(folder);
        for (FileStatus member : members == null ? new FileStatus[0] : members) {
            if (!member.getPath().getName().startsWith(".")) {
                if (member.isDir()) {
                    walk(system, member.getPath(), files);
                } else {
                    files.add(member.getPath().toString());
                }
            }
        }
    }

    private static List<String> here(java.nio.file.Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path.toString());
        }
        List<String> files = new ArrayList<>();
        walk(path, files);
        return files;
    }

    private static void walk(java.nio.file.Path folder, List<String> files) throws IOException {
        List<java.nio.file.Path> members;
        try (Stream<java.nio.file.Path> all = Files.list(folder)) {
            members = all.filter(one -> !one.getFileName().toString().startsWith(".")).toList();
        }
        for (java.nio.file.Path member : members) {
            if (Files.isDirectory(member, LinkOption.NOFOLLOW_LINKS)) {
                walk(member, files);
            } else if (!Files.isDirectory(member)) {
                files.add(member.toString());
            }
        }
    }
}
