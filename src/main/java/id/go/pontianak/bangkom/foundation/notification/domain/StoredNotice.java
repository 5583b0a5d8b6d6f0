package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.notification.AttachmentKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notice as the ledger holds it. */
public record StoredNotice(
        long id,
        String template,
        CaseNumber caseNumber,
        String step,
        Addressee to,
        ConflictScope conflictScope,
        @Nullable String taskId,
        String link,
        Map<String, String> model,
        @Nullable AttachmentKey attachment,
        boolean alone,
        Urgency urgency,
        Instant createdAt,
        LocalDate createdOn) {

    /** Whether it is the digest of a morning, whose content is its lines. */
    public boolean digest() {
        return template.equals(NoticeWriter.DIGEST);
    }
}
