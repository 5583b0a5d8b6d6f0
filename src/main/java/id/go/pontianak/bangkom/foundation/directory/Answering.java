package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Who answers for what on a day. The holder of the day is the Plh during an absence, the Plt or Pj of a vacant office while his
 * appointment lasts, otherwise the definitive holder; a substitute for a period may act beside him. Leave alone empties no office. An
 * office with no holder is answered by the office above, upwards; when nobody is left the answer is empty and HR answers. Offices in which
 * the subject himself answers (in any capacity), and those whose Plh stands in for the subject, are skipped whole (UU 30/2014 art. 42).
 */
@Service
public class Answering {

    /** The office that decides this matter, starting at {@code office} and going up; empty: nobody, so HR does. */
    public Optional<String> decidingOffice(String office, Matter matter, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The one who answers first for the office (Plh, Plt, Pj or definitive; not the substitute), after going up where needed. */
    public Optional<Answer> answerOf(String office, Matter matter, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Everybody who may act for exactly this office today: the answerer and his substitutes; empty when nobody is left above. */
    public List<Answer> answersOf(String office, Matter matter, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * The offices a person answers for today, each with his capacity: his own, those he substitutes, and those below without an answerer.
     * Does not look at the matter; {@link #answersOf} does. Small and indexed: read at each task list.
     */
    public List<Capacity> officesOf(PersonId person, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The superior office to which an unanswered task escalates: the next one up whose answerer is not barred. */
    public Optional<Addressee> superiorOf(String office, Matter matter, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
