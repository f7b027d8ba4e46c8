package synoptic.store.jdbc;

import java.sql.SQLException;
import synoptic.store.Library;
import synoptic.store.LibraryContract;
import synoptic.store.LibraryWriter;
import synoptic.store.Samples;

class PostgresLibraryTest extends LibraryContract {

    private final String address;

    PostgresLibraryTest() throws SQLException {
        address = PostgresServer.emptySchema();
    }

    @Override
    protected LibraryWriter openWriter() {
        return Libraries.openWriter(address);
    }

    @Override
    protected Library openLibrary() {
        return Libraries.open(address, Samples.SYNOPTIC::annotated);
    }
}
