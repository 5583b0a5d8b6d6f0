package id.go.pontianak.bangkom.lifecycle.catalogue.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the tables of the catalogue are read. */
public final class Columns {

    /**
     * Joins the version {@code v} of programme {@code p} that is in force on {@code :day}: of those that have begun the highest; before
     * its first day a programme is what it will be.
     */
    public static final String IN_FORCE = """
            JOIN LATERAL (SELECT w.* FROM catalogue_programme_version w WHERE w.programme = p.code
                ORDER BY w.valid_from > :day, CASE WHEN w.valid_from > :day THEN w.version ELSE -w.version END LIMIT 1) v ON true
            """;

    private Columns() {}

    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    public static <E extends Enum<E>> Set<E> names(ResultSet row, String column, Class<E> kind) throws SQLException {
        Set<E> named = EnumSet.noneOf(kind);
        Array names = Objects.requireNonNull(row.getArray(column));
        for (String name : (String[]) names.getArray()) {
            named.add(Enum.valueOf(kind, name));
        }
        return named;
    }
}
