package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.RatingPath;
import id.go.pontianak.bangkom.lifecycle.competency.RatingPath.Answer;
import id.go.pontianak.bangkom.lifecycle.needs.TeamRatings.Levels;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AskedPeople;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AssessmentRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsTeams;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.process.NeedsCampaignProcess;
import id.go.pontianak.bangkom.lifecycle.needs.process.NeedsElements;
import id.go.pontianak.bangkom.lifecycle.needs.process.UnitNeedsProcess;
import id.go.pontianak.bangkom.lifecycle.needs.recap.RecapImport;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Campaigns of the small city, as far as a test wants them. */
@Component
public class NeedsFixtures {

    private final Campaigns campaigns;
    private final NeedsCampaignProcess process;
    private final UnitNeedsProcess unitProcess;
    private final RecapImport imports;
    private final TransactionTemplate transaction;
    private final CampaignRows campaignRows;
    private final NeedsUnits units;
    private final NeedsTeams teams;
    private final AssessmentRows assessments;
    private final AskedPeople asked;
    private final SelfRatings selfRatings;
    private final TeamRatings teamRatings;
    private final Competencies competencies;
    private final BulkRuns runs;
    private final ProcessDriver driver;
    private final JdbcClient jdbc;

    NeedsFixtures(
            Campaigns campaigns,
            NeedsCampaignProcess process,
            UnitNeedsProcess unitProcess,
            RecapImport imports,
            TransactionTemplate transaction,
            CampaignRows campaignRows,
            NeedsUnits units,
            NeedsTeams teams,
            AssessmentRows assessments,
            AskedPeople asked,
            SelfRatings selfRatings,
            TeamRatings teamRatings,
            Competencies competencies,
            BulkRuns runs,
            ProcessDriver driver,
            JdbcClient jdbc) {
        this.campaigns = campaigns;
        this.process = process;
        this.unitProcess = unitProcess;
        this.imports = imports;
        this.transaction = transaction;
        this.campaignRows = campaignRows;
        this.units = units;
        this.teams = teams;
        this.assessments = assessments;
        this.asked = asked;
        this.selfRatings = selfRatings;
        this.teamRatings = teamRatings;
        this.competencies = competencies;
        this.runs = runs;
        this.driver = driver;
        this.jdbc = jdbc;
    }

    public void city() {
        SmallCity.load(jdbc);
        jdbc.sql("DELETE FROM competency_rating").update();
        driver.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        driver.grant(SmallCity.SUB_DINKES, Role.UNIT_HR, "DINKES");
        driver.grant(SmallCity.SUB_PUPR, Role.UNIT_HR, "PUPR");
    }

    /** A campaign of a year of its own in which these agencies alone have begun; between them lie years of plans. */
    public int opened(String... agencies) {
        city();
        int year = jdbc.sql("""
                        SELECT min(y) FROM generate_series(2057, 2199) y
                        WHERE y NOT BETWEEN 2110 AND 2174 AND NOT EXISTS (SELECT FROM needs_campaign c WHERE c.year = y)""").query(Integer.class).single();
        begin(year, agencies);
        runs.workAll();
        return year;
    }

    /** A year that was called off begins again, these agencies alone. */
    void reopened(int year, String... agencies) {
        begin(year, agencies);
        runs.workAll();
    }

    private void begin(int year, String... agencies) {
        transaction.executeWithoutResult(begun -> {
            String number = campaignRows
                    .insert(year, agencies.length, SmallCity.ANALYST)
                    .orElseThrow();
            process.opened(new CaseNumber(number));
            jdbc.sql("DELETE FROM workflow_bulk_row WHERE input LIKE ? AND NOT input = ANY (?)")
                    .params(
                            year + " %",
                            Arrays.stream(agencies)
                                    .map(agency -> year + " " + agency)
                                    .toArray(String[]::new))
                    .update();
        });
    }

    /** Nobody is asked anything more by it. */
    public void over(int year) {
        if (campaigns.find(year).orElseThrow().status().open()) {
            campaigns.cancel(year, "Akhir percobaan ini", SmallCity.ANALYST);
        }
        runs.workAll();
    }

    /** Answers every level asked with as many "yes" as make the person reach this level. */
    public void rate(PersonId person, int level) {
        Assessment mine = selfRatings.of(person).orElseThrow();
        for (Assessment.Item item : mine.items()) {
            RatingPath path = selfRatings.path(mine, item.code());
            while (!path.complete()) {
                int asked = path.next().getAsInt();
                int indicators = competencies
                        .levels(item.code())
                        .get(asked - 1)
                        .indicators()
                        .size();
                Answer answer = asked <= level ? Answer.YES : Answer.NO;
                path = selfRatings.answer(person, item.code(), asked, Collections.nCopies(indicators, answer));
            }
        }
        selfRatings.handIn(person);
    }

