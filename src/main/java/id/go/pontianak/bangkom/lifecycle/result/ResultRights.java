package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import org.springframework.stereotype.Component;

/**
 * Who reads the results of a batch and who records them: its organisers and HR of the city; auditors read. Nobody records results of a batch in which he takes
 * part or declared a conflict of interest.
 */
@Component
public class ResultRights {

    private final Authority authority;
    private final BatchStaff staff;
    private final ResultCases cases;

    ResultRights(Authority authority, BatchStaff staff, ResultCases cases) {
        this.authority = authority;
        this.staff = staff;
        this.cases = cases;
    }

    public boolean mayRead(PersonId person, String batch) {
        return staff.mayRun(batch, person) || authority.audits(person);
    }

    public boolean mayRecord(PersonId person, String batch) {
        return staff.mayRun(batch, person) && !cases.excluded(batch).contains(person);
    }

    void requireRecorder(PersonId person, String batch) {
        if (!mayRecord(person, batch)) {
            throw new NotFound();
        }
    }
}
