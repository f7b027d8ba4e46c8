package synoptic.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.text.Span;
import synoptic.text.Words;

/// Tells which names of one article name the same: a shorter name is the longer one it ends, if
/// that is the only one.
public final class EntityFinder {

    /// `names` are the spans of the names of `text`, in order.
    public NamedEntities entities(String text, List<Span> names) {
        Map<String, String> fullByLast = fullByLast(text, names);
        Map<String, Entity> byName = new LinkedHashMap<>();
        List<Name> found = new ArrayList<>();
        for (Span span : names) {
            String words = span.in(text);
            String full = fullByLast.getOrDefault(Words.fold(words), words);
            Entity entity =
                    byName.computeIfAbsent(
                            Words.fold(full),
                            key ->
                                    new Entity(
                                            "e" + (byName.size() + 1),
                                            full,
                                            EntityType.MISC,
                                            List.of()));
            found.add(new Name(span, words, entity.type(), entity.id()));
        }
        return new NamedEntities(found, List.copyOf(byName.values()));
    }

    /// The one longer name that ends with a word, by that word; not words that end several.
    private static Map<String, String> fullByLast(String text, List<Span> names) {
        Map<String, String> full = new HashMap<>();
        Map<String, String> doubtful = new HashMap<>();
        for (Span span : names) {
            String name = span.in(text);
            int gap = name.lastIndexOf(' ');
            if (gap < 0) {
                continue;
            }
            String last = Words.fold(name.substring(gap + 1));
            String other = full.putIfAbsent(last, name);
            if (other != null && !Words.fold(other).equals(Words.fold(name))) {
                doubtful.put(last, name);
            }
        }
        full.keySet().removeAll(doubtful.keySet());
        return full;
    }
}
