package id.go.pontianak.bangkom.foundation.request.domain;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.RequestKinds;
import org.springframework.stereotype.Component;

/** Tells the module that asked that the last request of a case is in. A row's key is the case, its input the kind. */
@Component
class AllInWorker implements BulkRuns.Worker {

    static final String KIND = "request.allIn";

    private final RequestKinds kinds;

    AllInWorker(RequestKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        kinds.kind(row.input()).allIn(new CaseNumber(row.key()));
    }
}
