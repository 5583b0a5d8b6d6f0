package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.demo.city.people.Resident;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.learning.Confirmations;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolment;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolments;
import id.go.pontianak.bangkom.lifecycle.learning.Learner;
import id.go.pontianak.bangkom.lifecycle.learning.Practice;
import id.go.pontianak.bangkom.lifecycle.learning.PracticeLog;
import id.go.pontianak.bangkom.lifecycle.learning.Reading;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** CourseLearners of a self-paced course at different points of it, through the same faces as on the pages. */
@Component
@Profile("demo")
class CourseLearners {

    private static final String CONFIRMATION = "learning-practice";
    private static final List<String> PLACES = List.of("Posyandu", "Ruang pemeriksaan", "Kunjungan rumah");

    private final Enrolments enrolments;
    private final Reading reading;
    private final PracticeLog log;
    private final Confirmations confirmations;
    private final Requests requests;
    private final BusinessClock clock;

    CourseLearners(
            Enrolments enrolments,
            Reading reading,
            PracticeLog log,
            Confirmations confirmations,
            Requests requests,
            BusinessClock clock) {
        this.enrolments = enrolments;
        this.reading = reading;
        this.log = log;
        this.confirmations = confirmations;
        this.requests = requests;
        this.clock = clock;
    }

    /** So many pages and entries of the practice log. */
    void learn(Resident resident, String programme, int pages, int entries) {
        read(resident.id(), programme, pages);
        Desk.attempt(programme, () -> {
            for (int at = 0; at < entries; at++) {
                log.add(
                        resident.id(),
                        programme,
                        clock.today(),
                        PLACES.get(at % PLACES.size()),
                        "Peserta " + (at + 1)
                                + ": tekanan darah, lingkar perut, dan gula darah diperiksa; hasil dijelaskan.");
            }
        });
    }

    void read(PersonId person, String programme, int pages) {
        Desk.attempt(programme, () -> {
            List<CoursePage> all =
                    enrolments.find(person, programme).orElseThrow().course().pages();
            all.stream().limit(pages).forEach(page -> {
                reading.open(person, programme, page.slug());
                reading.finish(person, programme, page.slug());
            });
        });
    }

    /** The log is sent; {@code superior} confirms it. */
    void confirm(Resident resident, String programme, PersonId superior) {
        Desk.attempt(programme, () -> {
            log.send(resident.id(), programme);
            Learner learner = enrolments
                    .find(resident.id(), programme)
                    .map(Enrolment::learner)
                    .orElseThrow();
            requests.listOf(CONFIRMATION, Practice.caseNumber(learner.id(), 1)).stream()
                    .filter(request -> request.person().equals(superior))
                    .forEach(request -> confirmations.confirm(superior, request.id()));
        });
    }
}
