package id.go.pontianak.bangkom.desk.casefile.domain;

import id.go.pontianak.bangkom.desk.inbox.CaseReaders;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Whoever opens the page of a case as one who works on it or oversees it reads what it links to. */
@Component
class ReadersOnDuty implements CaseReaders {

    private final VisibleCases cases;
    private final CurrentUser currentUser;

    ReadersOnDuty(VisibleCases cases, CurrentUser currentUser) {
        this.cases = cases;
        this.currentUser = currentUser;
    }

    @Override
    public boolean readsOnDuty(PersonId reader, CaseNumber caseNumber) {
        return currentUser
                .find()
                .filter(actor -> actor.person().equals(reader))
                .filter(actor -> cases.visibleOnDuty(actor, caseNumber))
                .isPresent();
    }
}
