package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.Officials;
import id.go.pontianak.bangkom.demo.year.Training;
import id.go.pontianak.bangkom.demo.year.Year;
import id.go.pontianak.bangkom.demo.year.YearTime;
import id.go.pontianak.bangkom.demo.year.YearTraces;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecording;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Results are recorded as suggested, verified and set; who passed gets a certificate and learning hours, the others nothing. */
@Component
@Profile({"demo", "year"})
@Order(60)
class ResultsEpisode implements Episode {

    private static final List<String> WAY = List.of(
            "journal.result.opened",
            "journal.result.handedUp",
            "journal.result.verified",
            "journal.result.confirmed",
            "journal.result.posted");

    /** Whose standing credit has the hours of the version the batch was planned with. */
    private static final String CREDITED = """
            SELECT c.person::text FROM ledger_credit c JOIN batch b ON b.number = ?
            JOIN catalogue_programme_version v ON v.programme = b.programme AND v.version = b.programme_version
            WHERE c.source LIKE 'batch:' || b.number || ':%' AND c.reverses IS NULL AND c.learning_hours = v.learning_hours
            """;

    private static final String GAPS = """
            SELECT COALESCE(sum(missing), 0) FROM (SELECT max(serial) - min(serial) + 1 - count(*) AS missing
                FROM certificate_certificate GROUP BY class, year) s
            """;

    private final ResultRecording recording;
    private final Batches batches;
    private final Certificates certificates;
    private final Officials officials;
    private final YearTime time;
    private final YearTraces traces;

    ResultsEpisode(
            ResultRecording recording,
            Batches batches,
            Certificates certificates,
            Officials officials,
            YearTime time,
            YearTraces traces) {
        this.recording = recording;
        this.batches = batches;
        this.certificates = certificates;
        this.officials = officials;
        this.time = time;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public void play(Year year) {
        for (Training training : year.trainings()) {
            recording.accept(training.batch(), year.analyst());
            officials.decide(results(training), "handedUp");
        }
        for (String outcome : List.of("verified", "confirmed")) {
            time.nextMorning();
            year.trainings().forEach(training -> officials.decide(results(training), outcome));
        }
        time.nextMorning();
    }

    @Override
    public void check(Year year, Findings findings) {
        for (Training training : year.trainings()) {
            String batch = training.batch();
            CaseNumber results = results(training);
            Findings about = findings.about(training);
            about.holds("closed", batches.batch(batch).status() == BatchStatus.CLOSED);
            about.people(
                    "certificates",
                    training.passed(),
                    certificates.listOf(batch).stream().map(Certificate::person).toList());
            about.people("credits", training.passed(), traces.people(CREDITED, batch));
            about.count(
                    "creditsOfAll",
                    training.passed().size(),
                    traces.count("SELECT count(*) FROM ledger_credit WHERE source LIKE 'batch:' || ? || ':%'", batch));
            about.people("passed", training.passed(), traces.mailed("result/passed", results));
            about.people("remedial", training.failed(), traces.mailed("result/remedial", results));
            about.journal(WAY, traces.journal(results));
        }
        findings.count("gaps", 0, traces.count(GAPS));
    }

    private static CaseNumber results(Training training) {
        return new CaseNumber(ResultCase.numberOf(training.batch()));
    }
}
