package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The approval matrix of the city, row by row, as the table gives it one step after the other. */
class ApprovalRouteTest {

    private final DecisionTables table = new DecisionTables("approvalRoute", "approval-route.dmn");

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
        List<String> given = new ArrayList<>();
        int after = 0;
        do {
            Map<String, Object> row = table.evaluate(Map.of(
                            "routeNo", after,
                            "tier", tier,
                            "location", location,
                            "programmeKind", kind,
                            "initiator", initiator))
                    .get(0);
            after = (Integer) row.get("nextRouteNo");
            if (after != 0) {
                given.add(after + " " + row.get("purpose") + " " + row.get("asks"));
            }
        } while (after != 0);

        assertThat(given).as(what).containsExactly(steps.split(", "));
    }
}
