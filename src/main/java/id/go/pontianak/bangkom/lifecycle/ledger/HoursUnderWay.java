package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;

/** Learning hours that somebody may still get from trainings in which he has a seat; later modules supply them, the ledger shows them beside what counts. */
public interface HoursUnderWay {

    /** {@code hours} in JP follow when it is passed; {@code path} leads to the training. */
    record Coming(String title, int hours, String path) {}

    /** By title; without what was credited already. */
    List<Coming> of(PersonId person);
}
