package id.go.pontianak.bangkom.lifecycle.nomination;

import static id.go.pontianak.bangkom.support.SmallCity.STAFF_1_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_1_PUPR;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_2_DINKES;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.eligibility.EligibilityCheck;
import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was locked as needed speaks for or against a proposal in that year (E13), and for its place among others. */
@IntegrationTest
class LockedNeedsIT {

    @Autowired
    private EligibilityCheck eligibility;

    @Autowired
    private Needs needs;

    @Autowired
    private Batches batches;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    private int year;

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM needs_line WHERE year = ?").param(year).update();
        jdbc.sql("DELETE FROM needs_campaign WHERE year = ?").param(year).update();
    }

    @Test
    void aNeedIsServedByItsProgrammeByItsCompetencyOrAskedByTheAgency() {
        NominationFixtures fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        Batch batch = batches.batch(fixtures.batch("MP-01", "IN_TOWN", BatchStatus.CALLING));
        year = batch.period().from().getYear();
        assertThat(findings(batch, STAFF_1_DINKES)).contains("E13.unknown");

        jdbc.sql("""
                        INSERT INTO needs_campaign (year, number, status, units, opened_by, opened_at, locked_at)
                        VALUES (?, ?, 'LOCKED', 1, ?, now(), now())""").params(year, "AKPK-" + year, STAFF_1_DINKES.value()).update();
        assertThat(findings(batch, STAFF_1_DINKES)).contains("E13.unneeded");

        UUID byCompetency = line("DINKES", "COMPETENCY", "M.8", null, 2);
        jdbc.sql("INSERT INTO needs_line_person (line, person, gap) VALUES (?, ?, 1)")
                .params(byCompetency, STAFF_1_DINKES.value())
                .update();
        line("PUPR", "STRATEGIC", null, "MP-01", 1);
        line("DINKES", "STRATEGIC", null, "TIK-01", 1);

        assertThat(findings(batch, STAFF_1_DINKES)).noneMatch(rule -> rule.startsWith("E13"));
        assertThat(findings(batch, STAFF_1_PUPR)).noneMatch(rule -> rule.startsWith("E13"));
        assertThat(findings(batch, STAFF_2_DINKES)).contains("E13.unneeded");
        assertThat(needs.priorities(List.of(STAFF_1_DINKES, STAFF_2_DINKES, STAFF_1_PUPR), "MP-01", year))
                .isEqualTo(Map.of(STAFF_1_DINKES, 2, STAFF_1_PUPR, 1));

        UUID byProgramme = line("DINKES", "COMPETENCY", "T.KES", "MP-01", 1);
        jdbc.sql("INSERT INTO needs_line_person (line, person, gap) VALUES (?, ?, 2)")
                .params(byProgramme, STAFF_1_DINKES.value())
                .update();
        assertThat(needs.priorities(List.of(STAFF_1_DINKES), "MP-01", year)).isEqualTo(Map.of(STAFF_1_DINKES, 1));
        assertThat(needs.priorities(List.of(STAFF_1_DINKES), "MP-01", year + 1)).isEmpty();
    }

    private UUID line(String unit, String source, String code, String programme, int priority) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO needs_line (id, year, unit, source, code, topic, programme, rated, people, gap_sum, priority, rule, score)
                        VALUES (?, ?, ?, ?, ?, 'Topik', ?, 1, 1, 1, ?, 'other', 1)""").params(id, year, unit, source, code, programme, priority).update();
        return id;
    }

    private List<String> findings(Batch batch, PersonId person) {
        return eligibility.findings(directory.person(person), batch).stream()
                .map(Finding::reason)
                .toList();
    }
}
