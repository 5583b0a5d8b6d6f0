package id.go.pontianak.bangkom.lifecycle.eligibility.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms about personnel facts: pasted, looked at, taken. */
@Component
class EligibilityForms implements FormRoute.Source {

    private static final String FACTS = PersonnelFactController.PATH;

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(FACTS, FACTS),
                FormRoute.of(FACTS + "/{id}/confirm", FACTS + "/{id}"),
                FormRoute.of(FACTS + "/{id}/discard", FACTS + "/{id}"));
    }
}
