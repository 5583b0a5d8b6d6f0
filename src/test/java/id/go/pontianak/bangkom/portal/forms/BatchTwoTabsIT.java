package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Each form that changes a batch, open in two tabs; which there are stands in {@code forms/two-tabs.txt}. */
@IntegrationTest
class BatchTwoTabsIT {

    private static final String WORDS = "Kata orang kedua tetap ada";
    private static final Map<String, String> FIRST = Map.of("reason", "Sudah disepakati bersama");
    private static final Map<String, String> SECOND = Map.of("reason", WORDS);

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private Batches batches;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void city() {
        fixtures.city();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(BatchTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        String name = route.substring(route.lastIndexOf('/') + 1);
        (route.contains("/selection/") ? ofTheList(name) : ofTheBatch(name)).secondIsTold();
    }

    private TwoTabs ofTheBatch(String name) {
        String batch = "/batches/" + fixtures.calling(3, Map.of("DINKES", 1));
        return switch (name) {
            case "schedule" -> change(batch + "/schedule", dates(batch, 1), dates(batch, 2));
            case "venue" -> change(batch + "/venue", venue("Aula satu"), venue("Aula dua"));
            case "seats" -> change(batch + "/seats", seats("4"), seats("5"));
            case "cancel" -> change(batch + "/cancel", FIRST, SECOND);
            case "close" -> change(over(), FIRST, SECOND);
            case "nobody" -> nobody(batch);
            case "preference" -> preference(batch);
            case "reopen" -> {
                processDriver.fireTimer(
                        batch.substring("/batches/".length()), BatchElements.EVENT_NOMINATION_DEADLINE_REACHED);
                yield change(batch + "/reopen", call("2026-11-17"), call("2026-11-18"));
            }
            default -> throw new AssertionError("nobody tries " + name);
        };
    }

    private String over() {
        String number = fixtures.over(LocalDate.of(2029, 3, 5), candidacies, SmallCity.STAFF_5_DINKES);
        return "/batches/" + number + "/close";
    }

    private TwoTabs ofTheList(String name) {
        String number = fixtures.calling(1, Map.of());
        String first = candidacies.ready(number, "1", SmallCity.STAFF_1_DINKES, "DINKES");
        String second = candidacies.ready(number, "2", SmallCity.STAFF_2_DINKES, "DINKES");
        candidacies.onItsRoute(number, "3", SmallCity.STAFF_6_DINKES, "DINKES");
        fixtures.toSelection(number);
        String page = "/batches/" + number + "/selection";
        Map<String, String> back = Map.of("step", second + ":1", "reason", WORDS);
        return switch (name) {
            case "order" -> list(page, "order", "order", Map.of("step", first + ":2", "reason", WORDS), back);
            case "again" -> {
                Tab.open(visitor(SmallCity.ANALYST), page)
                        .send(page + "/order", Map.of("step", first + ":2", "reason", WORDS));
                yield list(page, "order", "again", FIRST, SECOND);
            }
            default -> throw new AssertionError("nobody tries " + name);
        };
    }

    private TwoTabs list(
            String page, String form, String action, Map<String, String> first, Map<String, String> second) {
        return new TwoTabs(
                visitor(SmallCity.ANALYST), page, page + '/' + form, page + '/' + action, first, second, WORDS);
    }

    private TwoTabs change(String page, Map<String, String> first, Map<String, String> second) {
        return new TwoTabs(visitor(SmallCity.ANALYST), page, page, page, first, second, WORDS);
    }

    private TwoTabs nobody(String batch) {
        String action = batch + "/nobody?unit=DINKES";
        return new TwoTabs(visitor(SmallCity.SUB_DINKES), batch, action, action, FIRST, SECOND, WORDS);
    }

    private TwoTabs preference(String batch) {
        String number = batch.substring("/batches/".length());
        String one = candidacies.ready(number, "1", SmallCity.STAFF_1_DINKES, "DINKES");
        String other = candidacies.ready(number, "2", SmallCity.STAFF_2_DINKES, "DINKES");
        String action = batch + "/preference?unit=DINKES";
        return new TwoTabs(
                visitor(SmallCity.KA_DINKES),
                batch,
                action,
                action,
                Map.of("place." + one, "2", "place." + other, "1"),
                Map.of("place." + one, "1", "place." + other, "2"),
                "");
    }

    private Map<String, String> dates(String page, int later) {
        Batch batch = batches.batch(page.substring("/batches/".length()));
        return Map.of(
                "opens", batch.opens().toString(),
                "nominationDeadline", batch.nominationDeadline().toString(),
                "selectionDate", batch.selectionDate().toString(),
                "starts", batch.period().from().plusDays(later).toString(),
                "ends", batch.period().to().toString(),
                "reason", WORDS);
    }

    private static Map<String, String> venue(String place) {
        return Map.of("mode", "TATAP_MUKA", "location", "IN_TOWN", "place", place, "reason", WORDS);
    }

    private static Map<String, String> call(String deadline) {
        return Map.of("nominationDeadline", deadline, "selectionDate", "2026-11-25", "reason", WORDS);
    }

    private static Map<String, String> seats(String seats) {
        return Map.of("seats", seats, "quota.DINKES", "1", "reason", WORDS);
    }

    private Visitors.Visitor visitor(PersonId person) {
        return new Visitors(mvc).signIn(fixtures.usernameOf(person), BatchFixtures.PASSWORD);
    }
}
