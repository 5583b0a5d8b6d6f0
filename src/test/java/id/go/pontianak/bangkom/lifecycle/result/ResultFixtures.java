package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Measured;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results of batches in a state, each of a batch and of people of its own. */
@Component
public class ResultFixtures {

    private static final LocalDate STARTS = LocalDate.of(2026, 12, 14);

    private final BatchFixtures batches;
    private final StandInCandidacies candidacies;
    private final ResultRecording recording;
    private final ProcessDriver driver;
    private final JdbcClient jdbc;

    ResultFixtures(
            BatchFixtures batches,
            StandInCandidacies candidacies,
            ResultRecording recording,
            ProcessDriver driver,
            JdbcClient jdbc) {
        this.batches = batches;
        this.candidacies = candidacies;
        this.recording = recording;
        this.driver = driver;
        this.jdbc = jdbc;
    }

    /** The small city with two analysts. */
    public void city() {
        batches.city();
        driver.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        driver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
    }

    /** The training runs, with so many new people on its roster. */
    public String running(int people) {
        String batch = batches.started(STARTS, candidacies, People.like(jdbc, SmallCity.STAFF_1_DINKES));
        jdbc.sql("DELETE FROM participant_participant WHERE batch = ?")
                .param(batch)
                .update();
        IntStream.range(0, people).forEach(at -> participant(batch, People.like(jdbc, SmallCity.STAFF_1_DINKES), at));
        return batch;
    }

    private void participant(String batch, PersonId person, int at) {
        jdbc.sql("""
                        INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                        VALUES (?, ?, 'DINKES', ?, 'III/b', 'Pengadministrasi Umum', 'ACTIVE')
                        """)
                .params(batch, person.value(), "Peserta %02d".formatted(at + 1))
                .update();
    }

    /** The people on its roster, in its order. */
    public List<PersonId> people(String batch) {
        return new ArrayList<>(
                jdbc.sql("SELECT person FROM participant_participant WHERE batch = ? ORDER BY lower(name)")
                        .param(batch)
                        .query((row, no) -> PersonId.of(row.getString(1)))
                        .list());
    }

    /** The results are open: nothing is recorded. */
    public String opened(int people) {
        String batch = running(people);
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
        return batch;
    }

    /** The same of a training that an organiser outside the city held. */
    public String openedOutside(int people) {
        String city = heldBy("BAPELKES");
        try {
            return opened(people);
        } finally {
            heldBy(city);
        }
    }

    private String heldBy(String provider) {
        String before = jdbc.sql("SELECT held_by FROM catalogue_programme WHERE code = 'MP-01'")
                .query(String.class)
                .single();
        jdbc.sql("UPDATE catalogue_programme SET held_by = ? WHERE code = 'MP-01'")
                .param(provider)
                .update();
        return before;
    }

    public static ResultChange entered(
            @Nullable ResultOutcome outcome, int attendance, String score, @Nullable String note) {
        return new ResultChange(outcome, new Measured(attendance, null, new BigDecimal(score)), null, note);
    }

    /** Everybody attended all and reached this score; the suggestion is taken and handed up. */
    public String handedUp(int people, String score) {
        String batch = opened(people);
        people(batch)
                .forEach(person -> recording.change(batch, person, entered(null, 100, score, null), SmallCity.ANALYST));
        recording.accept(batch, SmallCity.ANALYST);
        driver.decide(SmallCity.ANALYST, ResultCase.numberOf(batch), "handedUp");
        return batch;
    }
}
