package id.go.pontianak.bangkom.foundation.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form: where it is sent, the page it stands on, the fields on which that page depends, and what it shows of what it changes. Both
 * routes are written as the application declares them; a variable has the same name in both. {@code subject} names what is changed, with
 * the same variables: forms of one subject wait for each other. {@code kept}: what was written may be kept for its reader, in his session or until he has
 * signed in again; not where nothing may tie an answer to whoever gave it.
 */
public record FormRoute(
        String post,
        String page,
        List<String> pageFields,
        String subject,
        @Nullable Facts facts,
        boolean kept) {

    /** What the form shows at this moment; the variables are those of its address. */
    @FunctionalInterface
    public interface Facts {
        Shown of(Map<String, String> variables);
    }

    /** A bean per module that has forms. */
    @FunctionalInterface
    public interface Source {
        List<FormRoute> forms();
    }

    public static FormRoute of(String post, String page, String... pageFields) {
        return new FormRoute(post, page, List.of(pageFields), "", null, true);
    }

    public FormRoute showing(String what, Facts shown) {
        return new FormRoute(post, page, pageFields, what, shown, kept);
    }

    /** What is written in it is kept nowhere: it comes back on the page that answers it and is lost with that page. */
    public FormRoute keptNowhere() {
        return new FormRoute(post, page, pageFields, subject, facts, false);
    }
}
