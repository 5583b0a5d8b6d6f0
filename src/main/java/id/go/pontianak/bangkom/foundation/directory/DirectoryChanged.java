package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changed who holds, is absent or acts for whom; written down by the journal in the same transaction. {@code subject} is the office
 * or the person it is about, {@code action} a message key under {@code journal.directory.}.
 */
public record DirectoryChanged(
        PersonId by,
        String subject,
        String action,
        @Nullable String reason,
        Map<String, String> facts) {}
