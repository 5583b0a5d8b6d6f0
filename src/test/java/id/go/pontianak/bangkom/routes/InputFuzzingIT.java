package id.go.pontianak.bangkom.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.RouteTable;
import id.go.pontianak.bangkom.support.RouteTable.Row;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every field of every route gets every payload, sent by somebody who may use the route; what the requests change is rolled back. Nothing
 * fails, nothing is evaluated, nothing is shown as anything but text, nobody is led elsewhere.
 */
@IntegrationTest
class InputFuzzingIT {

    static final Map<String, String> ORDINARY = Map.ofEntries(
            Map.entry("seen", "1"),
            Map.entry("outcome", "approved"),
            Map.entry("reason", "Sesuai kebutuhan unit"),
            Map.entry("motive", "Sesuai kebutuhan unit"),
            Map.entry("from", "2026-12-01"),
            Map.entry("to", "2026-12-05"),
            Map.entry("day", "2026-12-01"),
            Map.entry("until", "2026-11-10"),
            Map.entry("body", "Mohon dilengkapi"),
            Map.entry("person", SmallCity.STAFF_2_DINKES.toString()),
            Map.entry("office", "KABID1-DINKES"),
            Map.entry("submission", "11111111-1111-4111-8111-111111111111"));

    /** The person who asks, of those the table of routes knows. */
    private static final List<String> ASKING =
            List.of("atasan", "kabid", "analis", "admin", "pengelola", "pegawai", "auditor", "kepala");

    @Autowired
    private MockMvc portal;

    @Autowired
    private RoutesWithFields routes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<String> wounds = new ArrayList<>();
    private int sent;

    @Test
    @DisplayName("S-05 S-14 S-25 S-26 S-27 S-39 S-41 S-43 every payload in every field of every route")
    void everyPayloadInEveryFieldOfEveryRoute() {
        try (Personas personas = new Personas(accounts, jdbc)) {
            Map<String, String> samples = samples(personas);
            Map<String, Visitor> people = new HashMap<>();
            RouteTable table = RouteTable.read();
            for (Row row : table.rows()) {
                Set<String> fields = routes.fieldsOf(row.declared());
                String who = mayUse(table, row);
                if (!fields.isEmpty() && who != null) {
                    Visitor visitor = people.computeIfAbsent(who, name -> personas.visitor(portal, name));
                    attack(visitor, row, row.path(samples), fields);
                }
            }
            assertThat(jdbc.sql("SELECT count(*) FROM access_account")
                            .query(Long.class)
                            .single())
                    .as("their accounts are still there")
                    .isPositive();
        }

        assertThat(sent).as("requests").isGreaterThan(1_000);
        assertThat(wounds).isEmpty();
    }

    private void attack(Visitor visitor, Row row, String path, Set<String> fields) {
        boolean somethingIsThere = !path.contains("00000000-") && !path.contains("2099");
        for (Map.Entry<String, String> payload : Payloads.ALL.entrySet()) {
            if (!somethingIsThere && !Payloads.FEW.contains(payload.getKey())) {
                continue;
            }
            Map<String, String> all = new LinkedHashMap<>();
            fields.forEach(field -> all.put(field, payload.getValue()));
            send(visitor, row, path, all, payload, "*");
            boolean each = somethingIsThere && Payloads.EACH.contains(payload.getKey());
            for (String field : each ? fields : Set.<String>of()) {
                Map<String, String> one = new LinkedHashMap<>();
                fields.stream().filter(ORDINARY::containsKey).forEach(name -> one.put(name, ORDINARY.get(name)));
                one.put(field, payload.getValue());
                send(visitor, row, path, one, payload, field);
            }
        }
        Map<String, String> strange = new LinkedHashMap<>();
        fields.stream().filter(ORDINARY::containsKey).forEach(name -> strange.put(name, ORDINARY.get(name)));
        for (String field : fields) {
            strange.put(field + "[2147483647]", "1");
            strange.put(field + ".class.module.classLoader", "1");
            strange.put(field + "['x']", "1");
        }
        strange.put("class.module.classLoader.resources.context.parent.pipeline.first.pattern", "x");
        send(visitor, row, path, strange, Map.entry("names", "\0"), "names");
    }

    private void send(
            Visitor visitor,
            Row row,
            String path,
            Map<String, String> fields,
            Map.Entry<String, String> payload,
            String where) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method()), URI.create(path));
        fields.forEach(request::param);
        if (row.method().equals("POST")) {
            request.with(csrf());
        }
        sent++;
        String wound = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            try {
                return wound(visitor.exchange(request));
            } catch (IllegalStateException notEvenAPage) {
                return "a failure while it was shown";
            }
        });
        if (!wound.isEmpty()) {
            wounds.add(row.method() + ' ' + row.route() + " [" + where + "=" + payload.getKey() + "] " + wound);
        }
    }

    private static String wound(MockHttpServletResponse answer) {
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        String place = String.valueOf(answer.getHeader("Location"));
        if (answer.getStatus() >= 500) {
            return "status " + answer.getStatus();
        }
        if (body.contains("<script>alert") || body.contains("<img src=x") || body.contains("javascript:alert(1)>")) {
            return "shown as HTML";
        }
        if (body.contains(Payloads.SUM)) {
            return "evaluated";
        }
        if (answer.getHeader("X-Evil") != null || place.contains("\n")) {
            return "header of its own";
        }
        return place.startsWith("http") || place.startsWith("//") ? "leads to " + place : "";
    }

    private static String mayUse(RouteTable table, Row row) {
        String[] answers = table.lines().get(table.rows().indexOf(row)).split(" ");
        return ASKING.stream()
                .filter(name -> !answers[2 + table.people().indexOf(name)].equals("404"))
                .findFirst()
                .orElse(row.route().contains("=") || !row.route().contains("{") ? null : "admin");
    }

    private Map<String, String> samples(Personas personas) {
        String batch = new BatchRows(jdbc).calling("MP-01");
        PersonId nominee = SmallCity.STAFF_1_DINKES;
        String number = nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), nominee);
        Map<String, String> samples = new LinkedHashMap<>(personas.samples());
        samples.put("batch", batch);
        samples.put("nomination", number);
        samples.put("task", processDriver.task(number).id().value());
        samples.put("office", "KABID1-DINKES");
        return samples;
    }
}
