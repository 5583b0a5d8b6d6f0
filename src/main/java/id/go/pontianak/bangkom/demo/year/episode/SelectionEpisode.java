package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.Officials;
import id.go.pontianak.bangkom.demo.year.Training;
import id.go.pontianak.bangkom.demo.year.Year;
import id.go.pontianak.bangkom.demo.year.YearTime;
import id.go.pontianak.bangkom.demo.year.YearTraces;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The list is proposed, handed up, endorsed and set by decree; who has a seat confirms it. */
@Component
@Profile({"demo", "year"})
@Order(40)
class SelectionEpisode implements Episode {

    private static final List<String> WAY = List.of(
            "journal.batch.planned",
            "journal.batch.callOpened",
            "journal.batch.callClosed",
            "journal.batch.listProposed",
            "journal.batch.listFrozen",
            "journal.batch.listEndorsed",
            "journal.batch.decreed");

    private final Batches batches;
    private final Seats seats;
    private final Officials officials;
    private final YearTime time;
    private final YearTraces traces;

    SelectionEpisode(Batches batches, Seats seats, Officials officials, YearTime time, YearTraces traces) {
        this.batches = batches;
        this.seats = seats;
        this.officials = officials;
        this.time = time;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "selection";
    }

    @Override
    public void play(Year year) {
        for (Training training : year.trainings()) {
            time.comes(batches.batch(training.batch()).selectionDate());
            time.settle();
            officials.decide(training.caseNumber(), "frozen");
        }
        time.nextMorning();
        year.trainings().forEach(training -> officials.decide(training.caseNumber(), "approved"));
        time.nextMorning();
        year.trainings()
                .forEach(training -> officials.decide(
                        training.caseNumber(),
                        Map.of(
                                "outcome",
                                "approved",
                                "decreeNumber",
                                "800.2.1/" + training.programme() + "/BKPSDM/" + year.number(),
                                "decreeDate",
                                time.today().toString())));
        time.nextMorning();
        year.trainings()
                .forEach(training -> training.nominations()
                        .forEach(number -> officials.decide(new CaseNumber(number), "confirmed")));
        time.settle();
    }

    @Override
    public void check(Year year, Findings findings) {
        for (Training training : year.trainings()) {
            Findings about = findings.about(training);
            about.people(
                    "seats",
                    training.people(),
                    seats.listOf(training.batch()).stream()
                            .filter(seat -> seat.state() == Seat.State.SEAT)
                            .map(Seat::person)
                            .toList());
            about.people(
                    "confirmed",
                    training.people(),
                    traces.people(
                            "SELECT person::text FROM nomination WHERE batch = ? AND status = 'CONFIRMED'",
                            training.batch()));
            about.count(
                    "mailed",
                    training.people().size(),
                    training.people().stream()
                            .filter(traces.mailed("nomination/seated", training.nominations())::contains)
                            .count());
            about.journal(WAY, traces.journal(training.caseNumber()));
        }
    }
}
