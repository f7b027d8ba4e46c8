package synoptic.app;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/// What a verb is called, what it takes, and what it is for.
///
/// `operands` are the arguments that are no options, in order; `purpose` is one sentence, `more`
/// what else there is to say, or nothing.
record Usage(
        String name,
        List<Operand> operands,
        String purpose,
        String more,
        List<Option> options,
        String example) {

    static final Option HELP = flag("h", "help", "show this help and exit");
    static final Option VERSION = flag("V", "version", "print the version and exit");

    private static final int WIDTH = 80;

    /// An argument that is no option: its name in the help, which ends in `...` where there may be
    /// any number of it, and what it stands for.
    record Operand(String name, String what) {}

    /// Options of all verbs come after those of this one.
    Usage {
        List<Option> all = new ArrayList<>(options);
        all.add(HELP);
        all.add(VERSION);
        options = List.copyOf(all);
    }

    /// An option without a value; `name` is one letter, or null for none.
    static Option flag(@Nullable String letter, String name, String what) {
        return Option.builder(letter).longOpt(name).desc(what).get();
    }

    /// An option with a value, called `value` in the help.
    static Option taking(String value, String name, String what) {
        return taking(null, value, name, what);
    }

    /// An option with a value that also has a letter.
    static Option taking(@Nullable String letter, String value, String name, String what) {
        return Option.builder(letter).longOpt(name).hasArg().argName(value).desc(what).get();
    }

    @SafeVarargs
    static List<Option> join(List<Option>... lists) {
        List<Option> all = new ArrayList<>();
        for (List<Option> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    /// The options as the parser takes them; it keeps what it has seen in them.
    Options fresh() {
        Options fresh = new Options();
        options.forEach(option -> fresh.addOption((Option) option.clone()));
        return fresh;
    }

    /// `Usage: synoptic read [OPTIONS] PATH...`.
    String line() {
        StringBuilder line = new StringBuilder("Usage: synoptic " + name + " [OPTIONS]");
        operands.forEach(operand -> line.append(' ').append(operand.name()));
        return line.toString();
    }

    String help() {
        StringBuilder help = new StringBuilder(line()).append('\n');
        wrap(help, "", (purpose + " " + more).strip());
        help.append('\n');
        int column = 4 + options.stream().mapToInt(option -> name(option).length()).max().orElse(0);
        operands.forEach(operand -> entry(help, operand.name(), operand.what(), column));
        for (Option option : options) {
            entry(help, name(option), option.getDescription(), column);
        }
        return help.append('\n').append("Example: ").append(example).append('\n').toString();
    }

    private static String name(Option option) {
        String letter = option.getOpt() == null ? "    " : "-" + option.getOpt() + ", ";
        String value = option.hasArg() ? "=" + option.getArgName() : "";
        return letter + "--" + option.getLongOpt() + value;
    }

    /// A name and, from `column` on, what it stands for.
    static void entry(StringBuilder help, String name, String what, int column) {
        String indent = " ".repeat(column);
        String start = "  " + name;
        wrap(help, start + indent.substring(start.length()), what);
    }

    /// `text` in lines of 80 chars, the first after `start`, the others as far to the right.
    private static void wrap(StringBuilder help, String start, String text) {
        StringBuilder line = new StringBuilder(start);
        for (String word : text.split(" ")) {
            boolean fresh = line.length() == start.length();
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                help.append(line).append('\n');
                line.setLength(0);
                line.append(" ".repeat(start.length())).append(word);
            } else {
                line.append(fresh ? "" : " ").append(word);
            }
        }
        help.append(line).append('\n');
    }
}
