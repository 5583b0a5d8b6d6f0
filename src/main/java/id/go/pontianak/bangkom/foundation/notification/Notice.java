package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something people are told. {@code template} is {@code <module>/<what-happened>} and names the mail template and the messages
 * {@code mail.<module>.<what-happened>.subject}, {@code .lead} and {@code .next}, in which {@code {name}} stands for an entry of
 * {@code model}. The row's unique key is template + case + {@code step} + addressee + {@code occurrence}. {@code taskId} names the task it
 * calls to, if one: when that is done before sending, nothing is sent. {@code model} holds ids, numbers, dates (ISO) and texts, told
 * apart by the entry's name ({@code NoticeFact}); nothing secret: HR reads it. {@code link} is a path of the portal. {@code attachment} is
 * asked for when the mail is composed; {@code alone} keeps the notice from being merged with others into one mail.
 */
public record Notice(
        String template,
        CaseNumber caseNumber,
        String step,
        Addressee to,
        int occurrence,
        ConflictScope conflictScope,
        @Nullable String taskId,
        String link,
        Map<String, String> model,
        @Nullable AttachmentKey attachment,
        boolean alone) {

    /** An entry of the model: it goes to the person it is about, and may be said in the second person ({@code <part>.own}). */
    public static final String OWN = "own";

    public Notice {
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("a notice links to a path of the portal, not to " + link);
        }
        model = Map.copyOf(model);
    }

    /** The plain one, which calls to no task. */
    public Notice(
            String template,
            CaseNumber caseNumber,
            String step,
            Addressee to,
            int occurrence,
            ConflictScope conflictScope,
            String link,
            Map<String, String> model) {
        this(template, caseNumber, step, to, occurrence, conflictScope, null, link, model);
    }

    /** Nothing attached, merged with others of the same minutes. */
    public Notice(
            String template,
            CaseNumber caseNumber,
            String step,
            Addressee to,
            int occurrence,
            ConflictScope conflictScope,
            @Nullable String taskId,
            String link,
            Map<String, String> model) {
        this(template, caseNumber, step, to, occurrence, conflictScope, taskId, link, model, null, false);
    }

    /** The same in a mail of its own, with something attached: an invitation or a letter is looked for by its subject. */
    public Notice with(AttachmentKey enclosed) {
        return carried(enclosed, true);
    }

    /** The same with something attached, merged with others of the same minutes: what several of them have attached travels once. */
    public Notice enclosing(AttachmentKey enclosed) {
        return carried(enclosed, alone);
    }

    /** The same in a mail of its own. */
    public Notice unmerged() {
        return carried(attachment, true);
    }

    private Notice carried(@Nullable AttachmentKey enclosed, boolean separate) {
        return new Notice(
                template, caseNumber, step, to, occurrence, conflictScope, taskId, link, model, enclosed, separate);
    }
}
