package id.go.pontianak.bangkom.lifecycle.organiser;

import id.go.pontianak.bangkom.lifecycle.batch.OrganiserAnswers;
import id.go.pontianak.bangkom.lifecycle.organiser.domain.ListRows;
import org.springframework.stereotype.Component;

/** Tells the batch, when it counts its participants, whether the organiser has answered the list that was sent last. */
@Component
class AwaitedAnswers implements OrganiserAnswers {

    private final ListRows rows;

    AwaitedAnswers(ListRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean awaited(String batch) {
        return rows.latest(batch).filter(sent -> sent.answer() == null).isPresent();
    }
}
