package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.directory.Matter;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something people are told. {@code template} is {@code <module>/<what-happened>} and names the mail template; the row's unique key is
 * template + case + {@code step} + addressee + {@code occurrence}. {@code taskId} names the task it calls to, if one: when that is done
 * before sending, nothing is sent. {@code model} holds ids, numbers, dates and texts the template shows. {@code link} is a path of the portal.
 */
public record Notice(
        String template,
        String caseNumber,
        String step,
        Addressee to,
        int occurrence,
        Matter matter,
        @Nullable String taskId,
        String link,
        Map<String, String> model) {}
