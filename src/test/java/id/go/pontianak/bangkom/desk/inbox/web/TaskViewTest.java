package id.go.pontianak.bangkom.desk.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.inbox.CaseHistory.Deed;
import id.go.pontianak.bangkom.foundation.decisionform.FormField.Style;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskViewTest {

    private static final Deed RETURNED = deed("journal.nomination.returned", "Kepala Bidang", "Lengkapi alasannya");
    private static final Deed NUDGED = deed("journal.nomination.nudged", "Analis", "Sudah lewat batas");

    @Test
    void whoeverMendsReadsFirstWhoSentItBackAndWhy() {
        TaskView view = view("Pengelola Kepegawaian", List.of(NUDGED, RETURNED), "resubmitted", "withdrawn");

        assertThat(view.heading()).isEqualTo("inbox.mending");
        assertThat(view.sentBack()).isEqualTo(RETURNED);
    }

    @Test
    void whoDecidesOrAnswersForHimselfIsToldNothingOfTheSort() {
        assertThat(view("Kepala Dinas", List.of(RETURNED), "approved", "returned"))
                .satisfies(view -> assertThat(view.sentBack()).isNull())
                .extracting(TaskView::heading)
                .isEqualTo("inbox.decision");
        assertThat(view("", List.of(), "confirmed", "declined").heading()).isEqualTo("inbox.answer");
    }

    private static Deed deed(String action, String name, @Nullable String reason) {
        return new Deed(action, name, "Jabatan", reason, Instant.EPOCH, Map.of(), null);
    }

    private static TaskView view(String capacity, List<Deed> history, String... outcomes) {
        FilledForms.Filled form = new FilledForms.Filled(
                List.of(),
                Arrays.stream(outcomes)
                        .map(outcome -> new InlineDecisions.Outcome(outcome, outcome, Style.PLAIN, null))
                        .toList(),
                "",
                null);
        return new TaskView(
                new TaskId("1"),
                "task",
                new CaseNumber("NOM-1"),
                1,
                new TaskView.About(null, null, null, null),
                capacity,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                form,
                Map.of(),
                "",
                "/tasks",
                history,
                List.of());
    }
}
