package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.examination.ProgrammeTrainers;
import id.go.pontianak.bangkom.lifecycle.learning.CourseAuthors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** HR analysts and the trainers of a programme write its course; for everybody else there is no such page. */
@Component
public class AuthorRights implements CourseAuthors {

    private final Authority authority;
    private final Programmes programmes;
    private final ObjectProvider<ProgrammeTrainers> trainers;

    AuthorRights(Authority authority, Programmes programmes, ObjectProvider<ProgrammeTrainers> trainers) {
        this.authority = authority;
        this.programmes = programmes;
        this.trainers = trainers;
    }

    public boolean mayWrite(PersonId person, String programme) {
        return analyst(person) || trainers.stream().anyMatch(all -> all.trains(person, programme));
    }

    @Override
    public boolean writes(PersonId person, String programme) {
        return mayWrite(person, programme);
    }

    public boolean analyst(PersonId person) {
        return authority.addresseesOf(person).contains(Role.hrAnalyst());
    }

    /** The programme whose course this person writes. */
    public ProgrammeEntry requireAuthor(PersonId person, String programme) {
        if (!mayWrite(person, programme)) {
            throw new NotFound();
        }
        return programmes.entry(programme);
    }
}
