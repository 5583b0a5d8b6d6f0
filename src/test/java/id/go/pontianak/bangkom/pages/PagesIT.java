package id.go.pontianak.bangkom.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.lifecycle.attainment.AttainmentFixtures;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourFixtures;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateFixtures;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.interview.InterviewFixtures;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsFixtures;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFixtures;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every page of the route list, for everybody who may open it, at a desk's and at a phone's width: once in a city where little has
 * happened, once where everything has and all names are as long as they come. Drawn is each route once, and what is built of anything not
 * drawn before; the words of all are read. Nothing is found by the rules of WCAG 2.2 AA, nothing
 * scrolls sideways, nothing fails, nothing weighs too much; and the policy of every page is the strict one, but for the page with the diagram.
 * The beans of its own give it an application of its own, and so a city in which no other test has been.
 */
@BrowserTest
@Import({BusyCity.class, CourseUnderWay.class, ErrorStates.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesIT {

    private static final Logger LOG = LoggerFactory.getLogger(PagesIT.class);
    private static final String STRICT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    /** Compressed bytes of everything that a browser loads when it has nothing yet. */
    private static final int FIRST_VISIT = 120_000;

    /** What is not under way here: the stories of a package and of a plan look at them. */
    private static final Set<String> TOLD_BY_STORIES = Set.of("/plans/{year}/amendment", "/packages/{id}");

    private static final String WITH_DIAGRAM =
            STRICT.replace("'self'; object", "'self'; style-src 'self'; style-src-attr 'unsafe-inline'; object");

    @Autowired
    private Certificates certificates;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NeedsFixtures needs;

    @Autowired
    private BehaviourFixtures behaviour;

    @Autowired
    private AttainmentFixtures attainments;

    @Autowired
    private InterviewFixtures interviews;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BusyCity busy;

    @Autowired
    private CourseUnderWay courses;

    @Autowired
    private PlanFixtures plans;

    @Autowired
    private Directory directory;

    @Autowired
    private ErrorStates errorStates;

    @Value("${bangkom.base-url}")
    private String base;

    private final List<String> findings = new ArrayList<>();
    private final Map<String, String> policies = new TreeMap<>();
    private final Set<String> looked = new TreeSet<>();
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> drawn = new HashSet<>();
    private final Set<String> examined = new HashSet<>();
    private final Map<String, Integer> weights = new TreeMap<>();
    private final FirstVisit firstVisit = new FirstVisit();
    private int pages;

    @BeforeEach
    void nothingFoundYet() {
        findings.clear();
        drawn.clear();
    }

    @Test
    @Order(1)
    void areSoundWhereLittleHasHappened(Browser browser) {
        try (Personas personas = new Personas(accounts, jdbc)) {
            tour(browser, personas, new Addresses().with("/admin/offices/", List.of("LURAH-SUNGAI-JAWI")));
        }

        assertThat(rules).as("rules that were asked").contains("target-size", "color-contrast", "label");
        assertThat(findings).isEmpty();
    }

    @Test
    @Order(2)
    void areSoundWithTheLongestNamesThereAre(Browser browser) {
        try (Personas personas = new Personas(accounts, jdbc);
                LongNames names = new LongNames(jdbc)) {
            String calling = busy.fill();
            busy.attends(calling);
            busy.writes("ETK-01");
            List<String> sessions = busy.sessions(calling);
            String ended = busy.ended();
            CourseUnderWay.Under course = courses.begin();
            busy.batches().add(course.batch());
            int recapYear = needs.recapping("DINKES");
            String recapFile =
                    needs.uploaded(recapYear, "DINKES", SmallCity.SUB_DINKES).toString();
            String needsYear = String.valueOf(needs.opened("DINKES"));
            List<String> participants = List.of(personas.samples().get("person"));
            int planYear = plans.draft();
            int planSet = plans.inForce();
            String planLate = plans.late(planSet, "Pelatihan ".repeat(19), 5);
            String planChange = plans.change(planSet, "Pelatihan ".repeat(19), 40, 30);
            String planItem = plans.item(planYear, "Pelatihan ".repeat(19), 40, 1000);
            Addresses addresses = new Addresses()
                    .with("/batches/", busy.batches())
                    .with("/batches/" + ended + "/results/", participants)
                    .with("/batches/" + ended + "/participants/", participants)
                    .with("/evaluations/", List.of(Evaluation.numberOf(ended)))
                    .with("/questionnaires/", List.of(ended))
                    .with("/evaluations/years/", List.of("2026"))
                    .with("/behaviour/", List.of(behaviour.opened(ended, SmallCity.STAFF_1_DINKES)))
                    .with("/attainments/", List.of(attainments.proposed(ended, SmallCity.STAFF_1_DINKES)))
                    .with("/my/interviews/", List.of(interviews.asked(ended, SmallCity.STAFF_1_DINKES)))
                    .with("/nominations/", busy.cases().subList(2, busy.cases().size()))
                    .with(
                            "/tracking/",
                            List.of(
                                    busy.cases().get(8),
                                    busy.cases().get(0),
                                    busy.batches().get(1)))
                    .with("/tasks/", busy.tasks())
                    .with("/admin/offices/", List.of("KA-DINKES", "KABID3-PUPR"))
                    .with("/admin/accounts/", List.of(personas.samples().get("account")))
                    .with("/admin/mail/", errorStates.mails())
                    .with("/settings/", List.of("nomination.awayPercent"))
                    .with("/admin/legal-statuses/", List.of("02"))
                    .with(
                            "/tables/",
                            List.of("approvalRoute", "nominationEligibility", "presenceThreshold", "programmeVerdict"))
                    .with("/learning/", List.of("ETK-01", CourseUnderWay.COURSE))
                    .with("/learning/ETK-01/", List.of("nilai-dasar"))
                    .with("/learning/confirmations/", List.of(course.confirmation()))
                    .with("/courses/", List.of("ETK-01"))
                    .with("/courses/ETK-01/edit/", List.of("nilai-dasar"))
                    .with("/courses/ETK-01/preview/", List.of("1"))
                    .with("/programmes/", List.of("MP-01"))
                    .with("/programmes/MP-01/bank/", List.of("1"))
                    .with("/ledger/", List.of(personas.samples().get("person")))
                    .with("/ledger/credits/", List.of(busy.credit()))
                    .with("/ledger/evidence/", List.of(busy.evidence()))
                    .with("/certificates/", List.of(certificate().code()))
                    .with("/certificates/records/", List.of(certificate().id().toString()))
                    .with("/certificates/events/", List.of(certificate().order().event()))
                    .with("/providers/", List.of("BKPSDM"))
                    .with("/reports/", List.of("hours", "fairness"))
                    .with("/reports/processes/", List.of("nomination"))
                    .with("/competencies/", List.of("M.5", "T.KES"))
                    .with("/my/needs/", List.of("M.5"))
                    .with("/needs/", List.of(needsYear, String.valueOf(recapYear)))
                    .with("/needs/" + recapYear + "/", List.of("DINKES"))
                    .with("/needs/" + recapYear + "/DINKES/recap/lines/", List.of("M.1"))
                    .with("/needs/" + recapYear + "/DINKES/recap/import/", List.of(recapFile))
                    .with("/needs/" + needsYear + "/", List.of("DINKES"))
                    .with("/needs/" + needsYear + "/teams/", List.of("KABID1-DINKES"))
                    .with(
                            "/needs/" + needsYear + "/lines/",
                            List.of(plans.need(Integer.parseInt(needsYear)).toString()))
                    .with("/needs/" + needsYear + "/teams/KABID1-DINKES/", participants)
                    .with("/positions/", List.of(position()))
                    .with("/people/", List.of(personas.samples().get("person")))
                    .with("/plans/", List.of(String.valueOf(planYear), String.valueOf(planSet)))
                    .with("/plans/" + planSet + "/realisation/", List.of(planLate))
                    .with("/plans/" + planSet + "/realisation/units/", List.of("DINKES"))
                    .with("/plans/" + planSet + "/changes/", List.of(planChange))
                    .with("/plans/" + planSet + "/items/", List.of(planLate))
                    .with("/plans/" + planYear + "/items/", List.of(planItem))
                    .with("/batches/" + calling + "/assignments/", List.of("DINKES"))
                    .with("/batches/" + calling + "/sessions/", sessions)
                    .with("/batches/" + calling + "/staff/", busy.staff(calling))
                    .with("/batches/" + calling + "/tests/", List.of("post"))
                    .with("/attendance/", sessions.subList(0, 1))
                    .with("/rooms/", List.of("AULA-BKPSDM"));
            busy.unreachable();
            people(browser, personas).forEach((name, person) -> {
                try (person) {
                    errorStates.prepare(name, person, calling, addresses);
                    tour(person, name, addresses);
                    findings.addAll(errorStates.refusals(name, person));
                }
            });

            Set<String> routes = Addresses.routes(application);
            routes.removeAll(TOLD_BY_STORIES);
            assertThat(looked).as("routes with a page that somebody opened").containsAll(routes);
        }

        Map<String, Long> table =
                policies.values().stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        LOG.info("{} pages looked at; policies: {}", pages, table);
        LOG.info("heaviest first visit of each route: {}", weights);
        assertThat(findings).isEmpty();
    }

    private Certificate certificate() {
        return certificates.issue(
                CertificateFixtures.order("PAGES", SmallCity.STAFF_1_DINKES, LongNames.PERSON.formatted("Rini")));
    }

    private void tour(Browser browser, Personas personas, Addresses addresses) {
        people(browser, personas).forEach((name, person) -> {
            try (person) {
                tour(person, name, addresses);
            }
        });
        LOG.info("{} pages looked at", pages);
    }

    private String position() {
        return directory.listPositions().stream()
                .filter(position -> position.title().startsWith("Kepala UPT"))
                .map(position -> String.valueOf(position.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Those who signed in, and somebody who did not. */
    private Map<String, PageAuditor> people(Browser browser, Personas personas) {
        Map<String, PageAuditor> people = new LinkedHashMap<>();
        people.put("tamu", new PageAuditor(browser, base, examined));
        personas.names()
                .forEach(name -> people.put(
                        name,
                        new PageAuditor(browser, base, examined).signIn(personas.username(name), Personas.PASSWORD)));
        return people;
    }

    private void tour(PageAuditor person, String name, Addresses addresses) {
        for (String route : Addresses.routes(application)) {
            for (String address : addresses.of(route)) {
                person.fetch(address).ifPresent(page -> {
                    looked.add(route);
                    check(address, person.policies().get(address));
                    weigh(name, route, address, page, person);
                    Markup markup = new Markup(page);
                    markup.findings().forEach(finding -> findings.add(name + " " + address + ": " + finding));
                    if (drawn.add(name) | drawn.add(route) | drawn.addAll(markup.shapes())) {
                        pages++;
                        person.open(address).forEach(finding -> findings.add(name + " " + finding));
                    }
                });
            }
        }
        rules.addAll(person.rules());
    }

    private void weigh(String name, String route, String address, String page, PageAuditor person) {
        int weight = firstVisit.weigh(page, person::load);
        weights.merge(route, weight, Math::max);
        if (weight > FIRST_VISIT) {
            findings.add(name + " " + address + ": " + weight + " bytes at a first visit");
        }
        firstVisit.undrawn(page).forEach(icon -> findings.add(name + " " + address + ": " + icon));
    }

    private void check(String address, String policy) {
        policies.put(address, policy);
        boolean diagram = address.matches("/tracking/(NOM|BATCH)-.*|/reports/processes/.+");
        if (!policy.equals(diagram ? WITH_DIAGRAM : STRICT)) {
            findings.add(address + ": policy " + policy);
        }
    }
}
