package id.go.pontianak.bangkom.desk.inbox;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** Says who reads a case on duty; implemented where cases are shown, asked where something of a case is read outside its page. */
public interface CaseReaders {

    /** Whether the page of the case shows this person what officials decided; not whose own affair it is. */
    boolean readsOnDuty(PersonId reader, CaseNumber caseNumber);
}
