package id.go.pontianak.bangkom.pages;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.learning.PracticeLog;
import id.go.pontianak.bangkom.lifecycle.learning.Reading;
import id.go.pontianak.bangkom.lifecycle.scorm.Packages;
import id.go.pontianak.bangkom.lifecycle.scorm.Playing;
import id.go.pontianak.bangkom.lifecycle.scorm.Report;
import id.go.pontianak.bangkom.lifecycle.scorm.ScormFixtures;
import id.go.pontianak.bangkom.support.SmallCity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A self-paced course in the middle: its first page is read, its practice log waits for the superior, and a package has reported. */
@TestComponent
class CourseUnderWay {

    static final String COURSE = "KES-01";

    private static final PersonId LEARNER = SmallCity.STAFF_1_DINKES;
    private static final int ENTRIES = 10;

    private final Reading reading;
    private final PracticeLog log;
    private final Packages packages;
    private final Playing playing;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    CourseUnderWay(
            Reading reading,
            PracticeLog log,
            Packages packages,
            Playing playing,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.reading = reading;
        this.log = log;
        this.packages = packages;
        this.playing = playing;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** {@code confirmation} is what the superior is asked. */
    record Under(String batch, String confirmation) {}

    Under begin() {
        String batch = running();
        reading.open(LEARNER, COURSE, "mengapa-deteksi-dini");
        reading.finish(LEARNER, COURSE, "mengapa-deteksi-dini");
        for (int at = 0; at < ENTRIES; at++) {
            log.add(LEARNER, COURSE, clock.today(), "Puskesmas", LongNames.REASON);
        }
        log.send(LEARNER, COURSE);
        UUID played = packages.add(
                SmallCity.ANALYST, COURSE, ScormFixtures.packageOf("Cuci tangan enam langkah", "say('x');"));
        playing.save(LEARNER, played, new Report("incomplete", new BigDecimal("62.5"), "", "", 900, 1));
        String confirmation = jdbc.sql(
                        "SELECT id FROM request WHERE kind = 'learning-practice' AND subject = ? AND state = 'OPEN'")
                .param(LEARNER.value())
                .query(String.class)
                .single();
        return new Under(batch, confirmation);
    }

    private String running() {
        String batch = new BatchRows(jdbc).batch(COURSE, "IN_TOWN", BatchStatus.STARTED);
        LocalDate starts = clock.today().minusDays(3);
        jdbc.sql("""
                        UPDATE batch SET mode = 'MANDIRI', programme_version = 2, opens = ?, nomination_deadline = ?, selection_date = ?,
                            starts = ?, ends = ? WHERE number = ?
                        """)
                .params(
                        starts.minusDays(60),
                        starts.minusDays(40),
                        starts.minusDays(30),
                        starts,
                        starts.plusDays(60),
                        batch)
                .update();
        jdbc.sql("""
                        INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                        SELECT :batch, id, 'DINKES', name, '', position, 'ACTIVE' FROM directory_person WHERE id = :person
                        """).param("batch", batch).param("person", LEARNER.value()).update();
        return batch;
    }
}
