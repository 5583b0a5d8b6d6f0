package id.go.pontianak.bangkom.lifecycle.realisation.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms of payments; neither changes what another has entered. */
@Component
class RealisationForms implements FormRoute.Source {

    private static final String ITEM = "/plans/{year}/realisation/{item}";

    @Override
    public List<FormRoute> forms() {
        return List.of(FormRoute.of(ITEM, ITEM), FormRoute.of(ITEM + "/strike", ITEM));
    }
}
