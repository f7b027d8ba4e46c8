package synoptic.read.archive;

import java.util.Optional;
import java.util.regex.Pattern;

/// Names of files in archives, which anyone may have written.
public final class MemberNames {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|\\p{Cf}");

    private MemberNames() {}

    /// The name with forward slashes, fit to be printed.
    public static String shown(String name) {
        return CONTROL.matcher(name.replace('\\', '/')).replaceAll("?");
    }

    /// Why a name is refused: nothing is ever written where it points to, but one that leads
    /// out of its archive was made to deceive.
    public static Optional<String> refusal(String name) {
        String path = name.replace('\\', '/');
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of("an absolute path in an archive, expected one inside of it");
        }
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                return Optional.of("a path that leads out of its archive, expected one inside");
            }
        }
        return Optional.empty();
    }

    /// Whether a name is of a hidden file, or of one that macOS adds.
    public static boolean isHidden(String name) {
        for (String part : name.replace('\\', '/').split("/")) {
            if (part.equals("__MACOSX") || (part.startsWith(".") && part.length() > 2)) {
                return true;
            }
        }
        return false;
    }
}
