package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.foundation.decisionform.DecisionForm;
import id.go.pontianak.bangkom.foundation.decisionform.FormField;
import id.go.pontianak.bangkom.foundation.decisionform.FormField.Style;
import id.go.pontianak.bangkom.foundation.decisionform.Forms;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which decisions can be given without opening the task: those whose form asks for an outcome and at most a reason. */
@Component
class InlineDecisions {

    private static final Set<String> PLAIN = Set.of(FormField.OUTCOME, "reason");

    /** A choice of a form as a button; {@code ground} is the list that opens with it, where it alone asks for one. */
    record Outcome(
            String value,
            String label,
            Style style,
            @Nullable FormField ground) {

        public boolean destructive() {
            return style == Style.DESTRUCTIVE;
        }

        public boolean primary() {
            return style == Style.MAIN;
        }

        /** A conflict of interest is no answer to what is asked: it stands beside the answers. */
        public boolean aside() {
            return value.equals("conflict");
        }
    }

    private final Forms forms;

    InlineDecisions(Forms forms) {
        this.forms = forms;
    }

    /** In the fixed order of the form, those that take something away last. */
    List<Outcome> outcomesOf(DecisionForm form) {
        return form.outcomes().stream()
                .map(option ->
                        new Outcome(option.value(), option.label(), option.style(), ofItsOwn(form, option.value())))
                .sorted(java.util.Comparator.comparing(Outcome::destructive))
                .toList();
    }

    private static @Nullable FormField ofItsOwn(DecisionForm form, String outcome) {
        boolean alone = form.outcomes().stream()
                .map(FormField.Option::value)
                .noneMatch(
                        other -> !other.equals(outcome) && ground(form, other).isPresent());
        return alone ? ground(form, outcome).orElse(null) : null;
    }

    /** The list from which this outcome asks to choose. */
    static Optional<FormField> ground(DecisionForm form, String outcome) {
        return form.findField(Why.GROUND)
                .filter(field ->
                        field.hiddenWhen() == null || !field.hiddenWhen().holds(outcome));
    }

    /** Empty where the task has to be opened. */
    List<Outcome> inRow(@Nullable String form) {
        if (form == null) {
            return List.of();
        }
        DecisionForm read = forms.form(form, LocaleContextHolder.getLocale());
        boolean plain = read.fields().stream()
                .allMatch(field -> !field.required() || field.readOnly() || PLAIN.contains(field.key()));
        return plain
                ? outcomesOf(read).stream()
                        .filter(outcome -> !outcome.value().equals("conflict"))
                        .toList()
                : List.of();
    }

    boolean asksReason(@Nullable String form) {
        return form != null && forms.form(form).findField("reason").isPresent();
    }
}
