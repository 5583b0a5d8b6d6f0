package id.go.pontianak.bangkom.lifecycle.catalogue;

import org.jspecify.annotations.Nullable;

/** Which programmes a list shows: words of code or name, a field or an empty text, active ones, inactive ones or (null) all. */
public record ProgrammeFilter(
        String search, String field, @Nullable Boolean active) {

    public static final ProgrammeFilter ALL = new ProgrammeFilter("", "", null);
    public static final ProgrammeFilter ACTIVE = new ProgrammeFilter("", "", true);
}
