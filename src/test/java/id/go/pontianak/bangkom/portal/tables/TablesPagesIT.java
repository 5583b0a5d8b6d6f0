package id.go.pontianak.bangkom.portal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.workflow.models.RuleTable;
import id.go.pontianak.bangkom.foundation.workflow.models.RuleTables;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Ranking;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** An employee reads by which rules his proposal is decided, in words and with the legal basis of each. */
@IntegrationTest
class TablesPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuleTables tables;

    @Autowired
    private TablePages pages;

    private Personas personas;
    private Visitor employee;

    @BeforeEach
    void signIn() {
        personas = new Personas(accounts, jdbc);
        employee = personas.visitor(portal, "pegawai");
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void everyTableIsListedWithWhatItDecides() throws Exception {
        String list = employee.open("/tables").getContentAsString();

        assertThat(tables.list())
                .extracting(RuleTable::key)
                .contains("approvalRoute", "nominationEligibility", "nominationRanking");
        assertThat(pages.list()).allSatisfy(table -> {
            assertThat(table.decides()).as(table.key()).isNotEmpty();
            assertThat(table.version()).as(table.key()).isNotEmpty();
            assertThat(list).contains("/tables/" + table.key(), table.title(), table.decides());
        });
    }

    @Test
    void everyRowIsReadInWordsAndNamesItsBasis() throws Exception {
        for (RuleTable table : tables.list()) {
            String page = HtmlUtils.htmlUnescape(
                    employee.open("/tables/" + table.key()).getContentAsString());

            TablePage read = pages.page(table.key());
            assertThat(read.hit()).as(table.key()).isNotEmpty();
            assertThat(read.rows()).hasSameSizeAs(table.rules()).allSatisfy(row -> {
                assertThat(row.basis()).as(row.id()).isNotEmpty();
                assertThat(row.results()).as(row.id()).isNotEmpty();
                assertThat(Stream.concat(row.conditions().stream(), row.results().stream()))
                        .as(row.id())
                        .allMatch(TablePage.Cell::plain);
                assertThat(page).contains("id=\"" + row.id() + '"', row.text(), row.basis());
            });
            assertThat(page).doesNotContain("<code>");
        }
    }

    @Test
    void settingsInForceStandAboveTheRowsThatCompareWithThem() throws Exception {
        assertThat(employee.open("/tables/nominationEligibility").getContentAsString())
                .contains(
                        "Pelatihan yang sama baru diulang setelah",
                        "2 tahun",
                        "PP 49/2018 pasal 40 ayat (1): paling lama 24 JP")
                .contains("kurang dari jarak sampai boleh diulang (setelan)");
    }

    /** Findings and steps link to rows by what the table answered: rule and reason, or the name of the row. */
    @Test
    void whatARowAnswersIsItsAnchor() {
        assertThat(answers("nominationEligibility", "rule", "reason")).isEqualTo(anchors("nominationEligibility"));
        assertThat(answers("approvalRoute", "row")).isEqualTo(anchors("approvalRoute"));
        assertThat(answers("nominationRanking", "reason").stream()
                        .map(answer -> new Ranking.Reason(answer.substring("rule_".length()), 0, "").row()))
                .containsExactlyInAnyOrderElementsOf(anchors("nominationRanking"));
    }

    @Test
    void theFrameSpeaksEnglishAndTheTableStaysAsItIs() throws Exception {
        assertThat(employee.open("/tables/approvalRoute?lang=en").getContentAsString())
                .contains("All tables", "in force since", "<tbody lang=\"id\">", "Diputuskan oleh:")
                .doesNotContain("Semua tabel");
    }

    @Test
    void whatIsNoTableIsNoPage() {
        assertThat(employee.open("/tables/nomination").getStatus()).isEqualTo(404);
        assertThat(new Visitors(portal).anonymous().open("/tables").getStatus()).isEqualTo(302);
    }

    private Set<String> anchors(String key) {
        return tables.find(key).orElseThrow().rules().stream()
                .map(RuleTable.Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> answers(String key, String... outputs) {
        RuleTable table = tables.find(key).orElseThrow();
        List<String> names =
                table.outputs().stream().map(RuleTable.Column::name).toList();
        return table.rules().stream()
                .map(rule -> "rule_"
                        + Stream.of(outputs)
                                .map(output -> rule.results()
                                        .get(names.indexOf(output))
                                        .replace("\"", ""))
                                .collect(Collectors.joining("_")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
