package id.go.pontianak.bangkom.lifecycle.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.PersonsChanged;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.RequestProgress;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People who change their place, superiors who are replaced and agencies that sign at once while a year is rated: nobody's rating is lost. */
@IntegrationTest
class NeedsMovesIT {

    @Autowired
    private NeedsFixtures fixtures;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private SelfRatings selfRatings;

    @Autowired
    private TeamRatings teamRatings;

    @Autowired
    private UnitRecaps recaps;

    @Autowired
    private Requests requests;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    private int year;

    @AfterEach
    void over() {
        SmallCity.restore(jdbc);
        fixtures.over(year);
    }

    @Test
    void whoMovesToAnotherAgencyTakesHisRatingAlong() {
        year = fixtures.opened("DINSOS", "DINKES");
        fixtures.rate(SmallCity.STAFF_1_DINSOS, 1);
        Assessment before = fixtures.of(SmallCity.STAFF_1_DINSOS);

        moves(SmallCity.STAFF_1_DINSOS, "DINKES", "KABID1-DINKES");
        Assessment after = fixtures.of(SmallCity.STAFF_1_DINSOS);
        assertThat(after.unit()).isEqualTo(unit("DINKES"));
        assertThat(after.office()).isEqualTo("KABID1-DINKES");
        assertThat(after.state()).isEqualTo(State.SELF_RATED);
        assertThat(after.items()).isEqualTo(before.items());
        assertThatThrownBy(() -> teamRatings.confirm(after.id(), levels(after, 1), SmallCity.KA_DINSOS))
                .isInstanceOf(NotFound.class);
        teamRatings.confirm(after.id(), levels(after, 1), SmallCity.KABID1_DINKES);
        assertThat(fixtures.of(SmallCity.STAFF_1_DINSOS).state()).isEqualTo(State.CONFIRMED);
        assertThat(asked("DINSOS")).isEqualTo(2);

        moves(SmallCity.STAFF_1_DINSOS, "DINSOS", "KA-DINSOS");
        assertThat(fixtures.of(SmallCity.STAFF_1_DINSOS).unit()).isEqualTo(unit("DINKES"));
        assertThat(driver.journal(TeamNeeds.numberOf(unit("DINSOS"), "KA-DINSOS")))
                .contains("journal.needs.personLeftTeam");
    }

    @Test
    void whoHasNotAnsweredIsAskedWhereHeIsNow() {
        year = fixtures.opened("DINSOS", "DINKES");
        RequestProgress there = progress("DINKES");
        moves(SmallCity.STAFF_1_DINSOS, "DINKES", "KABID2-DINKES");
        assertThat(progress("DINSOS").open()).isEqualTo(2);
        assertThat(progress("DINKES").open()).isEqualTo(there.open() + 1);
        moves(SmallCity.STAFF_1_DINSOS, "DINSOS", "KA-DINSOS");
        assertThat(progress("DINSOS").open()).isEqualTo(3);
        assertThat(progress("DINKES").open()).isEqualTo(there.open());
        fixtures.rate(SmallCity.STAFF_1_DINSOS, 1);
        assertThat(progress("DINSOS").open()).isEqualTo(2);
    }

    @Test
    void anOfficeThatRatedNobodyUntilNowBeginsAndOneThatIsDoneDoesNotBeginAgain() {
        year = fixtures.opened("DINKES");
        moves(SmallCity.STAFF_1_DINKES, "DINKES", "SUB-DINKES");
        runs.workAll();
        String fresh = TeamNeeds.numberOf(unit("DINKES"), "SUB-DINKES");
        assertThat(driver.tasks(fresh)).hasSize(1);
        fixtures.confirm(fresh, 1);
        assertThat(fixtures.of(SmallCity.STAFF_1_DINKES).state()).isEqualTo(State.CONFIRMED);

        moves(SmallCity.STAFF_2_DINKES, "DINKES", "SUB-DINKES");
        Assessment stays = fixtures.of(SmallCity.STAFF_2_DINKES);
        assertThat(stays.office()).isEqualTo("KABID1-DINKES");
        teamRatings.confirm(stays.id(), levels(stays, 1), SmallCity.KABID1_DINKES);
    }

    @Test
    void whoComesToAnAgencyThatRatesNoMoreIsRatedWhereHeWasAsked() {
        year = fixtures.opened("DINSOS", "DINKES");
        jdbc.sql("UPDATE needs_unit SET status = 'RECAPPING' WHERE number = ?")
                .param(unit("DINKES"))
                .update();
        moves(SmallCity.STAFF_1_DINSOS, "DINKES", "KABID1-DINKES");
        Assessment his = fixtures.of(SmallCity.STAFF_1_DINSOS);
        assertThat(his.unit()).isEqualTo(unit("DINSOS"));
        fixtures.rate(SmallCity.STAFF_1_DINSOS, 1);
        teamRatings.confirm(his.id(), levels(his, 1), SmallCity.KA_DINSOS);
        jdbc.sql("UPDATE needs_unit SET status = 'COLLECTING' WHERE number = ?")
                .param(unit("DINKES"))
                .update();
    }

