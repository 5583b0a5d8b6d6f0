package id.go.pontianak.bangkom.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.RouteTable;
import id.go.pontianak.bangkom.support.RouteTable.Row;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
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
 * Every parameter and every part of an address of every route, as everybody there is: no answer is a failure, and none tells people of
 * another agency a name or a number of this one. Everybody sends each parameter; those whom a route lets in go on with each value in each
 * parameter, taking turns: each eleventh of these, all of them with {@code -Dattacks.fuzz=1}. What the requests change is rolled back.
 */
@IntegrationTest
class FuzzingIT {

    /** Each so-manieth of what was planned; 1 is all of it. */
    private static final int EVERY = Integer.getInteger("attacks.fuzz", 11);

    /** Which of them: with 4 and 0 to 3 four runs share all of it. */
    private static final int SHARE = Integer.getInteger("attacks.fuzz.share", 0);

    private static final Set<String> REFUSED = Set.of("302", "403", "404");

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

    private final Set<String> wounds = new TreeSet<>();
    private final Set<String> sent = new HashSet<>();
    private final Map<String, Visitor> people = new LinkedHashMap<>();
    private List<String> secrets = List.of();
    private FuzzValues values = new FuzzValues(List.of());
    private FuzzPaths paths = new FuzzPaths(Map.of());
    private boolean named;
    private int turns;
    private int planned;

    @Test
    @DisplayName("S-58 every value in every parameter of every route as everybody")
    void everyParameterOfEveryRouteAsEverybody() {
        Set<String> expected = new HashSet<>();
        try (Personas personas = new Personas(accounts, jdbc)) {
            prepare(personas);
            RouteTable table = RouteTable.read();
            for (Row row : addresses(table)) {
                Set<String> fields = routes.fieldsOf(row.declared());
                people.keySet().forEach(who -> fields.forEach(field -> expected.add(place(who, row, field))));
                attack(table, row, fields);
            }
        }

        expected.removeAll(sent);
        assertThat(expected).as("parameters that somebody did not try").isEmpty();
        assertThat(named)
                .as("whom strangers must not read of stands on pages of his own agency")
                .isTrue();
        assertThat(wounds).isEmpty();
    }

    /** Each address once: where the table has it with something there and with nothing, both lead to what is there here. */
    private Collection<Row> addresses(RouteTable table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            rows.merge(
                    row.declared() + ' ' + paths.path(row),
                    row,
                    (one, other) -> other.route().contains("=") ? other : one);
        }
        return rows.values();
    }

    private static String place(String who, Row row, String field) {
        return who + ' ' + row.declared() + ' ' + field;
    }

    private void prepare(Personas personas) {
        String batch = new BatchRows(jdbc).calling("MP-01");
        PersonId nominee = nominee();
        String number = nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), nominee);
        String task = processDriver.task(number).id().value();
        Map<String, String> samples = new LinkedHashMap<>(personas.samples());
        samples.put("batch", batch);
        samples.put("nomination", number);
        samples.put("task", task);
        samples.put("office", "KABID1-DINKES");
        samples.put("setting", "nomination.awayPercent");
        samples.put("legalStatus", "02");
        samples.put("programme", "MP-01");
        samples.put("provider", "BKPSDM");
        samples.put("item", "1");
        paths = new FuzzPaths(samples);
        values = new FuzzValues(List.of(task, task + "~1", number, nominee.toString(), batch, "DINKES"));
        secrets = jdbc.sql("SELECT name, number FROM directory_person WHERE id = ?")
                .param(nominee.value())
                .query((row, no) -> List.of(row.getString(1), row.getString(2)))
                .single();
        Visitors visitors = new Visitors(portal);
        people.put("anonymous", visitors.anonymous());
        personas.names().forEach(name -> people.put(name, visitors.signIn(personas.username(name), Personas.PASSWORD)));
    }

    /** Known to this test only: other tests take the people of the city to other agencies, which may then read of them. */
    private PersonId nominee() {
        PersonId nominee = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        jdbc.sql("UPDATE directory_person SET number = '198808082010011777' WHERE id = ?")
                .param(nominee.value())
                .update();
        return nominee;
    }

    private void attack(RouteTable table, Row row, Set<String> fields) {
        String path = paths.path(row);
        int turn = turns++;
        for (String who : people.keySet()) {
            List<Map<String, List<String>>> sends = values.ofAll(fields);
            send(who, row, path, sends.isEmpty() ? Map.of() : sends.get(turn++ % sends.size()));
        }
        List<String> letIn = letIn(table, row, path);
        for (Map<String, List<String>> each : values.plan(row.method(), fields)) {
            if (planned++ % EVERY == SHARE) {
                send(letIn.get(turn++ % letIn.size()), row, path, each);
            }
        }
        for (String value : row.route().contains("{") ? values.ofPaths() : List.<String>of()) {
            if (planned++ % EVERY == SHARE) {
                send(letIn.get(turn++ % letIn.size()), row, FuzzPaths.with(row, value), Map.of());
            }
        }
    }

    /** Whom the table of routes lets in; where it asks for what is not there, who gets to what is; else all. */
    private List<String> letIn(RouteTable table, Row row, String path) {
        String[] words = table.lines().get(table.rows().indexOf(row)).split(" ");
        List<String> letIn = table.people().stream()
                .filter(who -> !REFUSED.contains(words[2 + table.people().indexOf(who)]))
                .toList();
        if (letIn.isEmpty()) {
            letIn = people.keySet().stream()
                    .filter(who -> !REFUSED.contains(String.valueOf(send(who, row, path, Map.of()))))
                    .toList();
        }
        return letIn.isEmpty() ? List.copyOf(people.keySet()) : letIn;
    }

    private int send(String who, Row row, String path, Map<String, List<String>> fields) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method()), URI.create(path));
        fields.forEach((name, texts) -> {
            request.param(name, texts.toArray(String[]::new));
            sent.add(place(who, row, name));
        });
        if (row.method().equals("POST")) {
            request.with(csrf());
        }
        Visitor visitor = Objects.requireNonNull(people.get(who));
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return look(
                    who + ' ' + row.method() + ' ' + row.route() + ' ' + shortened(fields),
                    () -> visitor.exchange(request));
        }));
    }

    private int look(String what, Supplier<MockHttpServletResponse> request) {
        try {
            MockHttpServletResponse answer = request.get();
            if (answer.getStatus() >= 500) {
                wounds.add(what + " status " + answer.getStatus());
            }
            String who = what.substring(0, what.indexOf(' '));
            String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            boolean stranger = who.equals("anonymous") || who.endsWith("-lain");
            if (secrets.stream().anyMatch(body::contains)) {
                named = true;
                if (stranger) {
                    wounds.add(what + " names somebody of another agency");
                }
            }
            return answer.getStatus();
        } catch (IllegalStateException failed) {
            wounds.add(what + " failed while it was shown: " + failed.getCause());
            return 500;
        }
    }

    private static String shortened(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + field.getValue())
                .map(text -> text.substring(0, Math.min(60, text.length())))
                .toList()
                .toString();
    }
}
