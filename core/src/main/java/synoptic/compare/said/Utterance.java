package synoptic.compare.said;

import java.util.List;
import synoptic.compare.cast.Voice;

/// One thing that one speaker said, with every rendering of it in the reports of an event; `text`
/// is the rendering the others are compared with, which stands first.
public record Utterance(Voice speaker, String text, List<Rendering> renderings) {
    public Utterance {
        renderings = List.copyOf(renderings);
    }
}
