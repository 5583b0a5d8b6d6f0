package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.Drafts;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenTasks.Opened;
import id.go.pontianak.bangkom.desk.inbox.web.TaskViews.Entered;
import id.go.pontianak.bangkom.foundation.decisionform.DecisionForm;
import id.go.pontianak.bangkom.foundation.decisionform.FormChoices;
import id.go.pontianak.bangkom.foundation.decisionform.FormField;
import id.go.pontianak.bangkom.foundation.decisionform.Forms;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The form of a task with what was entered and refused, or else with the person's draft of it. */
@Component
class FilledForms {

    /** Without fields and outcomes where the task is done on a page of its own. */
    record Filled(
            List<TaskView.Field> fields,
            List<InlineDecisions.Outcome> outcomes,
            String chosen,
            @Nullable Instant draftSavedAt) {}

    private final Drafts drafts;
    private final Forms forms;
    private final InlineDecisions buttons;
    private final ObjectProvider<FormChoices> choices;
    private final TaskRowTexts texts;

    FilledForms(
            Drafts drafts,
            Forms forms,
            InlineDecisions buttons,
            ObjectProvider<FormChoices> choices,
            TaskRowTexts texts) {
        this.choices = choices;
        this.texts = texts;
        this.drafts = drafts;
        this.forms = forms;
        this.buttons = buttons;
    }

    Filled fill(PersonId person, Opened opened, Entered entered) {
        Optional<Drafts.Draft> draft =
                entered.fields().isEmpty() ? drafts.find(person, opened.task().id()) : Optional.empty();
        Map<String, String> values = draft.map(Drafts.Draft::fields).orElse(entered.fields());
        String formId = opened.description().form();
        DecisionForm form = formId == null ? null : forms.form(formId, LocaleContextHolder.getLocale());
        return new Filled(
                form == null ? List.of() : fields(form, offers(form, person, opened), values, entered.errors()),
                form == null ? List.of() : buttons.outcomesOf(form),
                values.getOrDefault(FormField.OUTCOME, ""),
                draft.map(Drafts.Draft::savedAt).orElse(null));
    }

    private UnaryOperator<FormField> offers(DecisionForm form, PersonId person, Opened opened) {
        return choices.stream()
                .filter(one -> one.form().equals(form.id()))
                .findFirst()
                .<UnaryOperator<FormField>>map(
                        one -> field -> one.offered(field, opened.task().caseNumber(), person))
                .orElse(UnaryOperator.identity());
    }

    /** Everything but the decision itself, whose choices are the buttons. */
    private List<TaskView.Field> fields(
            DecisionForm form,
            UnaryOperator<FormField> offers,
            Map<String, String> values,
            Map<String, String> errors) {
        List<TaskView.Field> fields = new ArrayList<>();
        boolean opens = buttons.outcomesOf(form).stream().anyMatch(outcome -> outcome.ground() != null);
        List<String> before = List.of();
        for (FormField asked : form.fields()) {
            if (asked.key().equals(FormField.OUTCOME)) {
                continue;
            }
            FormField field = offers.apply(asked);
            boolean apart = opens && field.key().equals(Why.GROUND);
            List<String> outcomes = askedFor(form, field);
            fields.add(new TaskView.Field(
                    field,
                    values.getOrDefault(field.key(), initial(field)),
                    errors.get(field.key()),
                    apart || outcomes.isEmpty() || outcomes.equals(before) ? null : lead(field, outcomes)));
            before = apart ? before : outcomes;
        }
        return fields;
    }

    /** For which decisions it is asked; empty where it is asked for all. */
    private static List<String> askedFor(DecisionForm form, FormField field) {
        FormField.Condition hidden = field.hiddenWhen();
        return hidden == null || !hidden.field().equals(FormField.OUTCOME)
                ? List.of()
                : form.outcomes().stream()
                        .filter(outcome -> !hidden.holds(outcome.value()))
                        .map(FormField.Option::label)
                        .toList();
    }

    private String lead(FormField field, List<String> outcomes) {
        return texts.text(field.required() ? "inbox.asked.required" : "inbox.asked", String.join(", ", outcomes));
    }

    private static String initial(FormField field) {
        String initial = field.initial();
        return initial == null ? "" : initial;
    }
}
