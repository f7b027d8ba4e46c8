package synoptic.news;

/// A part of a capture that is not the article: its words, and why they were taken out.
public record Residue(String text, Why why) {

    /// What kind of matter surrounds an article. The label is what clients see.
    public enum Why {
        SECTION_LABEL("section label"),
        MASTHEAD("masthead"),
        DECK("deck"),
        BYLINE("byline"),
        DATE_LINE("date line"),
        PROMPT("prompt"),
        CAPTION("caption"),
        PHOTO_CREDIT("photo credit"),
        RELATED_LINK("related link"),
        REPEATED("repeats the text"),
        REPEATED_BY_OUTLET("repeated by the outlet"),
        AGENCY_CREDIT("agency credit"),
        OTHER_TITLE("other title"),
        ADDRESS("address"),
        SITE_FOOTER("site footer"),
        NAVIGATION("navigation"),
        COMMENT("reader comments"),
        NOT_ARTICLE("outside the article");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
