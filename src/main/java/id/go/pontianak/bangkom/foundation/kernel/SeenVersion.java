package id.go.pontianak.bangkom.foundation.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Version of a record that was on the screen when a button was pressed (optimistic lock over the page). {@link #ANY} where no page was
 * looked at: a bulk run, an import, the system itself.
 */
public record SeenVersion(@Nullable Integer number) {

    public static final SeenVersion ANY = new SeenVersion(null);

    public static SeenVersion of(int number) {
        return new SeenVersion(number);
    }

    /** Whether nothing happened since, as far as can be told. */
    public boolean is(int now) {
        return number == null || number == now;
    }
}
