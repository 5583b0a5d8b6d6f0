package id.go.pontianak.bangkom.foundation.directory.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One office on the way up: who answers for it on the day and as what ({@code D}, {@code PLT}, {@code PLH}, {@code PJ}; null: nobody), and
 * everybody who holds it that day, the absent one for whom a Plh stands in included; and who may act beside the one who answers.
 */
public record OfficeAnswer(
        String code,
        String title,
        @Nullable PersonId answerer,
        @Nullable String capacity,
        Set<PersonId> holders,
        List<PersonId> substitutes) {}
