package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.ProgrammeTrainers;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import org.springframework.stereotype.Component;

/** The trainers of a programme are those of its batches that are not over. */
@Component
class BatchTrainers implements ProgrammeTrainers {

    private final BatchStaff staff;

    BatchTrainers(BatchStaff staff) {
        this.staff = staff;
    }

    @Override
    public boolean trains(PersonId person, String programme) {
        return staff.trains(programme, person);
    }
}
