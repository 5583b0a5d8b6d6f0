package id.go.pontianak.bangkom.lifecycle.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Conversions.Activity;
import id.go.pontianak.bangkom.lifecycle.ledger.Conversions.Conversion;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets.Target;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training.Details;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a year asks of whom, and what an activity counts. */
@IntegrationTest
class HoursAskedIT {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    @Autowired
    private LearningTargets targets;

    @Autowired
    private LearningStandings standings;

    @Autowired
    private Conversions conversions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @Test
    void targetsGoByEmploymentAndYearAndComeFromOneSetting() {
        jdbc.sql(
                        "INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES ('ledger.yearlyTarget', '2028-01-01', 24, 'uji')")
                .update();
        try {
            assertThat(targets.of(EmploymentStatus.PNS, 2026)).isEqualTo(new Target(20, false));
            assertThat(targets.of(EmploymentStatus.CPNS, 2028)).isEqualTo(new Target(24, false));
            assertThat(targets.of(EmploymentStatus.PPPK, 2026)).isEqualTo(new Target(24, true));
            assertThat(targets.of(EmploymentStatus.PPPK_PARUH_WAKTU, 2021).missing(3))
                    .isZero();
            assertThat(targets.of(EmploymentStatus.PPPK, 2026).said()).isEqualTo("ledger.ofCap");
            assertThat(targets.of(EmploymentStatus.PNS, 2026).said()).isEqualTo("ledger.ofGoal");
            assertThat(targets.of(EmploymentStatus.PNS, 1998).said()).isEqualTo("ledger.hours");
            assertThat(targets.of(null, 2021).missing(3)).isEqualTo(17);
            assertThat(targets.of(EmploymentStatus.PNS, 1998)).isEqualTo(new Target(0, false));
        } finally {
            jdbc.sql("DELETE FROM policy_setting WHERE key = 'ledger.yearlyTarget' AND valid_from = '2028-01-01'")
                    .update();
        }
        assertThat(jdbc.sql("SELECT key FROM policy_key WHERE key ~ '(yearly|Opportunity)Hours|YearlyHours'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void everyPageTakesHoursAndTargetOfAPersonFromOnePlace() {
        Map<PersonId, LearningStandings.Standing> found =
                standings.of(List.of(SmallCity.STAFF_1_DINKES, SmallCity.STAFF_3_DINKES_PPPK));
        assertThat(found.get(SmallCity.STAFF_1_DINKES).target()).isEqualTo(new Target(20, false));
        assertThat(found.get(SmallCity.STAFF_3_DINKES_PPPK).target())
                .as("contract staff have no target but a limit")
                .isEqualTo(new Target(24, true));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 2, false, 8",
        "9, 2, true, 12",
        "4, 3, false, 15",
        "4, 1, true, 7",
        "3, 30, false, 30",
        "3, 30, true, 36",
        "16, 7, true, 8",
        "1, 120, true, 120",
        "20, 1, false, 10",
        "21, 1, true, 24",
    })
    void anActivityCountsByTheRowOfItsForm(int form, int amount, boolean abroad, int hours) {
        assertThat(row(form).hours(amount, abroad)).isEqualTo(new LearningHours(hours));
    }

    @Test
    void rowsAreDatedAndEveryFormHasOne() {
        assertThat(conversions.of(9, LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(conversions.list(DAY))
                .extracting(Conversion::form)
                .containsExactlyInAnyOrder(
                        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25);
    }

    @Test
    void activitiesWithACapShareItInTheirMonth() {
        PersonId person = SmallCity.STAFF_1_DINSOS;
        assertThat(hours(person, 14, 3, DAY)).isEqualTo(4);
        ledger.credit(coaching(person), null);

        assertThat(hours(person, 14, 3, DAY)).isEqualTo(2);
        assertThat(hours(person, 23, 1, DAY.plusDays(11))).isEqualTo(2);
        ledger.credit(coaching(person), null);

        assertThat(hours(person, 15, 1, DAY.minusDays(19))).isZero();
        assertThat(hours(person, 15, 1, DAY.plusDays(12))).isEqualTo(2);
        assertThat(hours(person, 9, 1, DAY)).isEqualTo(4);
    }

    private Conversion row(int form) {
        return conversions.of(form, DAY).orElseThrow();
    }

    private int hours(PersonId person, int form, int amount, LocalDate day) {
        return conversions
                .hours(person, row(form), new Activity(amount, day, false))
                .value();
    }

    private static Credit coaching(PersonId person) {
        Details details = new Details(DAY, "Atasan", 14, "", false);
        return new Credit(
                person,
                new Training("COA-01", "Coaching", DAY, new LearningHours(2), "Catatan", details),
                "coaching " + UUID.randomUUID());
    }
}
