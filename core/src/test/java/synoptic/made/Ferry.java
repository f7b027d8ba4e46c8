package synoptic.made;

/// Three reports on one ferry run aground, in words of their own, each with what a test adds.
public final class Ferry {

    private static final String MORNING =
            "The ferry Nordwind ran aground off Kestwick on Tuesday morning, the harbour office of"
                    + " Halvonia said.\n"
                    + "Transport Minister Ilse Marten travelled to Kestwick to see the stranded"
                    + " ferry.\n";

    private static final String AFTERNOON =
            "Hundreds watched from the pier at Kestwick as tugs struggled to free the Nordwind, the"
                    + " ferry stranded since dawn on Tuesday.\n"
                    + "Halvonian Transport Minister Ilse Marten came to the harbour in the"
                    + " afternoon.\n";

    private static final String EVENING =
            "Divers inspected the hull of the stranded Nordwind in the harbour of Kestwick before"
                    + " nightfall.\n"
                    + "The ferry struck rocks early on Tuesday, and the Halvonian transport"
                    + " minister, Ilse Marten, arrived hours later.\n";

    private Ferry() {}

    /// Article `morning`, of Tuesday, 10 March 2026, 10:00.
    public static Made morning(String added) {
        return Made.article("morning", MORNING + added)
                .titled("Ferry Nordwind runs aground off Kestwick")
                .of("Kestwick Courier")
                .on("2026-03-10", "10:00", "+00:00");
    }

    /// Article `afternoon`, of the same day, 14:00.
    public static Made afternoon(String added) {
        return Made.article("afternoon", AFTERNOON + added)
                .titled("Tugs fail to free the ferry Nordwind")
                .of("Halvonian Herald")
                .on("2026-03-10", "14:00", "+00:00");
    }

    /// Article `evening`, of the same day, 18:00.
    public static Made evening(String added) {
        return Made.article("evening", EVENING + added)
                .titled("Nordwind: divers inspect stranded ferry")
                .of("The Lantern")
                .on("2026-03-10", "18:00", "+00:00");
    }

    /// Article `reprint`, with the words of `morning`, an hour later.
    public static Made reprint(String added) {
        return Made.article("reprint", MORNING + added)
                .titled("Ferry Nordwind runs aground off Kestwick")
                .of("Velden Post")
                .on("2026-03-10", "11:00", "+00:00");
    }
}
