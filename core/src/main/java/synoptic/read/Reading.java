package synoptic.read;

import java.util.List;
import synoptic.news.Article;

/// What became of a capture: an article, or a reason why there is none.
public sealed interface Reading {

    /// Where the capture lay, as [synoptic.news.Capture#path].
    String path();

    /// How the text of an article came about.
    enum Text {
        /// It was main text already, and is as it was given.
        GIVEN,
        /// It was taken out of what surrounds it.
        TAKEN_OUT
    }

    /// An article; `remarks` say what had to be guessed or left out of a damaged capture.
    record Found(Article article, Text text, List<String> remarks) implements Reading {
        public Found {
            remarks = List.copyOf(remarks);
        }

        @Override
        public String path() {
            return article.path();
        }
    }

    /// No article, because of `reason`: a sentence that says what was found and what was expected.
    record Skipped(String id, String path, String reason) implements Reading {}
}
