package synoptic.flink.form;

/// How one value is written.
sealed interface Shape {

    record Plain(PlainType type) implements Shape {}

    record Listed(Shape element) implements Shape {}

    /// A value that may be null.
    record Maybe(Shape value) implements Shape {}

    /// A value that is handed on as bytes.
    record Packed(Shape value) implements Shape {}

    /// As the definition of that name says.
    record Named(String definition) implements Shape {}
}
