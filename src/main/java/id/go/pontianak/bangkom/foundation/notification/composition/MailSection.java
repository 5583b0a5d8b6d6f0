package id.go.pontianak.bangkom.foundation.notification.composition;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.util.List;
import java.util.Map;

/**
 * One notice in a mail, in the reader's words. {@code template} is that of its module or the plain one; {@code tasks} are a digest's, by
 * process; {@code link} is whole; {@code more} counts what a list leaves out.
 */
record MailSection(
        String template,
        String subject,
        String lead,
        String next,
        String action,
        String link,
        Map<String, String> model,
        List<Group> tasks,
        int more) {

    public record Group(String process, List<Line> lines) {}

    /** {@code due} in words; empty without one. */
    public record Line(String title, String about, CaseNumber caseNumber, String due, boolean late, String link) {}
}
