package synoptic.store;

class MemoryLibraryTest extends LibraryContract {

    private final MemoryLibrary library = new MemoryLibrary();

    @Override
    protected LibraryWriter openWriter() {
        return library;
    }

    @Override
    protected Library openLibrary() {
        return library;
    }
}
