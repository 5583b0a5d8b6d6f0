package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.directory.AcademicTitles;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.Ranks;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Certificates are signed by whoever answers for the head of BKPSDM on the day of issue, with his capacity (UU 30/2014 art. 14); nobody
 * signs his own, that one goes to the office above. The name stands without academic titles (Permendagri 1/2023).
 */
@Component
class SigningOfficial {

    private final Directory directory;
    private final ResponsibleOfficials officials;

    SigningOfficial(Directory directory, ResponsibleOfficials officials) {
        this.directory = directory;
        this.officials = officials;
    }

    Certificate.Signer of(PersonId recipient, LocalDate day) {
        Answer answer = officials
                .answerOf(directory.officeOf(Function.KEPALA_BKPSDM), ConflictScope.of(recipient), day)
                .orElseThrow(() -> new NotPossibleNow("refusal.certificate.noSigner"));
        Person person = directory.person(answer.person());
        return new Certificate.Signer(
                AcademicTitles.without(person.name()),
                Ranks.name(person.grade()),
                Objects.requireNonNullElse(EmployeeNumber.display(person.number()), ""),
                answer.capacity().title());
    }
}
