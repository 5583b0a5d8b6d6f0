package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms of a task. Each carries its version, which the decision itself compares. */
@Component
class InboxForms implements FormRoute.Source {

    private static final String TASK = "/tasks/{id}";

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(TASK, TASK, "list"),
                FormRoute.of(TASK + "/comments", TASK, "list"),
                FormRoute.of(TASK + "/snooze", TASK, "list"),
                FormRoute.of(TASK + "/paper", TASK + "/paper", "paperDay"),
                FormRoute.of(TASK + "/in-name", TASK + "/in-name"));
    }
}
