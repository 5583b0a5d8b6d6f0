package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The approval matrix of the city, row by row, as the table gives it one step after the other; each number of the route from both sides. */
class ApprovalRouteTest {

    private static final DecisionTables TABLE = new DecisionTables("approvalRoute", "approval-route.dmn");

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
        Sekda, out of town                   | SECRETARY     | OUT_OF_TOWN | ORDINARY            | HR         | 30 VERIFY HR_ANALYST, 60 APPROVE WALI_KOTA
        Latsar, listed by HR                 | STAFF         | IN_TOWN     | BASIC               | HR         | 30 VERIFY HR_ANALYST
        PKP, proposed by the head            | STAFF         | IN_TOWN     | LEADERSHIP          | SUPERVISOR | 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST, 40 APPROVE KEPALA_BKPSDM, 50 APPROVE SEKDA, 60 APPROVE WALI_KOTA
        PKP, own application                 | STAFF         | IN_TOWN     | LEADERSHIP          | EMPLOYEE   | 10 APPROVE SUPERVISOR, 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST, 40 APPROVE KEPALA_BKPSDM, 50 APPROVE SEKDA, 60 APPROVE WALI_KOTA
        PKA                                  | ADMINISTRATOR | IN_TOWN     | LEADERSHIP          | SUPERVISOR | 20 APPROVE UNIT_HEAD, 30 VERIFY HR_ANALYST, 40 APPROVE KEPALA_BKPSDM, 50 APPROVE SEKDA, 60 APPROVE WALI_KOTA
        PKN II, out of town                  | HEAD          | OUT_OF_TOWN | NATIONAL_LEADERSHIP | HR         | 20 APPROVE SEKDA, 30 VERIFY HR_ANALYST, 60 APPROVE WALI_KOTA, 80 PERMIT WALI_KOTA
        """)
    void givesTheSteps(String what, String tier, String location, String kind, String initiator, String steps) {
        Map<String, Object> facts =
                Map.of("tier", tier, "location", location, "programmeKind", kind, "initiator", initiator);
        List<String> given = new ArrayList<>();
        Map<String, Object> row = after(0, facts);
        while (!row.get("nextRouteNo").equals(0)) {
            int no = (Integer) row.get("nextRouteNo");
            assertThat(after(no - 1, facts)).as("just below " + no).isEqualTo(row);
            given.add(no + " " + row.get("purpose") + " " + row.get("asks"));
            row = after(no, facts);
        }

        assertThat(given).as(what).containsExactly(steps.split(", "));
    }

    private static Map<String, Object> after(int routeNo, Map<String, Object> facts) {
        Map<String, Object> asked = new HashMap<>(facts);
        asked.put("routeNo", routeNo);
        return TABLE.evaluate(asked).get(0);
    }
}
