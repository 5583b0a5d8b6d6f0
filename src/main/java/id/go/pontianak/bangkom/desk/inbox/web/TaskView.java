package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.CaseComments;
import id.go.pontianak.bangkom.desk.inbox.CaseHistory;
import id.go.pontianak.bangkom.foundation.decisionform.FormField;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task as it is shown to one who may decide it. */
record TaskView(
        TaskId id,
        String title,
        CaseNumber caseNumber,
        int version,
        About about,
        String capacity,
        @Nullable Instant due,
        boolean overdue,
        List<String> openBy,
        @Nullable String context,
        @Nullable String contextPath,
        @Nullable String page,
        FilledForms.Filled form,
        Map<String, String> errors,
        String list,
        String back,
        List<CaseHistory.Deed> history,
        List<CaseComments.Comment> comments) {

    /** Whom and what it is about, in names. */
    record About(
            @Nullable String subject,
            @Nullable String number,
            @Nullable String unit,
            @Nullable String programme) {}

    public @Nullable String subject() {
        return about.subject();
    }

    public @Nullable String number() {
        return about.number();
    }

    public @Nullable String unit() {
        return about.unit();
    }

    public @Nullable String programme() {
        return about.programme();
    }

    public List<Field> fields() {
        return form.fields();
    }

    public List<InlineDecisions.Outcome> outcomes() {
        return form.outcomes();
    }

    public String chosen() {
        return form.chosen();
    }

    public @Nullable Instant draftSavedAt() {
        return form.draftSavedAt();
    }

    /** What the form is called: whoever mends something or answers for himself decides nothing. */
    public String heading() {
        boolean mends = outcomes().stream().anyMatch(outcome -> outcome.value().equals("resubmitted"));
        return mends
                ? "inbox.mending"
                : capacity.isEmpty() && !outcomes().isEmpty() ? "inbox.answer" : "inbox.decision";
    }

    /** Who sent it back and why: whoever mends it begins there. */
    public CaseHistory.@Nullable Deed sentBack() {
        return heading().equals("inbox.mending")
                ? history.stream()
                        .filter(deed ->
                                deed.action().toLowerCase(Locale.ROOT).endsWith("returned") && deed.reason() != null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What stands before the buttons; what one outcome alone asks opens with its button. */
    public List<Field> plainFields() {
        return fields().stream().filter(field -> !field.equals(ground())).toList();
    }

    public @Nullable Field ground() {
        boolean opens = outcomes().stream().anyMatch(outcome -> outcome.ground() != null);
        return fields().stream()
                .filter(field -> opens && field.field().key().equals(Why.GROUND))
                .findFirst()
                .orElse(null);
    }

    /** A field of the form with what has been entered so far; {@code lead} says for which decisions it and those after it are asked. */
    record Field(
            FormField field,
            String value,
            @Nullable String error,
            @Nullable String lead) {

        public boolean checked() {
            return value.equals("true") || value.equals("on");
        }

        /** Whether the browser may insist on it: only where no choice of the decision makes it needless. */
        public boolean insisted() {
            return field.required() && field.hiddenWhen() == null;
        }
    }
}
