package id.go.pontianak.bangkom.lifecycle.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.request.RequestProgress;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import id.go.pontianak.bangkom.lifecycle.competency.Ratings;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed.Basis;
import id.go.pontianak.bangkom.lifecycle.needs.process.CampaignElements;
import id.go.pontianak.bangkom.lifecycle.needs.process.NeedsElements;
import id.go.pontianak.bangkom.lifecycle.needs.process.TeamElements;
import id.go.pontianak.bangkom.lifecycle.needs.unit.UnitDecisions;
import id.go.pontianak.bangkom.lifecycle.needs.unit.UnitOpening;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The analysis of a year on every way there is: rated, confirmed, recapped, signed, verified, locked; late, returned, cancelled. */
@IntegrationTest
class NeedsCampaignIT {

    private static final String WHY = "Angkanya belum sesuai rapat";

    @Autowired
    private NeedsFixtures fixtures;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private SelfRatings selfRatings;

    @Autowired
    private TeamRatings teamRatings;

    @Autowired
    private TeamTasks tasks;

    @Autowired
    private UnitOpening opening;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private UnitRecaps recaps;

    @Autowired
    private UnitDecisions decisions;

    @Autowired
    private Needs needs;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Requests requests;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    private int year;

    @AfterEach
    void over() {
        if (year > 0) {
            fixtures.over(year);
        }
    }

    @Test
    void goesFromTheFirstAnswerToTheLockedLinesOfTheCity() {
        year = fixtures.opened("DINSOS", "SETDA");
        String dinsos = unit("DINSOS");
        String secretariat = unit("SETDA");
        assertThat(fixtures.teamsOf(dinsos)).extracting(TeamNeeds::office).containsExactly("AS1", "KA-DINSOS");
        assertThat(progress(dinsos).open()).isEqualTo(3);

        fixtures.rate(SmallCity.STAFF_1_DINSOS, 1);
        assertThat(fixtures.of(SmallCity.STAFF_1_DINSOS).state()).isEqualTo(State.SELF_RATED);
        assertThat(progress(dinsos)).isEqualTo(new RequestProgress(3, 1, 2));
        assertThat(ratings.gaps(SmallCity.STAFF_1_DINSOS)).noneMatch(Ratings.Gap::measured);

        confirmAll(dinsos, 0);
        confirmAll(secretariat, 2);
        runs.workAll();
        assertThat(status(dinsos)).isEqualTo(UnitStatus.RECAPPING);
        assertThat(driver.passed(dinsos)).contains(NeedsElements.EVENT_RATINGS_IN);
        assertThat(progress(dinsos).open()).isZero();
        assertThat(ratings.gaps(SmallCity.STAFF_1_DINSOS)).allMatch(gap -> gap.size() == 1);

        RecapLine line = line(dinsos, "M.1");
        assertThat(line.asked()).isEqualTo(3);
        assertThat(line.rated()).isEqualTo(3);
        assertThat(line.people()).isEqualTo(3);
        assertThat(line.gapSum()).isEqualTo(plainGapSum(dinsos, "M.1"));
        assertThat(line.choice().programme()).isEqualTo("ETK-01");

        recaps.choose(
                dinsos,
                "M.1",
                new RecapLine.Choice("Pembekalan antikorupsi", null, 1, "Untuk semua"),
                SmallCity.KA_DINSOS);
        recaps.add(dinsos, extra(Basis.AUDIT, "LHP BPK 12/2026 temuan 3", "PBJ-01", 2), SmallCity.KA_DINSOS);
        recaps.add(
                dinsos,
                new ExtraNeed(new UUID(0, 0), Basis.INDICATOR, "LKjIP 2026 sasaran 2", "M.1", "", "ETK-01", 1),
                SmallCity.KA_DINSOS);
        handUpSignAndVerify(dinsos, SmallCity.KA_DINSOS);
        assertThat(fixtures.unit(dinsos).signature().as()).contains("Kepala Dinas Sosial");
        runs.workAll();
        assertThat(campaign().status()).isEqualTo(CampaignStatus.COLLECTING);
        handUpSignAndVerify(secretariat, SmallCity.SEKDA);
        runs.workAll();
        assertThat(campaign().status()).isEqualTo(CampaignStatus.COMPILING);

        driver.decide(SmallCity.ANALYST, number(), "compiled");
        driver.decide(SmallCity.KABID1_BKPSDM, number(), "returned", WHY);
        assertThat(campaign().returnedBecause()).isEqualTo(WHY);
        driver.decide(SmallCity.ANALYST, number(), "compiled");
        driver.decide(SmallCity.KABID1_BKPSDM, number(), "validated");
        driver.decide(SmallCity.KA_BKPSDM, number(), "returned", WHY);
        driver.decide(SmallCity.ANALYST, number(), "compiled");
        driver.decide(SmallCity.KABID1_BKPSDM, number(), "validated");
        assertThat(needs.locked(year)).isFalse();
        driver.decide(SmallCity.KA_BKPSDM, number(), "locked");
        runs.workAll();

        assertThat(needs.locked(year)).isTrue();
        assertThat(driver.passed(number())).contains(CampaignElements.END_NEEDS_LOCKED);
        assertThat(driver.passed(dinsos)).contains(NeedsElements.END_UNIT_LOCKED);
        assertThat(status(dinsos)).isEqualTo(UnitStatus.LOCKED);
        lockedLinesSayWhoAndWhy();
    }

