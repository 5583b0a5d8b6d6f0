package id.go.pontianak.bangkom.lifecycle.competency.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.lifecycle.competency.Standards;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form by which a position asks another level, and what it shows: all levels it asks. */
@Component
class CompetencyForms implements FormRoute.Source {

    private static final String POSITION = "/positions/{id}";

    private final Standards standards;

    CompetencyForms(Standards standards) {
        this.standards = standards;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(FormRoute.of(POSITION, POSITION).showing(POSITION, this::levels));
    }

    private Shown levels(Map<String, String> variables) {
        long id = PositionController.number(variables.getOrDefault("id", ""));
        Shown shown = Shown.ofCase(Standards.journalOf(id));
        for (Standards.Requirement asked : standards.of(standards.position(id))) {
            shown = shown.fact(asked.code(), asked.level());
        }
        return shown;
    }
}
