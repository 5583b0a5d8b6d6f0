package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.foundation.workflow.CaseMigrated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Cases that go on with another version of their model: steps that have another id there are written anew from what the engine remembers. */
@Component
class MigratedCases {

    private final TrackingRebuild rebuild;

    MigratedCases(TrackingRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @EventListener
    void migrated(CaseMigrated event) {
        if (!event.renamed().isEmpty()) {
            rebuild.rebuild(event.process(), event.caseNumber());
        }
    }
}
