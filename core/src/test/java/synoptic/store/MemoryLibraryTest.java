package synoptic.store;

class MemoryLibraryTest extends LibraryContract {

    private final MemoryLibrary library = new MemoryLibrary();

    @Override
    LibraryWriter openWriter() {
        return library;
    }

    @Override
    Library openLibrary() {
        return library;
    }
}
