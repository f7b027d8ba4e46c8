package synoptic.made;

/// Accounts of invented happenings.
public final class Texts {

    private Texts() {}

    /// An agency's account of a burst dam, in eight sentences.
    public static final String DAM =
            "The Ulmer dam above the village of Tarnhof burst early on Tuesday and sent a wall of"
                    + " water through the lower streets, the district office said.\n"
                    + "Nine people were taken to the hospital at Grellin, two of them with broken"
                    + " bones, while 340 residents spent the night in the school gymnasium.\n"
                    + "District head Marla Quenzel told reporters that engineers had warned of"
                    + " seepage along the eastern wall in January.\n"
                    + "The operator, Weir and Sons, lowered the reservoir by two metres after that"
                    + " warning but kept the turbines running throughout the spring.\n"
                    + "Fire brigades from three neighbouring districts pumped out cellars until"
                    + " noon, and the road to Grellin stayed closed to all traffic.\n"
                    + "Repairing the wall would cost about 18 million florins, according to a"
                    + " first estimate by the water board.\n"
                    + "The parliament in Ostermark is to debate the safety of older dams at a"
                    + " special sitting before the summer recess.\n"
                    + "Farmers along the lower valley reported that whole herds had been carried"
                    + " away and that fences lay flattened for several miles.";

    /// Another reporter's account of the same.
    public static final String DAM_TOLD_ANEW =
            "Water tore through Tarnhof before dawn on Tuesday after the old Ulmer dam gave way.\n"
                    + "I watched a baker carry loaves up to the gymnasium, where hundreds of"
                    + " villagers had fled with blankets and dogs.\n"
                    + "Marla Quenzel, who heads the district, admits that seepage in the eastern"
                    + " wall of the Ulmer dam had been known since January.\n"
                    + "Weir and Sons, which runs the turbines, would answer no questions in"
                    + " Tarnhof this morning.\n"
                    + "At the hospital in Grellin nurses counted nine patients from the village.";

    /// An account of something else entirely.
    public static final String CHESS =
            "Grandmaster Ludo Fenwick won the Pellworth chess open on Sunday with a quiet endgame"
                    + " that lasted ninety moves.\n"
                    + "His opponent, the student Inka Brandeis, had sacrificed a knight for a"
                    + " passed pawn but ran short of minutes.\n"
                    + "The tournament drew a record field of players from eleven federations to"
                    + " the seaside pavilion.\n"
                    + "Organiser Tove Halm promised a larger hall and a women's trophy for next"
                    + " season.";

    /// The first `count` sentences of a text that has one on each line.
    public static String lead(String text, int count) {
        String[] lines = text.split("\n");
        return String.join("\n", java.util.Arrays.asList(lines).subList(0, count));
    }
}
