package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * HR analysts and the trainers of a programme keep its bank; for everybody else there is none, because it shows the keys.
 * Whoever is yet to sit a test of it keeps it no more until that is closed (conflict of interest).
 */
@Component
public class BankRights {

    private final Authority authority;
    private final Programmes programmes;
    private final ObjectProvider<ProgrammeTrainers> trainers;
    private final PaperRows papers;
    private final Clock clock;

    BankRights(
            Authority authority,
            Programmes programmes,
            ObjectProvider<ProgrammeTrainers> trainers,
            PaperRows papers,
            Clock clock) {
        this.authority = authority;
        this.programmes = programmes;
        this.trainers = trainers;
        this.papers = papers;
        this.clock = clock;
    }

    public boolean mayKeep(PersonId person, String programme) {
        boolean keeper = authority.addresseesOf(person).contains(Role.hrAnalyst())
                || trainers.stream().anyMatch(all -> all.trains(person, programme));
        return keeper && !papers.sits(person, programme, clock.instant());
    }

    /** The programme whose bank this person keeps. */
    public ProgrammeEntry requireKeeper(PersonId person, String programme) {
        if (!mayKeep(person, programme)) {
            throw new NotFound();
        }
        return programmes.entry(programme);
    }
}
