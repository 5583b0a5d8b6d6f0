package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.RouteTable;
import id.go.pontianak.bangkom.support.RouteTable.Row;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Stories;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;

/**
 * Every parameter and every part of an address of every route, as everybody there is: no answer is a failure, and none tells people of
 * another agency a name or a number of this one. What the requests change is rolled back. A refusal does not wait here for its time.
 */
@IntegrationTest
@TestPropertySource(properties = "bangkom.refusal-takes=0ms")
class FuzzingIT {

    private static final int VALUES_OF_A_PATH = 2;

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
    private Stories stories;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<String> wounds = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();
    private Map<String, String> samples = Map.of();
    private List<String> secrets = List.of();
    private FuzzValues values = new FuzzValues(List.of());

    @Test
    void everyParameterOfEveryRouteAsEverybody() {
        Set<String> expected = new HashSet<>();
        try (Personas personas = new Personas(accounts, jdbc)) {
            prepare(personas);
            Visitors visitors = new Visitors(portal);
            Map<String, Visitor> people = new LinkedHashMap<>();
            people.put("anonymous", visitors.anonymous());
            personas.names()
                    .forEach(name -> people.put(name, visitors.signIn(personas.username(name), Personas.PASSWORD)));
            RouteTable table = RouteTable.read();
            for (Row row : table.rows()) {
                routes.fieldsOf(row.declared()).forEach(field -> expected.add(row.declared() + ' ' + field));
                int turn = 0;
                for (Map.Entry<String, Visitor> person : people.entrySet()) {
                    attack(person.getKey(), person.getValue(), row, turn++);
                }
            }
        }

        assertThat(reached).as("every parameter was tried").containsAll(expected);
        assertThat(wounds).isEmpty();
    }

    private void prepare(Personas personas) {
        String batch = new NominationFixtures(jdbc).callingBatch("MP-01");
        PersonId nominee = SmallCity.STAFF_1_DINKES;
        String number = nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), nominee);
        String task = stories.task(number).id();
        samples = new LinkedHashMap<>(personas.samples());
        samples.put("batch", batch);
        samples.put("nomination", number);
        samples.put("task", task);
        samples.put("office", "KABID1-DINKES");
        samples.put("setting", "nomination.awayPercent");
        values = new FuzzValues(List.of(task, task + "~1", number, nominee.toString(), batch, "DINKES"));
        secrets = jdbc.sql("SELECT name, number FROM directory_person WHERE id = ?")
                .param(nominee.value())
                .query((row, no) -> List.of(row.getString(1), row.getString(2)))
                .single();
    }

    /** Every field in every turn gets a value of its own; the others stand beside it with theirs. */
    private void attack(String who, Visitor visitor, Row row, int turn) {
        String path = row.path(samples);
        Set<String> fields = routes.fieldsOf(row.declared());
        for (String field : fields) {
            Map<String, List<String>> sent = new LinkedHashMap<>();
            for (String other : fields) {
                String place = row.declared() + ' ' + field + ' ' + other;
                if (other.equals(field)) {
                    sent.put(values.nameOf(other, turn), values.of(place, turn));
                } else if (turn % 3 != 0) {
                    sent.put(other, List.of(ordinary(other)));
                }
            }
            reached.add(row.declared() + ' ' + field);
            send(who, visitor, row, path, sent);
        }
        if (row.route().contains("{")) {
            values.ofPaths(row.declared(), turn * VALUES_OF_A_PATH, VALUES_OF_A_PATH)
                    .forEach(value -> send(
                            who,
                            visitor,
                            row,
                            row.path(Map.of())
                                    .replaceAll(
                                            "00000000-0000-4000-8000-000000000000|NOM-2099-999999",
                                            Matcher.quoteReplacement(
                                                    UriUtils.encodePathSegment(value, StandardCharsets.UTF_8))),
                            Map.of()));
        }
    }

    private static String ordinary(String field) {
        return NastyInputIT.ORDINARY.getOrDefault(field, "1");
    }

    private void send(String who, Visitor visitor, Row row, String path, Map<String, List<String>> fields) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method()), URI.create(path));
        fields.forEach((name, sent) -> request.param(name, sent.toArray(String[]::new)));
        if (row.method().equals("POST")) {
            request.with(csrf());
        }
        String wound = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            try {
                return wound(who, visitor.exchange(request));
            } catch (IllegalStateException notEvenAPage) {
                return "a failure while it was shown";
            }
        });
        if (wound != null && !wound.isEmpty()) {
            wounds.add(who + ' ' + row.method() + ' ' + path + ' ' + shortened(fields) + ' ' + wound);
        }
    }

    private String wound(String who, MockHttpServletResponse answer) {
        if (answer.getStatus() >= 500) {
            return "status " + answer.getStatus();
        }
        boolean stranger = who.equals("anonymous") || who.endsWith("-lain");
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return stranger && secrets.stream().anyMatch(body::contains) ? "names somebody of another agency" : "";
    }

    private static String shortened(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + field.getValue())
                .map(text -> text.substring(0, Math.min(60, text.length())))
                .toList()
                .toString();
    }
}
