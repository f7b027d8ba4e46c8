package synoptic.app;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.AlreadySelectedException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/// What a command line says to a verb: its options and its operands, in any order.
final class Line {

    private final CommandLine parsed;

    private Line(CommandLine parsed) {
        this.parsed = parsed;
    }

    /// The command line cannot be understood; the message says what was found and expected.
    static final class WrongUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongUse(String sentence) {
            super(sentence);
        }
    }

    /// @throws WrongUse on an option that `usage` does not have, one without its value, or operands
    /// where it has none
    static Line of(Usage usage, List<String> arguments) {
        DefaultParser parser =
                DefaultParser.builder()
                        .setAllowPartialMatching(false)
                        .setStripLeadingAndTrailingQuotes(false)
                        .get();
        try {
            CommandLine parsed = parser.parse(usage.fresh(), arguments.toArray(String[]::new));
            if (usage.operands().isEmpty() && !parsed.getArgList().isEmpty()) {
                throw new WrongUse("expected options only but found " + parsed.getArgList().get(0));
            }
            return new Line(parsed);
        } catch (ParseException e) {
            throw new WrongUse(sentence(e));
        }
    }

    private static String sentence(ParseException failure) {
        return switch (failure) {
            case UnrecognizedOptionException e -> "unknown option " + e.getOption();
            case MissingArgumentException e -> name(e.getOption()) + " takes a value, found none";
            case AlreadySelectedException e -> name(e.getOption()) + " was given before";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static String name(Option option) {
        return "--" + option.getLongOpt();
    }

    boolean has(Option option) {
        return parsed.hasOption(option.getLongOpt());
    }

    /// The values of an option that may be given many times.
    List<String> values(Option option) {
        String[] values = parsed.getOptionValues(option.getLongOpt());
        return values == null ? List.of() : List.of(values);
    }

    /// The value of an option, the last one where it is given twice, null where it is not given.
    @Nullable String value(Option option) {
        List<String> values = values(option);
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    @Nullable Path path(Option option) {
        String value = value(option);
        return value == null ? null : Path.of(value);
    }

    /// The whole number an option gives, `otherwise` where it is not given.
    int number(Option option, int otherwise) {
        String value = value(option);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new WrongUse("%s takes a whole number, not '%s'".formatted(name(option), value));
        }
    }

    /// What is no option, in order.
    List<String> operands() {
        return List.copyOf(parsed.getArgList());
    }
}
