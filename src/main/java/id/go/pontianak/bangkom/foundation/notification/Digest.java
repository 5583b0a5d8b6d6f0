package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person is reminded of on one working morning. There is one a day and person. */
public record Digest(PersonId to, LocalDate day, List<Line> lines) {

    /**
     * A task: the process by which it is grouped, its title (a message key), its case, and what it is about in plain words (programme or
     * batch; no personal data). When it is done before sending, the line drops out.
     */
    public record Line(
            String taskId,
            String process,
            String title,
            CaseNumber caseNumber,
            String about,
            @Nullable Instant due) {}
}
