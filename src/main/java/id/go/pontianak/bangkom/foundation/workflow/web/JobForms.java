package id.go.pontianak.bangkom.foundation.workflow.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.workflow.job.JobDesk;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms about failed jobs and about runs. */
@Component
class JobForms implements FormRoute.Source {

    private static final String JOBS = "/admin/jobs";

    private final JobDesk desk;
    private final CurrentUser currentUser;

    JobForms(JobDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(JOBS + "/{id}/retry", JOBS).showing(JOBS + "/{id}", this::job),
                FormRoute.of(JOBS + "/rows/{run}/retry", JOBS).showing(JOBS + "/rows/{run}", this::rows),
                FormRoute.of(JOBS + "/journal", JOBS),
                FormRoute.of("/runs/{id}/cancel", "/runs"));
    }

    private Shown job(Map<String, String> variables) {
        return LookupCache.once("forms.jobs", "", () -> desk.listFailed(currentUser.actor())).stream()
                .filter(job -> job.id().equals(variables.get("id")))
                .findFirst()
                .map(job -> Shown.nothing().fact(job.name(), job.message()))
                .orElseGet(Shown::nothing);
    }

    private Shown rows(Map<String, String> variables) {
        Shown shown = Shown.nothing();
        for (var row : LookupCache.once("forms.rows", "", () -> desk.listFailedRows(currentUser.actor()))) {
            if (row.run().toString().equals(variables.get("run"))) {
                shown = shown.fact(row.key(), row.failure());
            }
        }
        return shown;
    }
}
