package id.go.pontianak.bangkom.foundation.workflow.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.shell.Banner;
import id.go.pontianak.bangkom.foundation.workflow.job.JobDesk;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on every page of the administrator that automatic steps have given up and wait for him. */
@Component
class FailedJobsBanner implements Banner.Source {

    private final JobDesk desk;

    FailedJobsBanner(JobDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Banner> banners(@Nullable Actor actor) {
        long failed = actor == null || !actor.has(Role.ADMIN) ? 0 : desk.countFailed(actor);
        return failed == 0
                ? List.of()
                : List.of(new Banner(
                        Banner.Kind.DANGER,
                        "workflow.jobs.failed",
                        List.of(failed),
                        "workflow.jobs.look",
                        "/admin/jobs"));
    }
}
