package id.go.pontianak.bangkom.lifecycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Attachment;
import id.go.pontianak.bangkom.foundation.notification.MailAttachments;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.DemoScores;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.Recomputation;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.EvaluationElements;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Evaluations and the questionnaire on their pages. */
@IntegrationTest
class EvaluationPagesIT {

    private static final Offset<Double> CLOSE = Offset.offset(1e-6);

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EvaluationFixtures fixtures;

    @Autowired
    private EvaluationReaders readers;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private List<MailAttachments> attachments;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void city() {
        personas = new Personas(accounts, jdbc);
        fixtures.city();
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void theQuestionnaireIsAnsweredOnceWholeAndThankedFor() throws Exception {
        String batch = fixtures.running(2, 2);
        fixtures.attends(batch, PersonId.of(personas.samples().get("person")));
        fixtures.end(batch, "MP-01");
        String page = "/questionnaires/" + batch;
        String asked = "/tasks?q=" + fixtures.evaluation(batch).number();
        Visitor employee = as("pegawai");
        assertThat(text(employee.open(asked))).contains("Nilai pelatihan Anda");
        assertThat(text(employee.open(page)))
                .contains(
                        "tanpa nama",
                        "1. Materi".substring(3),
                        "Konsumsi dan waktu istirahat",
                        "Apa yang paling membantu?");

        List<String> partly =
                new ArrayList<>(List.of("q1", "4", "q2", "9", "q18", "<b>Latihan menyelaraskan antrean</b>"));
        MockHttpServletResponse refused = employee.send(page, partly.toArray(String[]::new));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("href=\"#q2\"", "href=\"#q17\"", "Pilih satu jawaban")
                .doesNotContain("href=\"#q1\"");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("&lt;b&gt;Latihan");
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM spring_session_attributes
                        WHERE position(convert_to('menyelaraskan antrean', 'UTF8') in attribute_bytes) > 0
                        """).query(Integer.class).single())
                .as("half an answer beside the name of a session")
                .isZero();

        assertThat(employee.send(page, whole()).getRedirectedUrl()).isEqualTo(page);
        assertThat(text(employee.open(page))).contains("Terima kasih", "tidak dapat diubah lagi");
        assertThat(employee.send(page, whole()).getStatus()).isEqualTo(409);
        assertThat(text(employee.open(asked))).doesNotContain("Nilai pelatihan Anda");
        assertThat(jdbc.sql("SELECT count(*) FROM evaluation_answer WHERE batch = ?")
                        .param(batch)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** Signed out while he wrote: what he wrote is lost and not kept beside a mark of his account. */
    @Test
    void anAnswerOfSomebodySignedOutIsKeptNowhere() {
        jdbc.sql("DELETE FROM portal_kept_form").update();
        MockHttpServletResponse lost = new Visitors(portal)
                .anonymous()
                .exchange(post("/questionnaires/BATCH-MP01-2026-1")
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("owner", "0123456789abcdef01234567")
                        .param("q1", "4")
                        .param("q18", "Latihan"));
        assertThat(lost.getRedirectedUrl()).isNotEqualTo("/login?continue=/kept");
        assertThat(jdbc.sql("SELECT count(*) FROM portal_kept_form")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsRememberedWeeksLaterStandsBesideWhatWasLearned() throws Exception {
        String batch = fixtures.over("MP-01", 30, 29);
        fixtures.scored(batch, DemoScores.MP_01);
        String page = "/evaluations/" + fixtures.evaluation(batch).number();
        assertThat(text(as("analis").open(page))).doesNotContain("Tes tunda");
        List<Double> later = IntStream.range(0, 8)
                .mapToObj(at -> DemoScores.MP_01.get(at).after() - 5 - at)
                .toList();
        fixtures.delayed(batch, 10, later);
        double posts = DemoScores.MP_01.subList(0, 8).stream()
                .mapToDouble(ScorePair::after)
                .sum();
        double retained = 100 * later.stream().mapToDouble(one -> one).sum() / posts;
        assertThat(text(as("analis").open(page)))
                .contains(
                        "Tes tunda: yang masih diingat",
                        "Nilai turun secara bermakna sejak pascauji",
                        rounded(retained, 1),
                        "Tidak dihitung: 22 peserta",
                        "Peserta 09: tidak mengerjakan tes tunda",
                        "Peserta 11: tidak lulus, sehingga tidak diminta");
        assertThat(text(as("auditor").open(page)))
                .contains("2 peserta tidak mengerjakan tes tunda")
                .doesNotContain("Peserta 09");
    }

    @Test
    void theQuestionnaireIsNobodysWhoDidNotAttend() {
        String batch = fixtures.over("MP-01", 2, 2);
        String page = "/questionnaires/" + batch;
        for (String stranger : List.of("pegawai", "atasan", "analis", "kabid", "auditor", "admin")) {
            assertThat(as(stranger).open(page).getStatus()).as(stranger).isEqualTo(404);
            assertThat(as(stranger).send(page, whole()).getStatus())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(as("pegawai").open("/questionnaires/BATCH-NONE-2026-1").getStatus())
                .isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM evaluation_answer WHERE batch = ?")
                        .param(batch)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anEvaluationShowsItsFiguresItsRowsAndWhatOfficialsSaid() throws Exception {
        String batch = fixtures.over("TIK-01", 21, 20);
        String number = fixtures.evaluation(batch).number();
        String page = "/evaluations/" + number;
        assertThat(text(as("analis").open(page)))
                .contains("Kuesioner masih dibuka sampai", "Belum ada peserta dengan nilai prauji dan pascauji");
        fixtures.pleased(batch, 20);
        driver.fireTimer(number, EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        fixtures.scored(batch, DemoScores.TIK_01);
        fixtures.enter(batch, fixtures.people(batch).get(20), ResultOutcome.VOID, null, null);
        fixtures.settled(batch);
        driver.decide(SmallCity.ANALYST_2, number, "forwarded", "Pascauji memakai soal yang belum diajarkan");
        driver.decide(
                SmallCity.KABID1_BKPSDM,
                driver.task(number),
                Map.of("outcome", "overruled", "verdict", "REVIEW_NEED", "reason", "Peserta tidak sesuai sasaran"));

        assertThat(readers.require(number, SmallCity.KABID1_BKPSDM).number())
                .as("who has decided reads on")
                .isEqualTo(number);
        String analyst = text(as("analis").open(page));
        assertThat(analyst)
                .contains(
                        "84,2",
                        "61,0 menjadi 66,0",
                        "0,13",
                        "p = 0,1219",
                        "p = 0,0986",
                        "Kenaikan nilai tidak bermakna")
                .contains("Sesuaikan metode", "Tinjau kebutuhan", "Peserta tidak sesuai sasaran")
                .contains(
                        "20 dari 20 peserta menjawab",
                        "81,3",
                        "Tidak dihitung: 1 peserta",
                        "Peserta 21: tidak pernah hadir")
                .contains("/tables/programmeVerdict#rule_noRise");
        assertSameNumbers(number, page, analyst);
        assertComputedAgain(page, analyst);
        assertThat(text(as("auditor").open(page)))
                .contains("1 peserta tidak pernah hadir")
                .doesNotContain("Peserta 21", "Peserta 01");
        assertThat(text(as("analis").open(page + "?lang=en"))).contains("Adjust the method", "61.0 to 66.0");
        assertThat(listWith(number)).contains("Tinjau kebutuhan");
        assertThat(text(as("analis").open("/batches/" + batch))).contains(page);
        for (String stranger : List.of("pegawai", "atasan", "pengelola", "admin")) {
            assertThat(as(stranger).open(page).getStatus()).as(stranger).isEqualTo(404);
            assertThat(as(stranger).open(page + "/evaluation.xlsx").getStatus())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(as(stranger).open("/evaluations").getStatus())
                    .as(stranger)
                    .isEqualTo(404);
        }
    }

    /** Each row of each table on the page stands in the picture beside it, on paper, and in the text that a mail encloses. */
    private void assertSameNumbers(String number, String address, String page) throws Exception {
        byte[] file = as("analis").open(address + "/evaluation.pdf").getContentAsByteArray();
        String paper;
        try (PDDocument document = Loader.loadPDF(file)) {
            paper = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
        List<Attachment> enclosed = attachmentsFor(number, SmallCity.KABID1_BKPSDM);
        assertThat(enclosed).extracting(Attachment::mediaType).containsExactly("application/pdf", "text/plain");
        String mail = new String(enclosed.get(1).content(), StandardCharsets.UTF_8);
        String[] charts = page.split("class=\"bangkom-chart-pair\"");
        assertThat(charts).as("reaction and scores").hasSize(3);
        for (int at = 1; at < charts.length; at++) {
            String chart = charts[at].substring(0, charts[at].indexOf("</table>"));
            List<String> drawn = found("<text[^>]*>([^<]*)</text>", chart);
            List<String> rows = found("(?s)<tr>(.*?)</tr>", chart.substring(chart.indexOf("<tbody>")));
            assertThat(rows).isNotEmpty().allSatisfy(row -> {
                List<String> cells = found("<t[hd][^>]*>([^<]*)</t[hd]>", row);
                assertThat(drawn).containsAll(cells);
                assertThat(mail).contains(String.join("\t", cells));
                assertThat(paper).contains(String.join(" ", cells));
            });
        }
        assertThat(attachmentsFor(number, SmallCity.KABID1_DINKES))
                .as("nothing for whoever may not read the page")
                .isEmpty();
    }

    /** What is taken along as a workbook can be computed again from its own pairs, to 1e-6, and stands rounded on the page. */
    private void assertComputedAgain(String address, String page) throws Exception {
        Map<String, List<List<String>>> sheets = sheets("analis", address);
        assertThat(sheets).containsOnlyKeys("Angka", "Pasangan nilai", "Tidak dihitung");
        List<ScorePair> pairs = sheets.get("Pasangan nilai").stream()
                .skip(1)
                .map(row -> new ScorePair(
                        SmallCity.ANALYST, Double.parseDouble(row.get(0)), Double.parseDouble(row.get(1))))
                .toList();
        assertThat(pairs)
                .extracting(ScorePair::before, ScorePair::after)
                .containsExactlyInAnyOrderElementsOf(DemoScores.TIK_01.stream()
                        .map(one -> tuple(one.before(), one.after()))
                        .toList());
        Map<String, String> figures = figures(sheets);
        assertComputedAgain(pairs, figures, page);
        assertThat(figures)
                .containsEntry("Uji yang menentukan", "Uji peringkat bertanda eksak")
                .containsEntry("Reaksi peserta", "84.2");
        List<String> nobody = List.of("Hasil belajar", "tidak pernah hadir", "1");
        assertThat(sheets.get("Tidak dihitung")).contains(nobody);
        assertThat(sheets.toString()).doesNotContain("Peserta 01", "Peserta 21");
        assertThat(sheets("auditor", address)).containsOnlyKeys("Angka", "Tidak dihitung");
    }

    /** Each figure of the workbook to 1e-6, each of the page as exactly as it is written there. */
    private static void assertComputedAgain(List<ScorePair> pairs, Map<String, String> figures, String page) {
        Recomputation again = new Recomputation(pairs);
        double before = pairs.stream().mapToDouble(ScorePair::before).sum() / pairs.size();
        double after = pairs.stream().mapToDouble(ScorePair::after).sum() / pairs.size();
        long below = pairs.stream().filter(pair -> pair.before() < 100).count();
        assertThat(Double.parseDouble(figures.get("Rata-rata prauji"))).isCloseTo(before, CLOSE);
        assertThat(Double.parseDouble(figures.get("Rata-rata pascauji"))).isCloseTo(after, CLOSE);
        assertThat(Double.parseDouble(figures.get("Rata-rata selisih"))).isCloseTo(after - before, CLOSE);
        assertThat(Double.parseDouble(figures.get("Statistik t"))).isCloseTo(again.t(), CLOSE);
        assertThat(page).contains("%s menjadi %s".formatted(rounded(before, 1), rounded(after, 1)));
        Map.of(
                        "N-gain kelas (Hake)",
                        again.gain(),
                        "Rata-rata N-gain perorangan (" + below + " orang)",
                        again.meanGain(),
                        "Besar pengaruh (dz Cohen)",
                        again.standardised(),
                        "Korelasi peringkat biserial",
                        again.rankBiserial())
                .forEach((name, value) -> {
                    assertThat(Double.parseDouble(figures.get(name))).as(name).isCloseTo(value, CLOSE);
                    assertThat(read(page, name, "")).as(name).isCloseTo(value, Offset.offset(0.005 + 1e-9));
                });
        Map.of(
                        "Uji t berpasangan", again.byT(),
                        "Uji peringkat bertanda Wilcoxon", again.byRanks(),
                        "Uji peringkat bertanda eksak", again.exact())
                .forEach((name, value) -> {
                    assertThat(Double.parseDouble(figures.get(name + ", p")))
                            .as(name)
                            .isCloseTo(value, CLOSE);
                    assertThat(read(page, name, "<span>p = ")).as(name).isCloseTo(value, Offset.offset(0.00005 + 1e-9));
                });
    }

    /** The figure that stands beside this name. */
    private static double read(String page, String name, String before) {
        List<String> figures = found("<dt>" + Pattern.quote(name) + "</dt><dd>" + before + "(-?[0-9]+,[0-9]+)", page);
        assertThat(figures).as(name).hasSize(1);
        return Double.parseDouble(figures.get(0).replace(',', '.'));
    }

    private static Map<String, String> figures(Map<String, List<List<String>>> sheets) {
        return sheets.get("Angka").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }

    /** Ties and zeros, people at the maximum, the fewest pairs, a fall: page and workbook give what the independent computation gives. */
    @ParameterizedTest
    @CsvSource({
        "six pairs,50 55 50 60 50 65 50 70 50 75 50 80,0.03125",
        "ties and zeros,50 50 60 60 70 70 80 80 50 60 50 55 50 70 50 65,0.125",
        "some at the maximum,100 100 100 95 60 80 50 75 70 85 65 80 40 70,",
        "a fall,80 70 75 60 70 65 85 80 60 50 90 70 65 65,0.03125"
    })
    void figuresOfUnusualClassesAreThoseComputedAgain(String kind, String scores, Double exact) throws Exception {
        List<ScorePair> pairs = DemoScores.pairs(
                Arrays.stream(scores.split(" ")).mapToInt(Integer::parseInt).toArray());
        String batch = fixtures.over("MP-01", pairs.size() + 1, pairs.size() + 1);
        fixtures.scored(batch, pairs);
        fixtures.enter(batch, fixtures.people(batch).get(pairs.size()), ResultOutcome.PASSED, null, 80.0);
        String address = "/evaluations/" + fixtures.evaluation(batch).number();
        Map<String, List<List<String>>> sheets = sheets("analis", address);
        assertComputedAgain(pairs, figures(sheets), text(as("analis").open(address)));
        assertThat(sheets.get("Pasangan nilai")).hasSize(pairs.size() + 1);
        assertThat(sheets.get("Tidak dihitung")).as("one without a pre-test").hasSize(2);
        if (exact != null) {
            assertThat(Double.parseDouble(figures(sheets).get("Uji peringkat bertanda eksak, p")))
                    .as(kind)
                    .isCloseTo(exact, CLOSE);
        }
    }

    @Test
    void fivePairsHaveMeansAndNoTest() throws Exception {
        String batch = fixtures.over("MP-01", 5, 5);
        fixtures.scored(batch, DemoScores.pairs(50, 55, 50, 60, 50, 65, 50, 70, 50, 75));
        String address = "/evaluations/" + fixtures.evaluation(batch).number();
        assertThat(figures(sheets("analis", address)))
                .containsEntry("Pasangan nilai", "5")
                .doesNotContainKeys("Statistik t", "Uji peringkat bertanda eksak, p", "Uji yang menentukan");
        assertThat(text(as("analis").open(address)))
                .contains("50,0 menjadi 65,0")
                .doesNotContain("p = ");
    }

    /** The page of the list on which it stands: other tests have evaluations, too. */
    private String listWith(String number) throws Exception {
        for (int at = 1; ; at++) {
            String page = text(as("analis").open("/evaluations?page=" + at));
            if (page.contains("/evaluations/" + number + '"') || !page.contains("/evaluations?page=" + (at + 1))) {
                assertThat(page).contains(number);
                return page;
            }
        }
    }

    private static String rounded(double value, int digits) {
        return String.format(Locale.forLanguageTag("id"), "%." + digits + "f", value);
    }

    /** The rows of each sheet of the workbook. */
    private Map<String, List<List<String>>> sheets(String persona, String address) throws Exception {
        MockHttpServletResponse file = as(persona).open(address + "/evaluation.xlsx");
        assertThat(file.getStatus()).as(persona).isEqualTo(200);
        Map<String, List<List<String>>> sheets = new HashMap<>();
        new SpreadsheetReader()
                .read(
                        "evaluasi.xlsx",
                        file.getContentAsByteArray(),
                        row -> sheets.computeIfAbsent(row.sheet(), name -> new ArrayList<>())
                                .add(row.cells().stream().map(CellValue::text).toList()));
        return sheets;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private List<Attachment> attachmentsFor(String number, PersonId person) {
        return attachments.stream()
                .filter(one -> one.kind().equals("evaluation/figures"))
                .flatMap(one -> one.at(number, person).stream())
                .toList();
    }

    @Test
    void fewAnswersShowNoFigure() throws Exception {
        String batch = fixtures.over("MP-01", 4, 4);
        String number = fixtures.evaluation(batch).number();
        fixtures.pleased(batch, 4);
        driver.fireTimer(number, EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        assertThat(text(as("analis").open("/evaluations/" + number)))
                .contains("Belum cukup jawaban (4 dari 5)")
                .doesNotContain("84,2", "Indeks per unsur");
        List<String> withheld = List.of("Reaksi peserta", "belum diketahui");
        assertThat(sheets("analis", "/evaluations/" + number).get("Angka")).contains(withheld);
        assertThat(attachmentsFor(number, SmallCity.KABID1_BKPSDM))
                .as("there are no charts, and so no tables as text")
                .hasSize(1);
    }

    private static String[] whole() {
        return IntStream.rangeClosed(1, 17)
                .boxed()
                .flatMap(number -> List.of("q" + number, "4").stream())
                .toArray(String[]::new);
    }

    private Visitor as(String persona) {
        return personas.visitor(portal, persona);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return HtmlUtils.htmlUnescape(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
