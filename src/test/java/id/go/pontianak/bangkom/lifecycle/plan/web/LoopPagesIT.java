package id.go.pontianak.bangkom.lifecycle.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcome;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsFixtures;
import id.go.pontianak.bangkom.lifecycle.needs.recap.WeakFields;
import id.go.pontianak.bangkom.lifecycle.needs.recap.WeakFields.WeakField;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFixtures;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages by which needs, plan and evaluation lead to one another. */
@IntegrationTest
class LoopPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NeedsFixtures needsFixtures;

    @Autowired
    private PlanFixtures planFixtures;

    @Autowired
    private Needs needs;

    @Autowired
    private Plans plans;

    @Autowired
    private WeakFields weakFields;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor analyst;

    @BeforeEach
    void signIn() {
        personas = new Personas(accounts, jdbc);
        analyst = visitor("analis");
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void proposalsAreTickedAndBecomeItemsThatLeadBackToTheNeeds() throws Exception {
        int year = needsFixtures.locked(Map.of("DINSOS", SmallCity.KA_DINSOS), 0);
        analyst = visitor("analis");
        String proposals = "/plans/" + year + "/needs";
        assertThat(page("/plans/" + year)).contains(proposals, "/plans/" + year + "/unserved");
        assertThat(page(proposals)).contains("Etika Pelayanan Publik", "Dinas Sosial", "checked=\"checked\"");
        String followed = "EVAL-" + UUID.randomUUID();
        String later = "EVAL-" + UUID.randomUUID();
        kept("ETK-01", followed, ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT, LocalDate.of(year - 1, 11, 2));
        kept("ETK-01", later, ProgrammeVerdict.REPLACE_OR_STOP, LocalDate.of(year, 2, 2));
        assertThat(page(proposals))
                .as("what this year can follow")
                .contains("Putusan evaluasi terakhir", "/evaluations/" + followed)
                .doesNotContain(later);
        jdbc.sql("DELETE FROM catalogue_outcome WHERE evaluation IN (?, ?)")
                .params(followed, later)
                .update();
        List<List<String>> sheet = rows(analyst.open(proposals + ".xlsx"));
        assertThat(sheet).hasSize(needs.lines(year).size() + 1);
        assertThat(sheet)
                .anySatisfy(row ->
                        assertThat(row).contains("Etika Pelayanan Publik dan BerAKHLAK", "ETK-01", "Dinas Sosial"));
        assertThat(visitor("kabid").open(proposals + ".xlsx").getStatus()).isEqualTo(404);
        assertThat(page("/plans/" + year + "/unserved?show=draft")).contains("Belum ada butir", "Dinas Sosial");

        MockHttpServletResponse nothing = analyst.send(proposals);
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString()).contains("Centang paling sedikit satu");

        List<Need> ethics = needs.lines(year).stream()
                .filter(need -> "ETK-01".equals(need.programme()))
                .toList();
        assertThat(take(proposals, ethics).getStatus()).isEqualTo(302);
        PlanItem item = plans.items(AnnualPlan.numberOf(year, 0)).get(0);
        assertThat(page(proposals)).contains("Sudah ada dalam rencana", item.number(), "Sudah dilayani rencana ini");
        assertThat(page("/plans/" + year + "/items/" + item.number()))
                .contains("Kebutuhan yang dilayani", "Dinas Sosial", "Dilayani");
        assertThat(take(proposals, ethics).getStatus()).isEqualTo(302);
        assertThat(plans.items(AnnualPlan.numberOf(year, 0))).hasSize(1);

        String line = "/needs/" + year + "/lines/" + ethics.get(0).id();
        String trace = "/plans/" + year + "/items/" + item.number() + "/trace";
        assertThat(page("/needs/" + year)).contains(line, "/tables/needPriority");
        assertThat(page("/tables/needPriority")).contains("Seberapa mendesak satu kebutuhan");
        assertThat(page(line)).contains("Dinas Sosial", item.number(), "kurang ", trace, "Dilayani");
        assertThat(page(trace)).contains(line, "Membutuhkan", "/profile");
        assertThat(page(line + "?from=900000000")).contains("Membutuhkan");
        assertThat(analyst.open("/needs/" + (year + 1) + line.substring(line.indexOf("/lines")))
                        .getStatus())
                .isEqualTo(404);
        for (String page : List.of(line, trace)) {
            assertThat(visitor("pegawai").open(page).getStatus()).as(page).isEqualTo(404);
            assertThat(visitor("pengelola").open(page).getStatus()).as(page).isEqualTo(404);
            assertThat(visitor("auditor").open(page).getStatus()).as(page).isEqualTo(200);
        }

        assertThat(page("/plans/" + year + "/duplicates")).contains("Setiap program hanya ada pada satu butir");
        for (String page : List.of(proposals, "/plans/" + year + "/unserved", "/plans/" + year + "/duplicates")) {
            assertThat(visitor("pegawai").open(page).getStatus()).as(page).isEqualTo(404);
            assertThat(visitor("kepala").open(page).getStatus()).as(page).isEqualTo(404);
        }
        assertThat(visitor("auditor").open(proposals).getStatus()).isEqualTo(404);
    }

    @Test
    void beforeTheLockThereIsNothingToPropose() throws Exception {
        int year = planFixtures.draft();
        assertThat(page("/plans/" + year + "/needs")).contains("belum dikunci");
        assertThat(page("/plans/" + year + "/unserved")).contains("belum dikunci");
    }

    @Test
    void outcomesOfEvaluationsAreReadWhereTheNextPlanIsMade() throws Exception {
        int year = planFixtures.draft();
        String evaluation = "EVAL-" + UUID.randomUUID();
        transaction.executeWithoutResult(begun -> events.publishEvent(new ProgrammeJudged(
                "ARS-01", "BATCH-1", evaluation, ProgrammeVerdict.REPLACE_OR_STOP, LocalDate.of(year - 1, 11, 2))));
        String item = "/plans/" + year + "/items/ITEM-" + year + "-0001";
        assertThat(page("/plans/" + year))
                .contains("Putusan evaluasi", "/evaluations/" + evaluation, item, "Kearsipan Dinamis");
        assertThat(page(item))
                .contains("Putusan evaluasi yang ditindaklanjuti", "/evaluations/" + evaluation, "Usulkan kembali");
        MockHttpServletResponse refused = analyst.send(item + "/propose", "reason", "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(analyst.send(item + "/propose", "reason", "Arsip wajib dipindahkan tahun ini")
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(item)).doesNotContain("Usulkan kembali");
        assertThat(visitor("kabid")
                        .send(item + "/propose", "reason", "Tetap dibutuhkan tahun ini")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aRecapSaysWhatWasDecidedAboutTheProgrammesItAsksFor() throws Exception {
        int year = needsFixtures.opened("DINSOS");
        try {
            analyst = visitor("analis");
            jdbc.sql("DELETE FROM catalogue_outcome").update();
            String recap = "/needs/" + year + "/DINSOS/recap";
            assertThat(page(recap)).doesNotContain("Putusan evaluasi terakhir");
            transaction.executeWithoutResult(begun -> events.publishEvent(new ProgrammeJudged(
                    "ETK-01",
                    "BATCH-1",
                    "EVAL-" + UUID.randomUUID(),
                    ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT,
                    LocalDate.of(year - 1, 11, 2))));
            assertThat(page(recap)).contains("Putusan evaluasi terakhir", "2 November " + (year - 1));
            assertThat(page("/needs/" + year)).doesNotContain("Kebutuhan yang harus ditinjau");
        } finally {
            needsFixtures.over(year);
        }
    }

    @Test
    void aVerdictThatReviewsTheNeedStandsInTheNeedsOfTheYearAfterAndLeadsBackToItsEvaluation() throws Exception {
        int year = needsFixtures.opened("DINSOS");
        try {
            analyst = visitor("analis");
            jdbc.sql("DELETE FROM catalogue_outcome").update();
            String evaluation = "EVAL-" + UUID.randomUUID();
            judged(evaluation, ProgrammeVerdict.REVIEW_NEED, LocalDate.of(year - 1, 11, 2));
            String needs = "/needs/" + year;
            assertThat(page(needs)).contains("Kebutuhan yang harus ditinjau", "ETK-01", "/evaluations/" + evaluation);
            assertThat(page(needs + "/DINSOS/recap")).contains("Evaluasi memutuskan kebutuhan program ini ditinjau");

            judged("EVAL-" + UUID.randomUUID(), ProgrammeVerdict.CONTINUE, LocalDate.of(year, 2, 2));
            assertThat(page(needs)).as("a verdict of the year itself").contains("Kebutuhan yang harus ditinjau");

            judged("EVAL-" + UUID.randomUUID(), ProgrammeVerdict.CONTINUE, LocalDate.of(year - 1, 11, 3));
            assertThat(page(needs)).doesNotContain("Kebutuhan yang harus ditinjau");
            assertThat(page(needs + "/DINSOS/recap")).doesNotContain("memutuskan kebutuhan program ini ditinjau");
        } finally {
            needsFixtures.over(year);
        }
    }

    /** Two programmes of a field make it a need; one alone, and verdicts of the same year, do not. */
    @Test
    void aFieldThatDidNotImproveIsAStrategicNeedOfTheYearAfter() throws Exception {
        int year = needsFixtures.recapping("DINKES");
        try {
            analyst = visitor("analis");
            jdbc.sql("DELETE FROM catalogue_outcome").update();
            String needs = "/needs/" + year;
            String recap = needs + "/DINKES/recap";
            String first = "EVAL-" + UUID.randomUUID();
            String second = "EVAL-" + UUID.randomUUID();
            LocalDate day = LocalDate.of(year - 1, 11, 2);
            kept("TIK-01", first, ProgrammeVerdict.ADJUST_METHOD, day.minusDays(1));
            kept("ETK-01", "EVAL-" + UUID.randomUUID(), ProgrammeVerdict.REPLACE_OR_STOP, day);
            kept("DLA-01", "EVAL-" + UUID.randomUUID(), ProgrammeVerdict.REPLACE_OR_STOP, day.plusYears(1));
            assertThat(page(needs)).doesNotContain("Bidang yang belum meningkat");
            kept("GTA-01", second, ProgrammeVerdict.REPLACE_OR_STOP, day);
            assertThat(page(needs))
                    .contains("Bidang yang belum meningkat", "Teknologi informasi")
                    .contains("/evaluations/" + first, "/evaluations/" + second)
                    .doesNotContain("Etika dan sosial kultural");
            assertThat(page(recap)).as("who reads only").doesNotContain("Jadikan kebutuhan strategis");
            analyst = visitor("pengelola");
            assertThat(page(recap))
                    .contains("Jadikan kebutuhan strategis", first, second)
                    .containsPattern("<label [^>]*><span>Jumlah pegawai yang masih membutuhkan</span>"
                            + "<span class=\"visually-hidden\"> Teknologi informasi</span></label>");
            assertThat(page(recap + "?lang=en"))
                    .as("the evidence is kept in Indonesian")
                    .contains("Make it a strategic need", "value=\"Putusan evaluasi " + first + ", " + second)
                    .doesNotContain("Verdicts of evaluations");
            assertThat(page(recap + "?lang=id")).contains("Jadikan kebutuhan strategis");
            assertThat(page(needs))
                    .as("who may not open evaluations reads their numbers")
                    .contains(first)
                    .doesNotContain("/evaluations/" + first);

            String[] filledIn = {
                "basis", "EVALUATION",
                "citation", "Putusan evaluasi " + first + ", " + second,
                "topic", "Teknologi informasi",
                "people", "14"
            };
            assertThat(analyst.send(recap + "/extras", filledIn).getStatus()).isEqualTo(302);
            assertThat(page(recap))
                    .contains("Bidang yang belum meningkat menurut evaluasi", "Putusan evaluasi " + first)
                    .doesNotContain("Jadikan kebutuhan strategis");

            kept("GTA-01", "EVAL-" + UUID.randomUUID(), ProgrammeVerdict.CONTINUE, day.plusDays(1));
            assertThat(page(needs)).doesNotContain("Bidang yang belum meningkat");
        } finally {
            needsFixtures.over(year);
        }
    }

    @Test
    void aProgrammeThatIsNotOfferedAnyMoreMakesItsFieldNoNeed() {
        int year = 2061;
        jdbc.sql("DELETE FROM catalogue_outcome").update();
        kept("TIK-01", "EVAL-" + UUID.randomUUID(), ProgrammeVerdict.ADJUST_METHOD, LocalDate.of(year - 1, 11, 2));
        kept("GTA-01", "EVAL-" + UUID.randomUUID(), ProgrammeVerdict.REPLACE_OR_STOP, LocalDate.of(year - 1, 11, 2));
        assertThat(weakFields.of(year)).extracting(WeakField::name).containsExactly("Teknologi informasi");
        String offered = "UPDATE catalogue_programme SET active = ? WHERE code = 'GTA-01'";
        jdbc.sql(offered).param(false).update();
        try {
            assertThat(weakFields.of(year)).isEmpty();
        } finally {
            jdbc.sql(offered).param(true).update();
        }
    }

    @Test
    void whatAProgrammeIsJudgedLaterTakesItNotOutOfTheYearBefore() {
        int year = 2061;
        LocalDate day = LocalDate.of(year - 1, 11, 2);
        jdbc.sql("DELETE FROM catalogue_outcome").update();
        String first = "EVAL-" + UUID.randomUUID();
        String second = "EVAL-" + UUID.randomUUID();
        String again = "EVAL-" + UUID.randomUUID();
        kept("TIK-01", first, ProgrammeVerdict.ADJUST_METHOD, day);
        kept("GTA-01", second, ProgrammeVerdict.ADJUST_METHOD, day.plusDays(1));
        kept("TIK-01", again, ProgrammeVerdict.REPLACE_OR_STOP, day.plusYears(1));
        assertThat(evaluations(year)).containsExactly(first, second);
        assertThat(evaluations(year + 1)).as("the oldest first").containsExactly(second, again);
        kept("TIK-01", "EVAL-" + UUID.randomUUID(), ProgrammeVerdict.CONTINUE, day.plusYears(2));
        assertThat(evaluations(year + 1)).containsExactly(second, again);
        assertThat(evaluations(year + 2)).isEmpty();
    }

    /** Those that make a field weak for the needs of this year. */
    private List<String> evaluations(int year) {
        return weakFields.of(year).stream()
                .flatMap(field -> field.verdicts().stream())
                .map(ProgrammeOutcome::evaluation)
                .toList();
    }

    private void judged(String evaluation, ProgrammeVerdict verdict, LocalDate day) {
        transaction.executeWithoutResult(
                begun -> events.publishEvent(new ProgrammeJudged("ETK-01", "BATCH-1", evaluation, verdict, day)));
    }

    /** The catalogue keeps this verdict; nothing else follows it, as the redesign of a method would. */
    private void kept(String programme, String evaluation, ProgrammeVerdict verdict, LocalDate day) {
        jdbc.sql("""
                        INSERT INTO catalogue_outcome (evaluation, programme, batch, verdict, day) VALUES (?, ?, 'BATCH-1', ?, ?)
                        """).params(evaluation, programme, verdict.name(), day).update();
    }

    private static List<List<String>> rows(MockHttpServletResponse sheet) throws Exception {
        assertThat(sheet.getStatus()).isEqualTo(200);
        List<List<String>> rows = new ArrayList<>();
        new SpreadsheetReader()
                .read(
                        "usulan.xlsx",
                        sheet.getContentAsByteArray(),
                        row -> rows.add(
                                row.cells().stream().map(CellValue::text).toList()));
        return rows;
    }

    private MockHttpServletResponse take(String path, List<Need> lines) throws Exception {
        List<String> fields = new ArrayList<>();
        lines.forEach(line -> fields.addAll(List.of("line", line.id().toString())));
        return analyst.send(path, fields.toArray(String[]::new));
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse page = analyst.open(path);
        assertThat(page.getStatus()).as(path).isEqualTo(200);
        return page.getContentAsString();
    }

    private Visitor visitor(String name) {
        return personas.visitor(portal, name);
    }
}
