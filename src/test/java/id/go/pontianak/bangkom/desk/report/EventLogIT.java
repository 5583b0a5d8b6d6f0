package id.go.pontianak.bangkom.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.spi.json.JsonSmartJsonProvider;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The event log read by parsers of others, against the rules of its two formats: as many events as the journal has, and nobody's name in it. */
@IntegrationTest
class EventLogIT {

    private static final String XES = "/reports/event-log/journal.xes";
    private static final String OCEL = "/reports/event-log/journal.json";
    private static final String NAMESPACE = "http://www.xes-standard.org/";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Journal journal;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void deeds() {
        personas = new Personas(accounts, jdbc);
        transaction.executeWithoutResult(done -> {
            CaseNumber record = new CaseNumber("LEDGER-" + SmallCity.STAFF_1_DINKES);
            journal.record(
                    record,
                    Deed.of("journal.ledger.corrected", SmallCity.ANALYST).because("Rahasia Rini"),
                    Map.of("who", "Rini"));
            journal.recordSystem(record, "journal.ledger.reversed", Map.of());
        });
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void xesHasATraceForEachCaseAndAnEventForEachEntry() throws Exception {
        byte[] file = as("auditor").open(XES).getContentAsByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        Element log = document.getDocumentElement();
        NodeList events = document.getElementsByTagNameNS(NAMESPACE, "event");

        assertThat(log.getLocalName()).isEqualTo("log");
        assertThat(log.getAttribute("xes.version")).isEqualTo("1849-2016");
        assertThat(document.getElementsByTagNameNS(NAMESPACE, "extension").getLength())
                .isEqualTo(3);
        assertThat(events.getLength()).isEqualTo(entries());
        assertThat(eventsByCase(document)).isEqualTo(entriesByCase());
        assertThat(document.getElementsByTagNameNS(NAMESPACE, "trace").getLength())
                .isEqualTo(number("SELECT count(DISTINCT case_number) FROM journal_entry"));
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < events.getLength(); at++) {
            Map<String, String> event = attributes((Element) events.item(at));
            assertThat(event).containsKeys("concept:name", "org:resource", "time:timestamp");
            Instant.parse(event.get("time:timestamp"));
            ids.add(event.get("entry"));
        }
        assertThat(ids).hasSize(events.getLength());
        assertNobody(new String(file, StandardCharsets.UTF_8));
    }

    @Test
    void ocelNamesEachObjectAndTypeOnceAndAnEventForEachEntry() throws Exception {
        byte[] file = as("analis").open(OCEL).getContentAsByteArray();
        JsonNode log = new ObjectMapper().readTree(file);
        Map<String, String> objects = new HashMap<>();
        log.get("objects")
                .forEach(one -> assertThat(objects.put(
                                one.get("id").asText(), one.get("type").asText()))
                        .isNull());
        Set<String> objectTypes = names(log.get("objectTypes"));
        Set<String> eventTypes = names(log.get("eventTypes"));

        assertThat(log.get("events")).hasSize(entries());
        Configuration another = Configuration.builder()
                .jsonProvider(new JsonSmartJsonProvider())
                .build();
        assertThat((Integer) JsonPath.using(another)
                        .parse(new String(file, StandardCharsets.UTF_8))
                        .read("$.events.length()"))
                .as("a parser that shares no code with the writer")
                .isEqualTo(entries());
        assertThat(objectTypes).containsAll(objects.values()).contains("person");
        Set<String> ids = new HashSet<>();
        log.get("events").forEach(event -> {
            assertThat(ids.add(event.get("id").asText())).isTrue();
            assertThat(eventTypes).contains(event.get("type").asText());
            Instant.parse(event.get("time").asText());
            assertThat(event.get("attributes").isArray()).isTrue();
            assertThat(event.get("relationships")).isNotEmpty().allSatisfy(relation -> {
                assertThat(objects).containsKey(relation.get("objectId").asText());
                assertThat(relation.get("qualifier").asText()).isNotEmpty();
            });
        });
        assertNobody(new String(file, StandardCharsets.UTF_8));
    }

    @Test
    void aPseudonymHoldsInOneFileAlone() throws Exception {
        assertThat(persons(as("analis"))).isNotEmpty().doesNotContainAnyElementsOf(persons(as("analis")));
    }

    @Test
    void onlyHrOfTheCityAndAuditorsTakeItAndEachTimeLeavesAnEvent() {
        for (String other : new String[] {"pegawai", "atasan", "pengelola", "kepala", "admin"}) {
            assertThat(as(other).open(XES).getStatus()).as(other).isEqualTo(404);
            assertThat(as(other).open("/reports/event-log").getStatus())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(as("kabid").open(OCEL).getStatus()).isEqualTo(200);
        assertThat(number("SELECT count(*) FROM access_opening WHERE kind = 'event-log' AND key = 'json' AND reader = '"
                        + SmallCity.KABID1_BKPSDM + "'"))
                .isPositive();
        assertThat(as("analis").open("/reports/event-log/journal.csv").getStatus())
                .isEqualTo(404);
    }

    private void assertNobody(String file) {
        assertThat(file).doesNotContain("Rini", "Rahasia");
        for (Object known : new Object[] {SmallCity.STAFF_1_DINKES, SmallCity.ANALYST, SmallCity.KA_DINKES}) {
            assertThat(file).doesNotContain(known.toString());
        }
    }

    private Set<String> persons(Visitor visitor) throws Exception {
        Set<String> persons = new HashSet<>();
        new ObjectMapper()
                .readTree(visitor.open(OCEL).getContentAsByteArray())
                .get("objects")
                .forEach(one -> {
                    if (one.get("type").asText().equals("person")) {
                        persons.add(one.get("id").asText());
                    }
                });
        return persons;
    }

    private static Set<String> names(JsonNode types) {
        Set<String> names = new HashSet<>();
        StreamSupport.stream(types.spliterator(), false)
                .forEach(type -> names.add(type.get("name").asText()));
        return names;
    }

    private static Map<String, String> attributes(Element event) {
        Map<String, String> attributes = new HashMap<>();
        NodeList children = event.getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            if (children.item(at) instanceof Element attribute) {
                attributes.put(attribute.getAttribute("key"), attribute.getAttribute("value"));
            }
        }
        return attributes;
    }

    /** How many traces have so many events. */
    private static Map<Integer, Integer> eventsByCase(Document document) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        NodeList traces = document.getElementsByTagNameNS(NAMESPACE, "trace");
        for (int at = 0; at < traces.getLength(); at++) {
            int events = ((Element) traces.item(at))
                    .getElementsByTagNameNS(NAMESPACE, "event")
                    .getLength();
            sizes.merge(events, 1, Integer::sum);
        }
        return sizes;
    }

    private Map<Integer, Integer> entriesByCase() {
        Map<Integer, Integer> sizes = new TreeMap<>();
        jdbc.sql(
                        "SELECT n, count(*) AS cases FROM (SELECT count(*) AS n FROM journal_entry GROUP BY case_number) c GROUP BY n")
                .query((row, no) -> sizes.put(row.getInt("n"), row.getInt("cases")))
                .list();
        return sizes;
    }

    private int entries() {
        return number("SELECT count(*) FROM journal_entry");
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }
}
