package synoptic.news;

import java.util.List;

/// A capture as read: its main text, what it states of itself, and what of it is not the article.
///
/// `text` is paragraphs apart by line breaks; all offsets into an article count its UTF-16 code
/// units. The title is no part of the text.
public record Article(
        String id, String path, Particulars particulars, String text, List<Residue> residue) {
    /// The most chars of a text that stand for its title.
    private static final int LABEL = 80;

    public Article {
        residue = List.copyOf(residue);
    }

    /// The title, or the first words of the text where none is stated.
    public String label() {
        String title = particulars.title();
        if (title != null) {
            return title;
        }
        return text.length() <= LABEL ? text.strip() : firstChars().strip() + "…";
    }

    private String firstChars() {
        boolean halved = Character.isHighSurrogate(text.charAt(LABEL - 1));
        return text.substring(0, halved ? LABEL - 1 : LABEL);
    }

    public Article withParticulars(Particulars other) {
        return new Article(id, path, other, text, residue);
    }

    public Outlet outlet() {
        return particulars.outlet();
    }
}
