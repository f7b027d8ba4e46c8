package synoptic.spread;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/// The stages in which the events of a pot are worked out, each by all blocks at once when all that
/// was sent to it is there (bulk synchronous: Valiant 1990, "A bridging model for parallel
/// computation"). A stage sends to later ones alone. The order of what comes does not matter.
@SuppressWarnings("ImmutableEnumChecker") // constructors hold nothing
public enum Stage {
    /// Each report tells its words, its shingles and where it stands to those that gather them.
    BRIEF(Brief::new),
    /// Which reports stand where an earlier one does.
    ADDRESSES(Addresses::new),
    /// Which texts share shingles, and which shingles are an outlet's stock.
    SHINGLES(Shingles::new),
    /// Which texts share enough of them.
    SAMPLES(Samples::new),
    /// Those texts are sent to where they meet.
    TEXTS(Texts::new),
    /// They are compared word by word.
    COPIES(Copies::new),
    /// Which reports share a text.
    SAME_TEXTS(Chains::ofTexts),
    /// How many reports have each word.
    WORDS(Words::new),
    /// Which words of a report are rare enough to be looked up.
    RAREST(Rarest::new),
    /// The reports of those words.
    LISTS(Lists::new),
    /// Which reports share most of them.
    CANDIDATES(Candidates::new),
    /// What of reports is compared is sent to where they meet.
    PROFILES(Profiles::new),
    /// How like the two of each pair are.
    LIKENESSES(Likenesses::new),
    /// What is near to each report.
    SURROUNDINGS(Nearest::new),
    /// How much speaks for it that two tell of one event.
    SCORES(Scores::new),
    /// Which reports some chain of pairs joins: no event goes beyond.
    COMPONENTS(Chains::ofParts),
    /// All that depends on each other is sent to one place.
    MEMBERS(Members::new),
    /// Reports are parted into events.
    EVENTS(Events::new),
    /// Which events share a theme and name the same, and which names are those of many.
    THEMES(Themes::new),
    /// What of such events is compared is sent to where they meet.
    PORTRAITS(Portraits::new),
    /// Which of them are alike.
    AFFAIRS(Affairs::new),
    /// Those get to know each other.
    KIN(Kin::new),
    /// Which of them an event follows, and which resemble it most.
    SEQUELS(Sequels::new),
    /// The order of events.
    RANKS(Ranks::new),
    /// Each event gets to know all that.
    TOLD(Told::new);

    private final Function<Room, Work> work;

    Stage(Function<Room, Work> work) {
        this.work = work;
    }

    /// The stages it sends to.
    public Set<Stage> next() {
        return switch (this) {
            case BRIEF -> EnumSet.of(ADDRESSES, SHINGLES, TEXTS, WORDS, RAREST, PROFILES, MEMBERS);
            case ADDRESSES -> EnumSet.of(SHINGLES);
            case SHINGLES -> EnumSet.of(SAMPLES, COPIES);
            case SAMPLES -> EnumSet.of(TEXTS);
            case TEXTS -> EnumSet.of(COPIES);
            case COPIES -> EnumSet.of(SAME_TEXTS, COMPONENTS, MEMBERS);
            case SAME_TEXTS -> EnumSet.of(PROFILES);
            case WORDS -> EnumSet.of(RAREST, LISTS);
            case RAREST -> EnumSet.of(LISTS, CANDIDATES);
            case LISTS -> EnumSet.of(CANDIDATES);
            case CANDIDATES -> EnumSet.of(PROFILES);
            case PROFILES -> EnumSet.of(LIKENESSES, SURROUNDINGS);
            case LIKENESSES -> EnumSet.of(SURROUNDINGS, SCORES);
            case SURROUNDINGS -> EnumSet.of(SCORES, MEMBERS);
            case SCORES -> EnumSet.of(COMPONENTS, MEMBERS);
            case COMPONENTS -> EnumSet.of(MEMBERS);
            case MEMBERS -> EnumSet.of(EVENTS);
            case EVENTS -> EnumSet.of(THEMES, PORTRAITS, KIN, RANKS, TOLD);
            case THEMES -> EnumSet.of(PORTRAITS, SEQUELS);
            case PORTRAITS -> EnumSet.of(AFFAIRS);
            case AFFAIRS -> EnumSet.of(KIN, SEQUELS);
            case KIN -> EnumSet.of(SEQUELS);
            case SEQUELS, RANKS -> EnumSet.of(TOLD);
            case TOLD -> EnumSet.noneOf(Stage.class);
        };
    }

    /// Begins the work of a block.
    public Work begin(Room room) {
        return work.apply(room);
    }

    /// Works on all that was sent to a block for this stage.
    public void run(Room room, Iterable<Sheet> sheets) {
        Work at = begin(room);
        sheets.forEach(at::take);
        at.finish();
    }
}
