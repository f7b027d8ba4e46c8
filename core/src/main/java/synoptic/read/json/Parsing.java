package synoptic.read.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;

/// How JSON is parsed here, and what is said where it is malformed.
final class Parsing {

    /// A text may be as long as the file it is in.
    static final ObjectMapper MAPPER =
            new ObjectMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxStringLength(Integer.MAX_VALUE)
                                            .build())
                            .build());

    private Parsing() {}

    static String sentence(JacksonException e) {
        var at = e.getLocation();
        return "malformed JSON at line %d, column %d: %s"
                .formatted(
                        at == null ? 1 : at.getLineNr(),
                        at == null ? 1 : at.getColumnNr(),
                        e.getOriginalMessage().lines().findFirst().orElse(""));
    }
}
