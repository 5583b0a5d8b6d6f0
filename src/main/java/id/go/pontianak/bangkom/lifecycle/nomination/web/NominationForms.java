package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms about nominations. What is done to one carries its version, which the deed itself compares. */
@Component
class NominationForms implements FormRoute.Source {

    private static final String NOMINATION = "/nominations/{number}";

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of("/nominations/new", "/nominations/new", "batch", "search"),
                FormRoute.of(NOMINATION + "/replace", NOMINATION + "/replace", "search"),
                FormRoute.of(NOMINATION + "/{action}", NOMINATION));
    }
}
