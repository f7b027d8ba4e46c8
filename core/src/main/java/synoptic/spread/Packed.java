package synoptic.spread;

/// A value that may have been brought as bytes: those who only hand it on need not unpack it.
public interface Packed<T> {

    /// Unpacked anew each time.
    T value();

    /// A value that is there.
    static <T> Packed<T> of(T value) {
        return () -> value;
    }
}