    private void lockedLinesSayWhoAndWhy() {
        Need audit = needs.lines(year).stream()
                .filter(need -> need.source() == Need.Source.STRATEGIC)
                .findFirst()
                .orElseThrow();
        assertThat(audit.weight().priority()).isEqualTo(1);
        assertThat(audit.weight().rule()).isEqualTo("binding");
        assertThat(needs.people(audit.id())).isEmpty();
        assertThat(needs.lines(year).stream().filter(need -> need.source() == Need.Source.PERFORMANCE))
                .extracting(need -> need.weight().rule())
                .containsExactly("coreGap");
        Need integrity = needs.lines(year).stream()
                .filter(need -> need.unit().equals("DINSOS") && "M.1".equals(need.code()))
                .findFirst()
                .orElseThrow();
        assertThat(integrity.topic()).isEqualTo("Pembekalan antikorupsi");
        assertThat(integrity.weight().priority()).isEqualTo(2);
        assertThat(integrity.weight().rule()).isEqualTo("coreGap");
        assertThat(needs.people(integrity.id())).hasSize(3).contains(SmallCity.STAFF_1_DINSOS);
        assertThat(needs.find(SmallCity.STAFF_1_DINSOS, "TIK-01", year))
                .map(Need::code)
                .contains("M.5");
        assertThat(needs.find(SmallCity.STAFF_1_PUPR, "TIK-01", year)).isEmpty();
        assertThat(needs.find(SmallCity.STAFF_1_DINSOS, "COA-01", year))
                .map(Need::code)
                .isPresent();
        assertThat(needs.find(SmallCity.STAFF_1_DINSOS, "PKP", year)).isEmpty();

        ratings.add(Rating.of(
                Rating.Kind.SUPERIOR,
                SmallCity.STAFF_1_DINSOS,
                "M.1",
                5,
                runsToday(),
                "kemudian",
                SmallCity.KA_DINSOS));
        assertThat(needs.people(integrity.id())).contains(SmallCity.STAFF_1_DINSOS);
    }

    @Test
    void aSuperiorAgreesToWhatHeHasSeenAndDiffersWithAReason() {
        year = fixtures.opened("DINSOS");
        fixtures.rate(SmallCity.STAFF_1_DINSOS, 1);
        Assessment his = fixtures.of(SmallCity.STAFF_1_DINSOS);
        refused(
                () -> teamRatings.agree(year, "KA-DINSOS", Set.of(SmallCity.STAFF_1_DINSOS), SmallCity.KA_DINSOS),
                "refusal.needs.nobodySeen");
        assertThatThrownBy(() -> teamRatings.agree(
                        year, "KA-DINSOS", Set.of(SmallCity.STAFF_1_DINSOS), SmallCity.STAFF_1_DINSOS))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> teamRatings.confirm(his.id(), levels(his, 1, ""), SmallCity.SEK_DINSOS))
                .isInstanceOf(NotFound.class);
        refused(() -> teamRatings.confirm(his.id(), levels(his, 0, ""), SmallCity.KA_DINSOS), "refusal.reason.missing");
        refused(
                () -> teamRatings.confirm(his.id(), new TeamRatings.Levels(Map.of(), Map.of()), SmallCity.KA_DINSOS),
                "refusal.needs.level");

