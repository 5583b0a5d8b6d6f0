package id.go.pontianak.bangkom.lifecycle.interview.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each interview is answered and written down once; what was heard is kept beside no name, not even half written. */
@Component
class InterviewForms implements FormRoute.Source {

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(MyInterviewController.MINE, MyInterviewController.MINE),
                FormRoute.of(InterviewController.HEARD, InterviewController.ALL).keptNowhere(),
                FormRoute.of(InterviewController.DROP, InterviewController.ALL));
    }
}
