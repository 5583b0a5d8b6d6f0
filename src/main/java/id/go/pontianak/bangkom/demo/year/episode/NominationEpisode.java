package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.Officials;
import id.go.pontianak.bangkom.demo.year.Training;
import id.go.pontianak.bangkom.demo.year.Year;
import id.go.pontianak.bangkom.demo.year.YearTime;
import id.go.pontianak.bangkom.demo.year.YearTraces;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The call opens on its day; the people whose needs are locked are proposed by themselves and by their superiors, and approved office by office. */
@Component
@Profile({"demo", "year"})
@Order(30)
class NominationEpisode implements Episode {

    private static final List<String> WAY =
            List.of("journal.nomination.submitted", "journal.nomination.approved", "journal.nomination.ready");

    private final Nominations nominations;
    private final Batches batches;
    private final Authority authority;
    private final Directory directory;
    private final Officials officials;
    private final YearTime time;
    private final YearTraces traces;

    NominationEpisode(
            Nominations nominations,
            Batches batches,
            Authority authority,
            Directory directory,
            Officials officials,
            YearTime time,
            YearTraces traces) {
        this.nominations = nominations;
        this.batches = batches;
        this.authority = authority;
        this.directory = directory;
        this.officials = officials;
        this.time = time;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "nomination";
    }

    @Override
    public void play(Year year) {
        for (Training training : year.trainings()) {
            time.comes(batches.batch(training.batch()).opens());
            propose(training);
        }
        time.nextMorning();
        year.trainings().forEach(training -> officials.approveAll(training.nominations()));
        time.nextMorning();
    }

    private void propose(Training training) {
        for (int at = 0; at < training.people().size(); at++) {
            PersonId person = training.people().get(at);
            PersonId proposer = at % 2 == 0 ? superiorOf(person) : person;
            training.nominated(nominations.submit(
                    new Submission(
                            training.batch(),
                            person,
                            "Menutup kesenjangan kompetensi yang dikunci dalam analisis kebutuhan.",
                            "Kebutuhan ini termasuk prioritas perangkat daerah."),
                    proposer));
        }
    }

    private PersonId superiorOf(PersonId person) {
        String office = Objects.requireNonNull(directory.person(person).supervisorOffice());
        return authority
                .resolve(Addressee.office(office), ConflictScope.of(person))
                .get(0);
    }

    @Override
    public void check(Year year, Findings findings) {
        for (Training training : year.trainings()) {
            Findings about = findings.about(training);
            about.people(
                    "ready",
                    training.people(),
                    traces.people(
                            "SELECT person::text FROM nomination WHERE batch = ? AND status = 'READY'",
                            training.batch()));
            about.count("others", 0, traces.count("""
                            SELECT count(*) FROM approval_step s JOIN nomination n ON n.number = s.case_number
                            WHERE n.batch = ? AND s.decided_by = n.person
                            """, training.batch()));
            about.people("mailed", training.people(), traces.mailed("nomination/ready", training.nominations()));
            training.nominations().forEach(number -> about.journal(WAY, traces.journal(new CaseNumber(number))));
        }
    }
}
