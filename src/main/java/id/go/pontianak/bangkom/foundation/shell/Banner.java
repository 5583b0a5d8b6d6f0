package id.go.pontianak.bangkom.foundation.shell;

import id.go.pontianak.bangkom.foundation.access.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line above every page, such as a warning to the administrator. {@code text} and {@code link} are message keys; without a path there
 * is no link.
 */
public record Banner(
        Kind kind,
        String text,
        List<Object> arguments,
        @Nullable String link,
        @Nullable String path) {

    public enum Kind {
        INFO,
        WARNING,
        DANGER
    }

    /** A bean that may have something to say above each page; asked at every page, so it answers quickly. */
    public interface Source {

        /** {@code actor} is null before signing in. */
        List<Banner> banners(@Nullable Actor actor);
    }
}
