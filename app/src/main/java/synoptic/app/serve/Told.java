package synoptic.app.serve;

import java.util.ArrayList;
import java.util.List;
import synoptic.Synoptic;
import synoptic.read.Reading;

/// What was found in files that were brought in: how many articles, and what was skipped and why.
final class Told implements Synoptic.Receiver {

    private static final int MOST = 20;

    private final List<String> sentences = new ArrayList<>();
    private int articles;
    private int skipped;

    @Override
    public void take(Reading reading) {
        switch (reading) {
            case Reading.Found found -> {
                articles++;
                found.remarks().forEach(this::say);
            }
            case Reading.Skipped none -> {
                skipped++;
                say(none.path() + ": skipped: " + none.reason());
            }
        }
    }

    @Override
    public void remark(String sentence) {
        say(sentence);
    }

    private void say(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        }
    }

    int articles() {
        return articles;
    }

    int skipped() {
        return skipped;
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
