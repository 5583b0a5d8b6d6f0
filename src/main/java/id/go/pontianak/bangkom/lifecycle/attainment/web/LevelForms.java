package id.go.pontianak.bangkom.lifecycle.attainment.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each proposal is decided once. */
@Component
class LevelForms implements FormRoute.Source {

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(LevelController.AGREE, LevelController.TEAM),
                FormRoute.of(LevelController.OTHERWISE, LevelController.TEAM));
    }
}
