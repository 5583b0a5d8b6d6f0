package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.DecisionTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The approval matrix of the city, row by row, as the table gives the whole route at once. */
class ApprovalRouteTest {

    private static final DecisionTables TABLE =
            new DecisionTables("approvalRoute", Path.of("processes/approval-route.dmn"));

    private static final DecisionTables RELEASED = new DecisionTables(
            "approvalRoute", Path.of("src/test/resources/released/1.0/processes/approval-route.dmn"));

    @AfterAll
    static void everyRowHasAnExample() {
        assertThat(TABLE.silentRows()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        staff, in town                       | STAFF         | IN_TOWN     | ORDINARY            | SUPERVISOR | 10 APPROVE SUPERVISOR, 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST
        staff, own application               | STAFF         | IN_TOWN     | ORDINARY            | EMPLOYEE   | 10 APPROVE SUPERVISOR, 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST
        staff, out of town                   | STAFF         | OUT_OF_TOWN | ORDINARY            | UNIT_HR    | 10 APPROVE SUPERVISOR, 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST, 70 PERMIT SEKDA
        staff, abroad                        | STAFF         | ABROAD      | ORDINARY            | SUPERVISOR | 10 APPROVE SUPERVISOR, 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST, 70 PERMIT SEKDA, 80 PERMIT WALI_KOTA, 90 VERIFY HR_ANALYST
        administrator, in town               | ADMINISTRATOR | IN_TOWN     | ORDINARY            | SUPERVISOR | 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST
        administrator, out of town           | ADMINISTRATOR | OUT_OF_TOWN | ORDINARY            | SUPERVISOR | 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST, 70 PERMIT SEKDA
        head of an agency                    | HEAD          | IN_TOWN     | ORDINARY            | SUPERVISOR | 20 APPROVE SUPERIOR, 30 VERIFY HR_ANALYST, 50 APPROVE SEKDA
        head of an agency, out of town       | HEAD          | OUT_OF_TOWN | ORDINARY            | SUPERVISOR | 20 APPROVE SUPERIOR, 30 VERIFY HR_ANALYST, 50 APPROVE SEKDA, 80 PERMIT WALI_KOTA
        head of an agency, abroad            | HEAD          | ABROAD      | ORDINARY            | EMPLOYEE   | 20 APPROVE SUPERIOR, 30 VERIFY HR_ANALYST, 50 APPROVE SEKDA, 70 PERMIT SEKDA, 80 PERMIT WALI_KOTA, 90 VERIFY HR_ANALYST
        Sekda                                | SECRETARY     | IN_TOWN     | ORDINARY            | HR         | 30 VERIFY HR_ANALYST, 60 APPROVE WALI_KOTA
        Sekda, out of town                   | SECRETARY     | OUT_OF_TOWN | ORDINARY            | HR         | 30 VERIFY HR_ANALYST, 60 APPROVE WALI_KOTA, 80 PERMIT WALI_KOTA
        Sekda, abroad                        | SECRETARY     | ABROAD      | ORDINARY            | HR         | 30 VERIFY HR_ANALYST, 60 APPROVE WALI_KOTA, 80 PERMIT WALI_KOTA, 90 VERIFY HR_ANALYST
        Latsar, listed by HR                 | STAFF         | IN_TOWN     | BASIC               | HR         | 30 VERIFY HR_ANALYST
        PKP, proposed by the head            | STAFF         | IN_TOWN     | LEADERSHIP          | SUPERVISOR | 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST, 40 APPROVE KEPALA_BKPSDM, 50 APPROVE SEKDA, 60 APPROVE WALI_KOTA
        PKP, own application                 | STAFF         | IN_TOWN     | LEADERSHIP          | EMPLOYEE   | 10 APPROVE SUPERVISOR, 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST, 40 APPROVE KEPALA_BKPSDM, 50 APPROVE SEKDA, 60 APPROVE WALI_KOTA
        PKA                                  | ADMINISTRATOR | IN_TOWN     | LEADERSHIP          | SUPERVISOR | 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST, 40 APPROVE KEPALA_BKPSDM, 50 APPROVE SEKDA, 60 APPROVE WALI_KOTA
        PKN II, out of town                  | HEAD          | OUT_OF_TOWN | NATIONAL_LEADERSHIP | HR         | 20 APPROVE SEKDA, 30 VERIFY HR_ANALYST, 60 APPROVE WALI_KOTA, 80 PERMIT WALI_KOTA
        staff, self-paced course of the city | STAFF         | IN_TOWN     | SELF_PACED          | UNIT_HR    | 10 APPROVE SUPERVISOR
        head of an agency, self-paced        | HEAD          | IN_TOWN     | SELF_PACED          | EMPLOYEE   | 10 APPROVE SUPERVISOR
        """)
    void givesTheSteps(String what, String tier, String location, String kind, String initiator, String steps) {
        assertThat(steps(
                        TABLE,
                        Map.of("tier", tier, "location", location, "programmeKind", kind, "initiator", initiator)))
                .as(what)
                .containsExactly(steps.split(", "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRoute")
    void isWalkedFromLowToHighAndEachStepOnce(Map<String, Object> facts) {
        assertThat(TABLE.evaluate(facts))
                .extracting(row -> (Integer) row.get("no"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    /** Both sides of the number that was done last: what lies above it comes, what lies below it does not come again. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRoute")
    void isTheRouteItWasButForTheSecretaryOutOfTown(Map<String, Object> facts) {
        List<String> before = stepsAsReleased(facts);
        if (facts.get("tier").equals("SECRETARY") && facts.get("location").equals("OUT_OF_TOWN")) {
            before.add("80 PERMIT WALI_KOTA");
        }

        assertThat(steps(TABLE, facts)).isEqualTo(before);
    }

    @Test
    void eachStepNamesItsRow() {
        assertThat(TABLE.evaluate(Map.of(
                        "tier", "STAFF", "location", "ABROAD", "programmeKind", "ORDINARY", "initiator", "EMPLOYEE")))
                .extracting(row -> row.get("row"))
                .containsExactly("10_01", "20_03", "30_06", "70_13", "80_15", "90_16");
    }

    static Stream<Map<String, Object>> everyRoute() {
        return Stream.of("STAFF", "ADMINISTRATOR", "HEAD", "SECRETARY")
                .flatMap(tier -> Stream.of("IN_TOWN", "OUT_OF_TOWN", "ABROAD")
                        .flatMap(location -> Stream.of("ORDINARY", "BASIC", "LEADERSHIP", "NATIONAL_LEADERSHIP")
                                .flatMap(kind -> Stream.of("SUPERVISOR", "UNIT_HR", "EMPLOYEE", "HR")
                                        .map(initiator -> Map.<String, Object>of(
                                                "tier", tier,
                                                "location", location,
                                                "programmeKind", kind,
                                                "initiator", initiator)))));
    }

    private static List<String> steps(DecisionTables table, Map<String, Object> facts) {
        return table.evaluate(facts).stream()
                .map(row -> row.get("no") + " " + row.get("purpose") + " " + row.get("asks"))
                .toList();
    }

    /** The table of release 1.0 gave one step at a time and was asked again with its number. */
    private static List<String> stepsAsReleased(Map<String, Object> facts) {
        List<String> steps = new ArrayList<>();
        Map<String, Object> row = released(0, facts);
        while (!row.get("nextRouteNo").equals(0)) {
            steps.add(row.get("nextRouteNo") + " " + row.get("purpose") + " " + row.get("asks"));
            row = released((Integer) row.get("nextRouteNo"), facts);
        }
        return steps;
    }

    private static Map<String, Object> released(int routeNo, Map<String, Object> facts) {
        Map<String, Object> asked = new HashMap<>(facts);
        asked.put("routeNo", routeNo);
        return RELEASED.evaluate(asked).get(0);
    }
}
