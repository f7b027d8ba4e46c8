package synoptic.flink.parquet;

/// A column of a table, in which a cell may be empty.
record Column(String name, Kind kind) {

    /// The numbers are those of `Type` and `ConvertedType` in parquet.thrift.
    enum Kind {
        TEXT(6, 0),
        COUNT(1, 17),
        MOMENT(2, 9);

        private final int type;
        private final int converted;

        Kind(int type, int converted) {
            this.type = type;
            this.converted = converted;
        }
    }

    private static final int OPTIONAL = 1;

    int type() {
        return kind.type;
    }

    /// As a `SchemaElement` of parquet.thrift.
    void describe(CompactStruct element) {
        element.number(1, kind.type).number(3, OPTIONAL).text(4, name).number(6, kind.converted);
    }
}
