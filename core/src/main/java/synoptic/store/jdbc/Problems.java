package synoptic.store.jdbc;

import java.sql.SQLException;
import synoptic.store.LibraryProblem;

/// Puts what a database complains of into a sentence.
final class Problems {

    private static final int BUSY = 5;
    private static final int READ_ONLY = 8;
    private static final int INPUT_OUTPUT = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NO_DATABASE = 26;

    private Problems() {}

    static LibraryProblem of(Address address, SQLException failure) {
        String name = address.name();
        return new LibraryProblem(
                switch (address) {
                    case Address.OfFile file -> file(name, failure);
                    case Address.OfServer server -> name + ": " + message(failure);
                },
                failure);
    }

    private static String file(String name, SQLException failure) {
        return switch (failure.getErrorCode()) {
            case BUSY -> name + ": another program kept it locked for too long";
            case READ_ONLY -> name + ": may not be written to";
            case INPUT_OUTPUT -> name + ": the disk did not do its work: " + message(failure);
            case CORRUPT ->
                    name
                            + ": the file is damaged; 'synoptic verify' says where, and a copy of it"
                            + " or 'sqlite3 FILE .recover' may save the rest";
            case FULL ->
                    name
                            + ": no room is left on the disk; what was being written was taken back,"
                            + " all that was kept before is there";
            case CANNOT_OPEN ->
                    name + ": cannot be opened, or not in a folder that may be written to";
            case NO_DATABASE ->
                    name + ": expected an SQLite file with a library but found another file";
            default -> name + ": " + message(failure);
        };
    }

    private static String message(SQLException failure) {
        return String.valueOf(failure.getMessage()).strip();
    }
}
