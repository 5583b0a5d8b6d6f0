package id.go.pontianak.bangkom.lifecycle.attendance.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms of attendance. Cells carry the version that was seen in their names, so none carries what it showed. */
@Component
class AttendanceForms implements FormRoute.Source {

    private static final String SESSION = "/batches/{number}/sessions/{id}";
    private static final String GRID = SESSION + "/attendance";

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of("/attendance/{session}", "/attendance/{session}"),
                FormRoute.of(GRID, GRID),
                FormRoute.of(GRID + "/undo", GRID),
                FormRoute.of(GRID + "/reopen", GRID),
                FormRoute.of(GRID + "/list", GRID),
                FormRoute.of(SESSION + "/scanner", SESSION + "/scanner"),
                FormRoute.of(SESSION + "/scans", SESSION + "/scanner"));
    }
}
