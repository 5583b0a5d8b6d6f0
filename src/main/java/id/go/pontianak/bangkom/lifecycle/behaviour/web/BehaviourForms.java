package id.go.pontianak.bangkom.lifecycle.behaviour.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each person is judged once; what was half answered is kept nowhere, as no name may stand beside it. A result indicator is nobody's secret. */
@Component
class BehaviourForms implements FormRoute.Source {

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(BehaviourController.RATE, BehaviourController.RATING)
                        .keptNowhere(),
                FormRoute.of(BehaviourController.DECLINE, BehaviourController.RATING)
                        .keptNowhere(),
                FormRoute.of(BehaviourController.ANSWER, BehaviourController.ANSWERING)
                        .keptNowhere(),
                FormRoute.of(IndicatorController.CHOOSE, BatchBehaviourController.PATH),
                FormRoute.of(IndicatorController.MEASURE, BatchBehaviourController.PATH));
    }
}
