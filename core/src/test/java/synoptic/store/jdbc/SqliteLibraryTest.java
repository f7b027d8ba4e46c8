package synoptic.store.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import synoptic.store.Library;
import synoptic.store.LibraryContract;
import synoptic.store.LibraryWriter;
import synoptic.store.Samples;

class SqliteLibraryTest extends LibraryContract {

    @TempDir private Path folder;

    @Override
    protected LibraryWriter openWriter() {
        return Libraries.openWriter(folder.resolve("news.db").toString());
    }

    @Override
    protected Library openLibrary() {
        return Libraries.open(folder.resolve("news.db").toString(), Samples.SYNOPTIC::annotated);
    }
}
