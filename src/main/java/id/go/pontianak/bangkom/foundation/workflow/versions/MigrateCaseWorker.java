package id.go.pontianak.bangkom.foundation.workflow.versions;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves one case after another to today's model. */
@Component
class MigrateCaseWorker implements BulkRuns.Worker {

    static final String KIND = "workflow.migrated";

    private final ObjectProvider<CaseMigration> migration;

    MigrateCaseWorker(ObjectProvider<CaseMigration> migration) {
        this.migration = migration;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        migration.getObject().move(new CaseNumber(row.key()));
    }
}