        teamRatings.look(his.id());
        assertThat(teamRatings.agree(year, "KA-DINSOS", Set.of(SmallCity.STAFF_1_DINSOS), SmallCity.KA_DINSOS))
                .isEqualTo(1);
        assertThat(fixtures.of(SmallCity.STAFF_1_DINSOS).items()).allMatch(item -> item.level() == 1);
        String team = TeamNeeds.numberOf(unit("DINSOS"), "KA-DINSOS");
        refused(() -> driver.decide(SmallCity.KA_DINSOS, team, "confirmed"), "refusal.needs.unconfirmed");

        driver.fireTimer(team, TeamElements.EVENT_CONFIRMATION_OVERDUE);
        assertThat(driver.journal(team)).contains("journal.needs.superiorInvolved");
        Assessment secretary = fixtures.of(SmallCity.SEK_DINSOS);
        teamRatings.confirm(secretary.id(), levels(secretary, 2, "Belum memimpin tim"), SmallCity.AS1);
        refused(() -> selfRatings.handIn(SmallCity.SEK_DINSOS), "refusal.needs.handedIn");
        driver.decide(SmallCity.AS1, team, "confirmed");
        assertThat(fixtures.teamsOf(unit("DINSOS")))
                .filteredOn(one -> one.number().equals(team))
                .allMatch(one -> one.status() == TeamNeeds.Status.CONFIRMED);
    }

    @Test
    void theWindowClosesWithWhatIsInAndALateRecapIsClosedByAPerson() {
        year = fixtures.opened("DINSOS");
        String number = unit("DINSOS");
        fixtures.rate(SmallCity.STAFF_1_DINSOS, 1);
        jdbc.sql("UPDATE needs_unit SET recap_until = TIMESTAMPTZ '2026-11-03 00:00:00Z' WHERE number = ?")
                .param(number)
                .update();
        fixtures.closeRatings(number);
        assertThat(fixtures.unit(number).windows().recap()).isAfter(Instant.parse("2026-11-12T00:00:00Z"));
        assertThat(status(number)).isEqualTo(UnitStatus.RECAPPING);
        String team = TeamNeeds.numberOf(number, "KA-DINSOS");
        assertThat(driver.passed(team)).contains(TeamElements.END_TEAM_CLOSED);
        refused(() -> selfRatings.handIn(SmallCity.SEK_DINSOS), "refusal.needs.ratingClosed");
        assertThat(line(number, "M.1").unconfirmed()).isEqualTo(1);
        assertThat(line(number, "M.1").people()).isZero();

        driver.fireTimer(number, NeedsElements.EVENT_CUT_OFF_REACHED);
        assertThat(status(number)).isEqualTo(UnitStatus.RECAPPING);
        driver.decide(SmallCity.ANALYST, number, "extended", "Kepala dinas sedang sakit");
        assertThat(driver.task(number).element()).isEqualTo(NeedsElements.TASK_RECAP_NEEDS);
        driver.decide(SmallCity.KA_DINSOS, number, "handedUp");
        driver.decide(SmallCity.KA_DINSOS, number, "returned", WHY);
        assertThat(fixtures.unit(number).returnedBecause()).isEqualTo(WHY);
        driver.fireTimer(number, NeedsElements.EVENT_CUT_OFF_REACHED);
        driver.decide(SmallCity.ANALYST, number, "closed", "Tidak ada jawaban setelah diingatkan");
        assertThat(status(number)).isEqualTo(UnitStatus.CLOSED_SILENT);
        runs.workAll();
        assertThat(campaign().status()).isEqualTo(CampaignStatus.COMPILING);

        decisions.reopen(year, "DINSOS", "Kepala dinas meminta waktu", SmallCity.ANALYST);
        assertThat(status(number)).isEqualTo(UnitStatus.RECAPPING);
        assertThat(campaign().status()).isEqualTo(CampaignStatus.COLLECTING);
        assertThat(driver.waitsAt(number())).contains(CampaignElements.EVENT_UNITS_VERIFIED);
        handUpSignAndVerify(number, SmallCity.KA_DINSOS);
        runs.workAll();
        assertThat(campaign().status()).isEqualTo(CampaignStatus.COMPILING);
    }

    @Test
    void hrReturnsTwiceAndNoMore() {
        year = fixtures.opened("DINSOS");
        String number = unit("DINSOS");
        fixtures.closeRatings(number);
        for (int time = 0; time < UnitDecisions.MOST_RETURNS; time++) {
            driver.decide(SmallCity.KA_DINSOS, number, "handedUp");
            driver.decide(SmallCity.KA_DINSOS, number, "signed");
            driver.decide(SmallCity.ANALYST, number, "returned", WHY);
            assertThat(status(number)).isEqualTo(UnitStatus.RECAPPING);
        }
        driver.decide(SmallCity.KA_DINSOS, number, "handedUp");
        driver.decide(SmallCity.KA_DINSOS, number, "signed");
        refused(() -> driver.decide(SmallCity.ANALYST, number, "returned", WHY), "refusal.needs.returnedOften");
        refused(
                () -> recaps.add(number, extra(Basis.RENSTRA, "Renstra 2026-2030", "MP-01", 3), SmallCity.KA_DINSOS),
                "refusal.needs.notRecapping");
        driver.decide(SmallCity.ANALYST, number, "verified");
        assertThat(status(number)).isEqualTo(UnitStatus.VERIFIED);
    }

    @Test
    void whatIsEnteredInARecapIsCheckedAndOthersAreNotLetIn() {
        year = fixtures.opened("DINSOS");
        String number = unit("DINSOS");
        fixtures.closeRatings(number);
        PersonId head = SmallCity.KA_DINSOS;
        refused(() -> recaps.add(number, extra(Basis.SPBE, "x", "MP-01", 3), head), "refusal.needs.citation");
        refused(
                () -> recaps.add(number, extra(Basis.SPBE, "Perpres 95/2018", "X-99", 3), head),
                "refusal.needs.programme");
        refused(
                () -> recaps.add(number, extra(Basis.SPBE, "Perpres 95/2018", "MP-01", 0), head),
                "refusal.needs.people");
        refused(() -> recaps.add(number, extra(Basis.SPBE, "Perpres 95/2018", null, 1), head), "refusal.needs.topic");
        refused(
                () -> recaps.choose(number, "M.1", new RecapLine.Choice("Topik baru", null, 4, null), head),
                "refusal.needs.wish");
        assertThatThrownBy(
                        () -> recaps.choose(number, "T.KMP", new RecapLine.Choice("Topik baru", null, 1, null), head))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recaps.choose(
                        number, "M.1", new RecapLine.Choice("Topik baru", null, 1, null), SmallCity.ANALYST))
                .isInstanceOf(NotFound.class);
        recaps.add(number, extra(Basis.SPBE, "Perpres 95/2018 pasal 4", "TIK-01", 3), head);
        UUID id = recaps.extras(number).get(0).id();
        int version = fixtures.unit(number).version();
        recaps.remove(number, id, head);
        assertThat(recaps.extras(number)).isEmpty();
        assertThat(fixtures.unit(number).version()).isEqualTo(version + 1);
        assertThatThrownBy(() -> recaps.remove(number, id, head)).isInstanceOf(NotFound.class);
    }

    @Test
    void endsEverywhereWhenTheYearIsCalledOff() {
        year = fixtures.opened("DINSOS");
        String number = unit("DINSOS");
        assertThatThrownBy(() -> campaigns.cancel(year, "Anggaran dihapus", SmallCity.KA_DINSOS))
                .isInstanceOf(NotFound.class);
        campaigns.cancel(year, "Anggaran dihapus", SmallCity.ANALYST);
        runs.workAll();
        assertThat(driver.passed(number())).contains(CampaignElements.END_CAMPAIGN_CANCELLED);
        assertThat(driver.passed(number)).contains(NeedsElements.END_UNIT_CANCELLED);
        assertThat(status(number)).isEqualTo(UnitStatus.CANCELLED);
        assertThat(progress(number).open()).isZero();
        assertThatThrownBy(() -> campaigns.cancel(year, "Anggaran dihapus", SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void aYearThatWasCalledOffIsOpenedAgainFromTheBeginning() {
        year = fixtures.opened("DINSOS");
        fixtures.rate(SmallCity.STAFF_1_DINSOS, 1);
        campaigns.cancel(year, "Tahunnya keliru", SmallCity.ANALYST);
        runs.workAll();
        fixtures.reopened(year, "DINSOS");
        Campaign again = campaign();
        assertThat(again.number()).isEqualTo("AKPK-" + year + "-2");
        assertThat(again.status()).isEqualTo(CampaignStatus.COLLECTING);
        String unit = again.number() + "-DINSOS";
        assertThat(fixtures.unit(unit).status()).isEqualTo(UnitStatus.COLLECTING);
        assertThat(fixtures.unit(unit("DINSOS")).status()).isEqualTo(UnitStatus.CANCELLED);
        assertThat(fixtures.units(year)).extracting(UnitNeeds::number).containsExactly(unit);
        assertThat(fixtures.of(SmallCity.STAFF_1_DINSOS).state()).isEqualTo(State.OPEN);
        fixtures.rate(SmallCity.STAFF_1_DINSOS, 1);
        confirmAll(unit, 0);
        runs.workAll();
        handUpSignAndVerify(unit, SmallCity.KA_DINSOS);
        runs.workAll();
        assertThat(campaign().status()).isEqualTo(CampaignStatus.COMPILING);
        assertThat(driver.passed(number())).contains(CampaignElements.END_CAMPAIGN_CANCELLED);
    }

    @Test
    void nothingOpensInAYearThatWasCalledOffMeanwhile() {
        year = fixtures.opened("DINSOS");
        campaigns.cancel(year, "Tahunnya keliru", SmallCity.ANALYST);
        opening.open(year + " DINKES");
        assertThat(fixtures.units(year)).extracting(UnitNeeds::unit).containsExactly("DINSOS");
    }

    @Test
    void aTeamWhoseWindowClosedIsNeitherBegunNorRatesAnyMore() {
        year = fixtures.opened("DINSOS");
        String number = unit("DINSOS");
        Assessment his = fixtures.of(SmallCity.STAFF_1_DINSOS);
        String team = TeamNeeds.numberOf(number, "KA-DINSOS");
        jdbc.sql("UPDATE needs_team SET status = 'CLOSED' WHERE number = ?")
                .param(team)
                .update();
        refused(
                () -> teamRatings.confirm(his.id(), levels(his, 1, ""), SmallCity.KA_DINSOS),
                "refusal.needs.ratingClosed");
        refused(
                () -> teamRatings.agree(year, "KA-DINSOS", Set.of(SmallCity.STAFF_1_DINSOS), SmallCity.KA_DINSOS),
                "refusal.needs.nobodySeen");
    }

    @Test
    void whoServesNoMoreIsNeitherWaitedForNorCounted() {
        year = fixtures.opened("DINSOS");
        String number = unit("DINSOS");
        jdbc.sql("UPDATE directory_person SET retired_on = DATE '2026-11-02' WHERE id = ?")
                .param(SmallCity.STAFF_1_DINSOS.value())
                .update();
        try {
            fixtures.team(number, "KA-DINSOS", 0);
            assertThat(fixtures.unconfirmed(number, SmallCity.STAFF_1_DINSOS)).isTrue();
            assertThat(line(number, "M.1").asked()).isEqualTo(2);
        } finally {
            jdbc.sql("UPDATE directory_person SET retired_on = NULL WHERE id = ?")
                    .param(SmallCity.STAFF_1_DINSOS.value())
                    .update();
        }
    }

    @Test
    void whatOneSuperiorIsConfirmingNobodyElseConfirmsOverIt() throws Exception {
        year = fixtures.opened("DINSOS");
        fixtures.rate(SmallCity.STAFF_1_DINSOS, 1);
        Assessment his = fixtures.of(SmallCity.STAFF_1_DINSOS);
        teamRatings.look(his.id());
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> agreed = Objects.requireNonNull(transaction.execute(begun -> {
                teamRatings.confirm(his.id(), levels(his, 0, "Belum terlihat dalam pekerjaan"), SmallCity.KA_DINSOS);
                Future<Integer> waits = other.submit(() ->
                        teamRatings.agree(year, "KA-DINSOS", Set.of(SmallCity.STAFF_1_DINSOS), SmallCity.KA_DINSOS));
                assertThatThrownBy(() -> waits.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return waits;
            }));
            assertThatThrownBy(() -> agreed.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(RuleViolated.class);
        } finally {
            other.shutdown();
        }
        assertThat(fixtures.of(SmallCity.STAFF_1_DINSOS).items()).allMatch(item -> item.level() == 0);
    }

    @Test
    void nobodyHandsUpWhatAnotherIsChanging() throws Exception {
        year = fixtures.opened("DINSOS");
        String number = unit("DINSOS");
        fixtures.closeRatings(number);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> handedUp = Objects.requireNonNull(transaction.execute(begun -> {
                recaps.add(number, extra(Basis.AUDIT, "LHP BPK 12/2026", "PBJ-01", 2), SmallCity.KA_DINSOS);
                Future<?> waits = other.submit(() -> tasks.decide(number, 1, "handedUp", SmallCity.KA_DINSOS));
                assertThatThrownBy(() -> waits.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return waits;
            }));
            assertThatThrownBy(() -> handedUp.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
        } finally {
            other.shutdown();
        }
        assertThat(status(number)).isEqualTo(UnitStatus.RECAPPING);
    }

    @Test
    void aYearIsOpenedOnceByHrAndNotFarAhead() {
        fixtures.city();
        assertThatThrownBy(() -> campaigns.open(2027, SmallCity.KA_DINSOS)).isInstanceOf(NotFound.class);
        refused(() -> campaigns.open(2025, SmallCity.ANALYST), "refusal.needs.year");
        refused(() -> campaigns.open(2029, SmallCity.ANALYST), "refusal.needs.year");
        year = fixtures.opened("DINSOS");
        refused(() -> campaigns.open(2027, SmallCity.ANALYST), "refusal.needs.running");
        int mistaken = fixtures.opened("DINSOS");
        assertThat(fixtures.of(SmallCity.STAFF_1_DINSOS).year()).isEqualTo(mistaken);
        fixtures.over(mistaken);
        assertThat(fixtures.of(SmallCity.STAFF_1_DINSOS).year()).isEqualTo(year);
    }

    private void confirmAll(String unitNumber, int level) {
        fixtures.teamsOf(unitNumber).forEach(team -> fixtures.confirm(team.number(), level));
    }

    private void handUpSignAndVerify(String number, PersonId head) {
        driver.decide(head, number, "handedUp");
        driver.decide(head, number, "signed");
        driver.decide(SmallCity.ANALYST, number, "verified");
    }

    private static TeamRatings.Levels levels(Assessment of, int level, String reason) {
        Map<String, Integer> levels = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        of.items().forEach(item -> {
            levels.put(item.code(), level);
            reasons.put(item.code(), reason);
        });
        return new TeamRatings.Levels(levels, reasons);
    }

    private static ExtraNeed extra(Basis basis, String citation, @Nullable String programme, int people) {
        return new ExtraNeed(new UUID(0, 0), basis, citation, null, "", programme, people);
    }

    private int plainGapSum(String unitNumber, String code) {
        return jdbc.sql("""
                        SELECT sum(i.required - i.level) FROM needs_assessment a JOIN needs_item i ON i.assessment = a.id
                        WHERE a.unit = ? AND i.code = ? AND i.required > i.level""").params(unitNumber, code).query(Integer.class).single();
    }

    private RecapLine line(String unitNumber, String code) {
        return recaps.lines(unitNumber).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate runsToday() {
        return LocalDate.of(2026, 12, 31);
    }

    private RequestProgress progress(String unitNumber) {
        return requests.progress(NeedsRequest.KIND, new CaseNumber(unitNumber));
    }

    private UnitStatus status(String unitNumber) {
        return fixtures.unit(unitNumber).status();
    }

    private Campaign campaign() {
        return campaigns.find(year).orElseThrow();
    }

    private String number() {
        return Campaign.numberOf(year);
    }

    private String unit(String unit) {
        return UnitNeeds.numberOf(year, unit);
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
