package id.go.pontianak.bangkom.foundation.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of ours, never another site. */
public final class LocalPath {

    /** One slash, then no second one, no backslash and no control character anywhere. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private LocalPath() {}

    public static String orHome(@Nullable String path) {
        return path != null && path.length() <= 2000 && LOCAL.matcher(path).matches() ? path : "/";
    }
}
