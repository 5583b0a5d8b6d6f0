package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** The questionnaire shows nothing that anybody could change meanwhile; an answer half given is kept beside nobody's name, so nowhere. */
@Component
class QuestionnaireForms implements FormRoute.Source {

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(QuestionnaireController.PATH, QuestionnaireController.PATH)
                        .keptNowhere(),
                FormRoute.of(YearController.REVIEWS, YearController.YEAR));
    }
}
