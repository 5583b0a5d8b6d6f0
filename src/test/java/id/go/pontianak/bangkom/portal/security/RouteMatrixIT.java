package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateFixtures;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.ledger.EvidenceFixtures;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.RouteTable;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route for every kind of person, against the table in {@code route-matrix.txt}. A route that the table does not name fails the
 * test, and so does a line whose route is gone: who may open what is decided, not left to happen.
 */
@IntegrationTest
class RouteMatrixIT {

    @Autowired
    private PlanFixtures plans;

    @Autowired
    private MockMvc portal;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Ledger ledger;

    @Autowired
    private EvidenceFixtures evidence;

    @Autowired
    private Certificates certificates;

    @Autowired
    private NeedsFixtures needs;

    private int needsYear;

    private final RouteTable table = RouteTable.read();

    @Test
    void theTableNamesExactlyTheRoutesThereAre() {
        Set<String> routes = new TreeSet<>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> {
                    Set<String> methods = new TreeSet<>();
                    info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
                    if (methods.isEmpty()) {
                        methods.add("GET");
                    }
                    // The demo's own pages are no part of the product.
                    methods.forEach(method -> info.getPatternValues().stream()
                            .filter(pattern -> !pattern.startsWith("/demo/"))
                            .forEach(pattern -> routes.add(method + " " + pattern)));
                }));

        assertThat(table.routes()).containsExactlyElementsOf(routes);
    }

    @Test
    void everybodyGetsExactlyWhatTheTableSays() {
        needsYear = needs.opened("DINKES");
        try (Personas personas = new Personas(accounts, jdbc)) {
            assertThat(answers(personas, samples(personas))).containsExactlyElementsOf(table.lines());
        } finally {
            needs.over(needsYear);
        }
    }

    /** A nomination of DINKES that waits for its supervisor: own unit for some, another's for the rest. */
    private Map<String, String> samples(Personas personas) {
        String batch = new BatchRows(jdbc).calling("MP-01");
        PersonId nominee = SmallCity.STAFF_1_DINKES;
        String number = nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), nominee);
        Map<String, String> samples = new LinkedHashMap<>(personas.samples());
        samples.put("batch", batch);
        samples.put("nomination", number);
        samples.put("task", processDriver.task(number).id().value());
        samples.put("credit", credit(nominee));
        samples.put("evidence", evidence.handedIn(nominee, "Bimtek gizi"));
        samples.put("office", "KABID1-DINKES");
        samples.put("setting", "nomination.awayPercent");
        samples.put("legalStatus", "02");
        samples.put("report", "hours");
        samples.put("process", "nomination");
        samples.put("dataset", "pelatihan");
        samples.put("table", "nominationRanking");
        samples.put("programme", "MP-01");
        samples.put("provider", "BKPSDM");
        samples.put("room", "AULA-BKPSDM");
        samples.put("item", "1");
        samples.put("competency", "M.5");
        samples.put("evaluated", "2011");
        samples.put("needs", String.valueOf(needsYear));
        samples.put("agency", "DINKES");
        samples.put("position", position());
        int year = plans.draft();
        samples.put("planYear", String.valueOf(year));
        samples.put("planItem", plans.item(year, "Manajemen proyek", 10, 60));
        samples.put("needLine", plans.need(needsYear).toString());
        int set = plans.inForce();
        samples.put("planSetYear", String.valueOf(set));
        samples.put("planSetItem", "ITEM-" + set + "-0001");
        samples.put("planChange", plans.change(set, "Pelatihan dari undangan", 5, 5));
        Certificate certificate = certificates.issue(CertificateFixtures.order(nominee, "Rini Anggraini"));
        samples.put("certificate", certificate.id().toString());
        samples.put("code", certificate.code());
        samples.put("event", certificate.order().event());
        return samples;
    }

    private String position() {
        return jdbc.sql(
                        "SELECT id FROM directory_position WHERE title = 'Lurah Sungai Jawi' OR title LIKE 'Kepala UPT%' LIMIT 1")
                .query(String.class)
                .single();
    }

    /** Of a programme to which no test calls: having been there speaks against a proposal for two years, and a credit cannot be undone. */
    private String credit(PersonId person) {
        Training training = new Training(
                "PBJ-01", "Pengadaan Barang dan Jasa", LocalDate.of(2026, 3, 2), new LearningHours(30), "STTP 1");
        return ledger.credit(new Credit(person, training, "matrix " + UUID.randomUUID()), null)
                .orElseThrow()
                .toString();
    }

    private List<String> answers(Personas personas, Map<String, String> samples) {
        Visitors visitors = new Visitors(portal);
        Map<String, Visitor> people = new LinkedHashMap<>();
        people.put("anonymous", visitors.anonymous());
        personas.names().forEach(name -> people.put(name, visitors.signIn(personas.username(name), Personas.PASSWORD)));
        assertThat(table.people()).containsExactlyElementsOf(people.keySet());

        return table.rows().stream()
                .map(row -> row.with(people.values().stream()
                        .map(person -> row.ask(person, samples))
                        .toList()))
                .toList();
    }
}
