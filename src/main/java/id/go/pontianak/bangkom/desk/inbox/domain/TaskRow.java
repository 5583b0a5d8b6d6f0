package id.go.pontianak.bangkom.desk.inbox.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the task list; names are joined, never stored. {@code candidate} is through whom the reader sees it,
 * or in which capacity it was decided, with {@code outcome};
 * {@code opens} the page that a request is answered on, null for a task, which has its own.
 */
public record TaskRow(
        String id,
        String key,
        String caseNumber,
        String title,
        @Nullable String subject,
        @Nullable String number,
        @Nullable String unit,
        @Nullable String programme,
        @Nullable Integer learningHours,
        int priority,
        int version,
        @Nullable String form,
        @Nullable String page,
        @Nullable String opens,
        Instant createdAt,
        @Nullable Instant due,
        String candidate,
        @Nullable String outcome) {}
