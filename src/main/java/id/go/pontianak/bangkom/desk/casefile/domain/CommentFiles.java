package id.go.pontianak.bangkom.desk.casefile.domain;

import id.go.pontianak.bangkom.desk.inbox.CaseComments;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.FileOwner;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Files that were attached to a case: whoever may see the case may open them. */
@Component
class CommentFiles implements FileOwner {

    private final VisibleCases cases;
    private final CurrentUser currentUser;

    CommentFiles(VisibleCases cases, CurrentUser currentUser) {
        this.cases = cases;
        this.currentUser = currentUser;
    }

    @Override
    public String purpose() {
        return CaseComments.FILES;
    }

    @Override
    public boolean mayRead(PersonId reader, String ownerKey) {
        return currentUser
                .find()
                .filter(actor -> actor.person().equals(reader))
                .filter(actor -> cases.visible(actor, new CaseNumber(ownerKey)))
                .isPresent();
    }
}
