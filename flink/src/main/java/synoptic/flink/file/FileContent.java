package synoptic.flink.file;

import synoptic.read.Source;
import synoptic.read.Unpacker;

/// Takes files of any place apart into captures: tables in Parquet row by row, all others as one
/// machine does.
public final class FileContent {

    private FileContent() {}

    /// Hands on what is in a file, in its order; whatever the file holds, nothing is thrown.
    public static void unpack(String file, Unpacker.Receiver receiver) {
        if (file.endsWith(".parquet")) {
            new ParquetCaptures(file, receiver).unpack();
        } else {
            new Unpacker().unpack(Source.of(file, () -> Opened.file(file)), receiver);
        }
    }
}
