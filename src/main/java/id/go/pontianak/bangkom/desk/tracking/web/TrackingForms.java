package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** Marked cases are sent from the table, under the filter it had. */
@Component
class TrackingForms implements FormRoute.Source {

    @Override
    public List<FormRoute> forms() {
        return List.of(FormRoute.of(
                "/tracking/cases/nudge",
                TrackingAddress.TABLE,
                "state",
                "late",
                "q",
                "unit",
                "year",
                "stage",
                "status",
                "programme",
                "batch",
                "waits",
                "sort",
                "dir"));
    }
}
