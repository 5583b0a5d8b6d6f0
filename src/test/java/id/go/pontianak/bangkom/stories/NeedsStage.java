package id.go.pontianak.bangkom.stories;

import id.go.pontianak.bangkom.demo.clock.TimeTravel;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsFixtures;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitStatus;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A puskesmas of ten people, all with names, and what happens elsewhere in the city while they are looked at. */
@Component
class NeedsStage {

    private static final List<String> NAMES = List.of(
            "Bayu Saputra",
            "Dewi Kumala",
            "Erna Susilawati",
            "Ferdi Nugraha",
            "Gita Purnama",
            "Hesti Rahayu",
            "Iwan Kurniadi",
            "Jamilah",
            "Kiki Amelia");

    private final ObjectProvider<TimeTravel> timeTravel;
    private final BusinessClock clock;
    private final NeedsFixtures needs;
    private final Accounts accounts;
    private final ResponsibleOfficials officials;
    private final ProcessDriver driver;
    private final JdbcClient jdbc;

    private final List<PersonId> nurses = new ArrayList<>();

    NeedsStage(
            ObjectProvider<TimeTravel> timeTravel,
            BusinessClock clock,
            NeedsFixtures needs,
            Accounts accounts,
            ResponsibleOfficials officials,
            ProcessDriver driver,
            JdbcClient jdbc) {
        this.timeTravel = timeTravel;
        this.clock = clock;
        this.needs = needs;
        this.accounts = accounts;
        this.officials = officials;
        this.driver = driver;
        this.jdbc = jdbc;
    }

    void set() {
        SmallCity.load(jdbc);
        CityAccounts.open(accounts, jdbc);
        nurses.clear();
        nurses.add(SmallCity.NURSE_KAMPUNG_BALI);
        NAMES.forEach(name -> nurses.add(nurse(name)));
        account("lina", SmallCity.KA_PKM_KAMPUNG_BALI);
        account("yuliana", SmallCity.NURSE_KAMPUNG_BALI);
        account("bayu", nurses.get(1));
    }

    private PersonId nurse(String name) {
        PersonId person = People.like(jdbc, SmallCity.NURSE_KAMPUNG_BALI);
        jdbc.sql("""
                        UPDATE directory_person p SET name = ?, position = 'Perawat Ahli Pertama', tier = m.tier, functional_level = m.functional_level
                        FROM directory_person m WHERE m.id = ? AND p.id = ?""")
                .params(name, SmallCity.NURSE_KAMPUNG_BALI.value(), person.value())
                .update();
        return person;
    }

    private void account(String username, PersonId person) {
        CityAccounts.open(accounts, jdbc, username, person, Set.of());
    }

    /** The next one, or the one after it where another story has planned it already. */
    int nextYear() {
        int next = clock.today().getYear() + 1;
        boolean planned = jdbc.sql("SELECT EXISTS (SELECT FROM plan WHERE year = ?)")
                .param(next)
                .query(Boolean.class)
                .single();
        return planned ? next + 1 : next;
    }

    /** All who have not yet, but the first two; each nurse a little stronger than the one before. */
    void theOthersRate() {
        for (int at = 2; at < nurses.size(); at++) {
            needs.rate(nurses.get(at), at % 3);
        }
    }

    UnitNeeds unit(int year, String unit) {
        return needs.unit(UnitNeeds.numberOf(year, unit));
    }

    void awaitUnits(int year, UnitStatus status, int most) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> needs.units(year).stream()
                                .filter(unit -> unit.status() == status)
                                .count()
                        >= most);
    }

    int expectedUnits(int year) {
        return jdbc.sql("SELECT units FROM needs_campaign WHERE year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    int teams(int year) {
        return jdbc.sql("""
                        SELECT count(*) FROM needs_team t JOIN workflow_task w ON w.case_number = t.number
                        WHERE t.year = ? AND w.closed_at IS NULL""").param(year).query(Integer.class).single();
    }

    /** Everybody hands up, signs and is verified, but for these two. */
    void theOtherUnitsAnswer(int year, String story, String silent) {
        needs.units(year).stream()
                .filter(unit -> !unit.unit().equals(story) && !unit.unit().equals(silent))
                .forEach(unit -> {
                    head(unit.number(), "handedUp");
                    head(unit.number(), "signed");
                    decides(SmallCity.ANALYST, unit.number(), "verified");
                });
    }

    private void head(String number, String outcome) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !driver.tasks(number).isEmpty());
        String office = driver.task(number).candidates().stream()
                .filter(candidate -> candidate.kind() == Addressee.Kind.OFFICE)
                .map(Addressee::value)
                .findFirst()
                .orElseThrow();
        decides(
                officials
                        .answersOf(office, ConflictScope.NONE, clock.today())
                        .get(0)
                        .person(),
                number,
                outcome);
    }

    private void decides(PersonId person, String number, String outcome) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> driver.decide(person, driver.task(number), Map.of("outcome", outcome)));
    }

    List<String> journal(String number) {
        return driver.journal(number);
    }

    void comes(Instant target) {
        timeTravel.getObject().travel(target, ran -> {});
    }

    /** A quarter of an hour of business time. */
    void passes() {
        comes(clock.instant().plus(Duration.ofMinutes(16)));
    }

    /** Nothing of the year is known to other stories. */
    void leave(int year) {
        jdbc.sql("""
                        DELETE FROM plan_item WHERE (plan, number) IN
                            (SELECT n.plan, n.item FROM plan_item_need n JOIN needs_line l ON l.id = n.line WHERE l.year = ?)
                        """).param(year).update();
        jdbc.sql("DELETE FROM needs_line WHERE year = ?").param(year).update();
        jdbc.sql("UPDATE needs_campaign SET status = 'CANCELLED', locked_at = NULL WHERE year = ?")
                .param(year)
                .update();
        nurses.stream()
                .skip(1)
                .forEach(nurse -> jdbc.sql(
                                "UPDATE directory_person SET unit_code = 'PEMKOT', supervisor_office = NULL WHERE id = ?")
                        .param(nurse.value())
                        .update());
    }
}