    Assessment of(PersonId person) {
        return selfRatings.of(person).orElseThrow();
    }

    boolean unconfirmed(String unitNumber, PersonId person) {
        return asked.people(unitNumber).contains(person) && of(person).state() != Assessment.State.CONFIRMED;
    }

    List<PersonId> peopleOf(String unitNumber) {
        return asked.people(unitNumber);
    }

    /** The office confirms this level for everybody in the team, whatever they said. */
    void confirm(String team, int level) {
        TeamNeeds its = teams.load(team);
        OpenTask task = driver.task(team);
        PersonId rater = rater(its.office());
        for (Assessment one : assessments.ofTeam(its.unitNumber(), its.office())) {
            Map<String, Integer> levels =
                    one.items().stream().collect(Collectors.toMap(Assessment.Item::code, item -> level));
            Map<String, String> reasons = one.items().stream()
                    .collect(Collectors.toMap(Assessment.Item::code, item -> "Terlihat dalam pekerjaan"));
            if (one.state() != Assessment.State.CONFIRMED) {
                teamRatings.confirm(one.id(), new Levels(levels, reasons), rater);
            }
        }
        driver.decide(rater, task, Map.of("outcome", "confirmed"));
    }

    /** Everybody whom this office of the agency rates gets that level. */
    public void team(String unitNumber, String office, int level) {
        confirm(TeamNeeds.numberOf(unitNumber, office), level);
    }

    /** Who answers for the office today. */
    PersonId rater(String office) {
        return jdbc.sql("""
                        SELECT person_id FROM directory_holder WHERE office_code = ? AND from_day <= ? AND (to_day IS NULL OR to_day >= ?)
                        ORDER BY capacity DESC LIMIT 1""")
                .params(office, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 2))
                .query((row, no) -> PersonId.of(row.getString(1)))
                .single();
    }

    List<TeamNeeds> teamsOf(String unitNumber) {
        return teams.ofUnit(unitNumber);
    }

    public UnitNeeds unit(String number) {
        return units.load(number);
    }

    public List<UnitNeeds> units(int year) {
        return units.list(year);
    }

    /**
     * These agencies alone have begun and everybody reached that level in everything; HR locks what was signed. {@code heads} by agency.
     */
    public int locked(Map<String, PersonId> heads, int level) {
        int year = opened(heads.keySet().toArray(String[]::new));
        heads.forEach((agency, head) -> {
            String number = UnitNeeds.numberOf(year, agency);
            teamsOf(number).forEach(team -> confirm(team.number(), level));
            runs.workAll();
            driver.decide(head, number, "handedUp");
            driver.decide(head, number, "signed");
            driver.decide(SmallCity.ANALYST, number, "verified");
        });
        runs.workAll();
        String campaign = Campaign.numberOf(year);
        driver.decide(SmallCity.ANALYST, campaign, "compiled");
        driver.decide(SmallCity.KABID1_BKPSDM, campaign, "validated");
        driver.decide(SmallCity.KA_BKPSDM, campaign, "locked");
        runs.workAll();
        return year;
    }

    /** A year of its own in which these agencies write their recaps, with what was confirmed until now. */
    public int recapping(String... agencies) {
        int year = opened(agencies);
        for (String agency : agencies) {
            transaction.executeWithoutResult(
                    begun -> unitProcess.ratingsIn(new CaseNumber(UnitNeeds.numberOf(year, agency))));
        }
        runs.workAll();
        return year;
    }

    /** A file with one need that the recap does not have waits to be applied. */
    public UUID uploaded(int year, String agency, PersonId by) {
        String csv = """
                kode_unit;kompetensi;jumlah_pegawai;topik;sumber_kebutuhan;dasar;keterangan;versi
                %s;;4;Pelayanan ramah lansia;STRATEGIS;RENSTRA;Renstra 2026-2030 sasaran 3;
                """.formatted(agency);
        return imports.upload(
                UnitNeeds.numberOf(year, agency), new NamedFile("rekap.csv", csv.getBytes(StandardCharsets.UTF_8)), by);
    }

    public void decide(PersonId person, String number, String outcome) {
        driver.decide(person, number, outcome);
    }

    /** The window of ratings closes with what is in. */
    public void closeRatings(String unitNumber) {
        driver.fireTimer(unitNumber, NeedsElements.EVENT_RATING_DEADLINE_REACHED);
    }
}
