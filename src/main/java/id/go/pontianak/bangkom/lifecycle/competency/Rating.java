package id.go.pontianak.bangkom.lifecycle.competency;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A level that somebody gave a person in one competency: 0 where not even the first level is shown, up to 5. {@code source} is the number of
 * the case or the file it comes from; {@code reason} why a superior set another level than the person himself.
 */
public record Rating(
        PersonId person,
        String competency,
        Kind kind,
        int level,
        LocalDate day,
        String source,
        PersonId by,
        @Nullable String reason) {

    public enum Kind {
        /** By the person himself. */
        SELF,
        /** By the office of his direct superior. */
        SUPERIOR,
        /** By an assessment of the national system. */
        ASSESSMENT
    }

    /** The person's own level, as he gives it himself or as a superior takes it over. */
    public static Rating of(
            Kind kind, PersonId person, String competency, int level, LocalDate day, String source, PersonId by) {
        return new Rating(person, competency, kind, level, day, source, by, null);
    }

    public Rating because(@Nullable String why) {
        return new Rating(person, competency, kind, level, day, source, by, why);
    }
}
