package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.demo.city.people.Resident;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.PaperScores;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions of courses are approved, and their tests were sat on paper. */
@Component
@Profile("demo")
class CourseTests {

    private final BankKeeping bank;
    private final PaperScores scores;
    private final JdbcClient jdbc;

    CourseTests(BankKeeping bank, PaperScores scores, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.bank = bank;
        this.scores = scores;
    }

    /** All questions of the product are approved, so that tests can be opened. */
    void approveAll(PersonId analyst) {
        jdbc.sql("SELECT DISTINCT programme FROM examination_item ORDER BY programme")
                .query(String.class)
                .list()
                .forEach(programme -> Desk.attempt(programme, () -> bank.approveAll(analyst, programme)));
    }

    /** The entry test alone. */
    void entered(String batch, Resident resident, int pre, PersonId by) {
        Desk.attempt(batch, () -> scores.record(batch, "nip;pra\n%s;%d".formatted(resident.number(), pre), by));
    }

    /** Entry and final test. */
    void sat(String batch, Resident resident, int pre, int post, PersonId by) {
        String line = "nip;pra;pasca\n%s;%d;%d".formatted(resident.number(), pre, post);
        Desk.attempt(batch, () -> scores.record(batch, line, by));
    }
}
