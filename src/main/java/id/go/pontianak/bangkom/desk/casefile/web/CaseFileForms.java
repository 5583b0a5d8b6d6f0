package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said about a case stands on its page. */
@Component
class CaseFileForms implements FormRoute.Source {

    @Override
    public List<FormRoute> forms() {
        return List.of(FormRoute.of("/tracking/{number}/comments", "/tracking/{number}"));
    }
}