    @Test
    void theNewSuperiorGoesOnWhereTheOldOneStopped() {
        year = fixtures.opened("DINKES");
        Assessment first = fixtures.of(SmallCity.STAFF_1_DINKES);
        Assessment second = fixtures.of(SmallCity.STAFF_2_DINKES);
        teamRatings.confirm(first.id(), levels(first, 1), SmallCity.KABID1_DINKES);

        jdbc.sql("UPDATE directory_holder SET person_id = ? WHERE office_code = 'KABID1-DINKES'")
                .param(SmallCity.SEK_DINKES.value())
                .update();
        transaction.executeWithoutResult(begun -> events.publishEvent(new HoldersChanged(Set.of("KABID1-DINKES"))));
        assertThatThrownBy(() -> teamRatings.confirm(second.id(), levels(second, 1), SmallCity.KABID1_DINKES))
                .isInstanceOf(NotFound.class);
        teamRatings.confirm(second.id(), levels(second, 0), SmallCity.SEK_DINKES);
        assertThat(fixtures.of(SmallCity.STAFF_1_DINKES).items()).allMatch(item -> item.level() == 1);
        assertThat(fixtures.of(SmallCity.STAFF_2_DINKES).items()).allMatch(item -> item.level() == 0);
        String team = TeamNeeds.numberOf(unit("DINKES"), "KABID1-DINKES");
        for (PersonId person : List.of(SmallCity.STAFF_3_DINKES_PPPK, SmallCity.STAFF_4_DINKES_CPNS)) {
            Assessment one = fixtures.of(person);
            teamRatings.confirm(one.id(), levels(one, 1), SmallCity.SEK_DINKES);
        }
        driver.decide(SmallCity.SEK_DINKES, team, "confirmed");
        assertThat(driver.journal(team)).endsWith("journal.needs.teamConfirmed");
    }

    @Test
    void twoAgenciesThatSignAtOnceBothCount() throws Exception {
        year = fixtures.recapping("DINSOS", "SETDA");
        atOnce("handedUp", "DINSOS", SmallCity.KA_DINSOS, "SETDA", SmallCity.SEKDA);
        atOnce("signed", "DINSOS", SmallCity.KA_DINSOS, "SETDA", SmallCity.SEKDA);
        assertThat(fixtures.unit(unit("DINSOS")).status()).isEqualTo(UnitStatus.SUBMITTED);
        assertThat(fixtures.unit(unit("SETDA")).status()).isEqualTo(UnitStatus.SUBMITTED);
        atOnce("verified", "DINSOS", SmallCity.ANALYST, "SETDA", SmallCity.ANALYST);
        runs.workAll();
        assertThat(campaigns.find(year).orElseThrow().status()).isEqualTo(CampaignStatus.COMPILING);
    }

    private void atOnce(String outcome, String one, PersonId his, String other, PersonId hers) throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> decided = List.of(
                    two.submit(() -> decide(both, his, one, outcome)),
                    two.submit(() -> decide(both, hers, other, outcome)));
            for (Future<?> each : decided) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            two.shutdown();
        }
    }

    private void decide(CountDownLatch both, PersonId person, String agency, String outcome) {
        both.countDown();
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        driver.decide(person, unit(agency), outcome);
    }

    private void moves(PersonId person, String toUnit, String toOffice) {
        transaction.executeWithoutResult(begun -> {
            jdbc.sql("UPDATE directory_person SET unit_code = ?, supervisor_office = ? WHERE id = ?")
                    .params(toUnit, toOffice, person.value())
                    .update();
            events.publishEvent(new PersonsChanged(Set.of(person)));
        });
    }

    private int asked(String agency) {
        return recaps.lines(unit(agency)).stream()
                .filter(line -> line.code().equals("M.1"))
                .findFirst()
                .orElseThrow()
                .asked();
    }

    private static TeamRatings.Levels levels(Assessment of, int level) {
        Map<String, Integer> levels = new HashMap<>();
        of.items().forEach(item -> levels.put(item.code(), level));
        Map<String, String> reasons = new HashMap<>();
        of.items().forEach(item -> reasons.put(item.code(), "Terlihat dalam pekerjaan sehari-hari"));
        return new TeamRatings.Levels(levels, reasons);
    }

    private RequestProgress progress(String agency) {
        return requests.progress(NeedsRequest.KIND, new CaseNumber(unit(agency)));
    }

    private String unit(String agency) {
        return UnitNeeds.numberOf(year, agency);
    }
}
