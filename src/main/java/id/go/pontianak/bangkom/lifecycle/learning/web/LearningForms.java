package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.lifecycle.learning.Practice;
import id.go.pontianak.bangkom.lifecycle.learning.PracticeLog;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of learners and their superiors. Only a log that is sent shows what it sends (optimistic lock). */
@Component
class LearningForms implements FormRoute.Source {

    private static final String PAGE = "/learning/{programme}/{page}";
    private static final String LOG = PracticeController.LOG;
    private static final String ASKED = ConfirmationController.ASKED;

    private final PracticeLog log;
    private final CurrentUser user;

    LearningForms(PracticeLog log, CurrentUser user) {
        this.log = log;
        this.user = user;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(PAGE + "/done", PAGE),
                FormRoute.of(FeedbackController.GIVE, PAGE),
                FormRoute.of(LOG, LOG),
                FormRoute.of(LOG + "/{number}/remove", LOG),
                FormRoute.of(LOG + "/send", LOG).showing(LOG, this::entries),
                FormRoute.of(ASKED + "/confirm", ASKED),
                FormRoute.of(ASKED + "/return", ASKED));
    }

    private Shown entries(Map<String, String> variables) {
        String programme = variables.getOrDefault("programme", "");
        Practice practice = log.of(user.actor().person(), programme);
        return Shown.ofCase("")
                .fact("learning.practice.entries", practice.entries().size());
    }
}
