package id.go.pontianak.bangkom.lifecycle.eligibility.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.DecisionTables;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of eligibility, and each threshold from both sides. A fact that is {@code null} is not known. */
class EligibilityTest {

    private static final DecisionTables TABLE =
            new DecisionTables("nominationEligibility", Path.of("processes/nomination-eligibility.dmn"));

    @AfterAll
    static void everyRowHasAnExample() {
        assertThat(TABLE.silentRows()).isEmpty();
    }

    @Test
    void nothingSpeaksAgainstSomebodyWhoFits() {
        assertThat(speaks(fits())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        active                                  | legalStatus=01                                            | -
        unpaid leave                            | legalStatus=02                                            | E01 HARD status
        study assignment                        | legalStatus=03                                            | E01 HARD status
        before retirement                       | legalStatus=20                                            | E01 HARD status
        legal status not known                  | legalStatus=null                                          | E01 UNKNOWN unknown
        discipline by legal status              | legalStatus=15                                            | E02 HARD status
        heavy sanction                          | discipline=HEAVY                                          | E02 HARD severe
        medium sanction                         | discipline=MEDIUM                                         | E02 HARD severe
        light sanction                          | discipline=LIGHT                                          | E02 SOFT light
        discipline not known                    | discipline=null                                           | E02 UNKNOWN unknown
        another seat on these days              | bookings=1                                                | E03 HARD seat
        on leave                                | absence=OVERLAPS                                          | E03 HARD absence
        leave not known                         | absence=null                                              | E03 UNKNOWN unknown
        another nomination on these days        | pendingOverlaps=1                                         | E03 SOFT pending
        same programme a year ago               | yearsSinceSame=1                                          | E04 SOFT repeated
        same programme three years ago          | yearsSinceSame=3                                          | -
        a smaller setting: one year, one ago    | yearsSinceSame=1;repeatYears=1                            | -
        a smaller setting: one year, months ago | yearsSinceSame=0;repeatYears=1                            | E04 SOFT repeated
        same programme two years ago            | yearsSinceSame=2                                          | -
        no training on record                   | historyKnown=false                                        | E04 UNKNOWN unknown
        a grade too low                         | gradeMargin=-1                                            | E05 HARD grade
        exactly the grade                       | gradeMargin=0                                             | -
        grade not known                         | gradeMargin=null                                          | E05 UNKNOWN unknown
        other tier                              | tierFits=false                                            | E05 HARD tier
        11 months left                          | monthsAfterTraining=11                                    | E06 HARD retirement
        12 months left                          | monthsAfterTraining=12                                    | -
        23 months left, leadership              | monthsAfterTraining=23;requiredMonths=24;programmeKind=LEADERSHIP | E06 HARD retirement
        24 months left, leadership              | monthsAfterTraining=24;requiredMonths=24;programmeKind=LEADERSHIP | -
        retirement not known                    | monthsAfterTraining=null                                  | E06 UNKNOWN unknown
        a year of service short                 | serviceMargin=-1                                          | E07 SOFT service
        exactly the service                     | serviceMargin=0                                           | -
        service not known                       | serviceMargin=null                                        | E07 UNKNOWN unknown
        appraisal below Baik                    | performance=Butuh Perbaikan                               | E08 SOFT performance
        appraisal Baik                          | performance=Baik                                          | -
        appraisal Sangat Baik                   | performance=Sangat Baik                                   | -
        appraisal not known                     | performance=null                                          | E08 UNKNOWN unknown
        schooling too low                       | educationMargin=-1                                        | E09 SOFT education
        exactly the schooling                   | educationMargin=0                                         | -
        schooling not known                     | educationMargin=null                                      | E09 UNKNOWN unknown
        contract staff at the cap               | employment=PPPK;hoursAfter=24                             | -
        contract staff over the cap             | employment=PPPK;hoursAfter=25                             | E10 SOFT cap
        contract staff, a larger cap            | employment=PPPK;hoursAfter=25;contractYearlyHours=25      | -
        permanent staff over it                 | employment=PNS;hoursAfter=25                              | -
        part-time contract staff                | employment=PPPK_PARUH_WAKTU;hoursAfter=25                 | E10 UNKNOWN partTime
        probationary staff, other training      | employment=CPNS                                           | E11 SOFT probation
        probationary staff, Latsar              | employment=CPNS;programmeKind=BASIC                       | -
        probationary staff, orientation         | employment=CPNS;programmeKind=ORIENTATION                 | E11 HARD orientation
        permanent staff, Latsar                 | employment=PNS;programmeKind=BASIC                        | E11 HARD basic
        contract staff, Latsar                  | employment=PPPK;programmeKind=BASIC                       | E11 HARD basic
        permanent staff, orientation            | employment=PNS;programmeKind=ORIENTATION                  | E11 HARD orientation
        contract staff, new, orientation        | employment=PPPK;programmeKind=ORIENTATION                 | -
        contract staff of last year             | employment=PPPK;programmeKind=ORIENTATION;appointedYears=1 | E11 SOFT lastYear
        contract staff of the year before that  | employment=PPPK;programmeKind=ORIENTATION;appointedYears=2 | E11 HARD notNew
        contract staff, appointment not known   | employment=PPPK;programmeKind=ORIENTATION;appointedYears=null | E11 UNKNOWN appointment
        appointed long ago, other training      | employment=PPPK;appointedYears=9                          | -
        employment not known                    | employment=null                                           | E11 UNKNOWN unknown
        employment not known, Latsar            | employment=null;programmeKind=BASIC                       | E11 UNKNOWN unknown
        the mayor                               | employment=BUKAN_ASN                                      | E11 HARD notCivilServant
        the mayor, Latsar                       | employment=BUKAN_ASN;programmeKind=BASIC                  | E11 HARD notCivilServant
        leadership, one tier below              | tierFits=false;tiersBelow=1;programmeKind=LEADERSHIP      | E12 SOFT tierBelow
        leadership, two tiers below             | tierFits=false;tiersBelow=2;programmeKind=LEADERSHIP      | E12 HARD tier
        leadership, one tier above              | tierFits=false;tiersBelow=-1;programmeKind=NATIONAL_LEADERSHIP | E12 HARD tier
        leadership of the tier                  | tiersBelow=0;programmeKind=LEADERSHIP                     | -
        one tier below, ordinary training       | tiersBelow=1                                              | -
        leadership held already                 | leadershipHeld=true;programmeKind=NATIONAL_LEADERSHIP     | E12 HARD held
        leadership not on record                | leadershipHeld=null;programmeKind=LEADERSHIP              | E12 UNKNOWN unknown
        held before, ordinary training          | leadershipHeld=true                                       | -
        not among the needs                     | needFits=false                                            | E13 SOFT unneeded
        needs not assessed                      | needFits=null                                             | E13 UNKNOWN unknown
        as many away as allowed                 | awayCount=4                                               | -
        a larger share allowed                  | awayCount=5;allowedAway=5                                 | -
        one more away                           | awayCount=5                                               | E14 SOFT away
        19 JP this year                         | hoursThisYear=19                                          | E15 RANKING shortfall
        the target reached by one more          | hoursThisYear=21                                          | -
        a larger target                         | hoursThisYear=20;yearlyHours=21                           | E15 RANKING shortfall
        20 JP this year                         | hoursThisYear=20                                          | -
        """)
    void saysWhatSpeaks(String what, String changes, String expected) {
        Map<String, Object> facts = fits();
        Arrays.stream(changes.split(";"))
                .map(change -> change.split("="))
                .forEach(change ->
                        facts.put(change[0], change[0].equals("legalStatus") ? text(change[1]) : value(change[1])));

        assertThat(speaks(facts)).as(what).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private List<String> speaks(Map<String, Object> facts) {
        return TABLE.evaluate(facts).stream()
                .map(row -> row.get("rule") + " " + row.get("kind") + " " + row.get("reason"))
                .toList();
    }

    private static String text(String value) {
        return value.equals("null") ? null : value;
    }

    private static Object value(String text) {
        return switch (text) {
            case "null" -> null;
            case "true", "false" -> Boolean.valueOf(text);
            default -> text.matches("-?[1-9]\\d*|0") ? Integer.valueOf(text) : text;
        };
    }

    private static Map<String, Object> fits() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("employment", "PNS");
        facts.put("legalStatus", "01");
        facts.put("discipline", "NONE");
        facts.put("bookings", 0);
        facts.put("absence", "NONE");
        facts.put("pendingOverlaps", 0);
        facts.put("yearsSinceSame", null);
        facts.put("historyKnown", true);
        facts.put("gradeMargin", 3);
        facts.put("tierFits", true);
        facts.put("tiersBelow", 0);
        facts.put("appointedYears", 0);
        facts.put("monthsAfterTraining", 120);
        facts.put("serviceMargin", 0);
        facts.put("performance", "Baik");
        facts.put("educationMargin", 0);
        facts.put("programmeKind", "ORDINARY");
        facts.put("leadershipHeld", false);
        facts.put("hoursAfter", 24);
        facts.put("awayCount", 1);
        facts.put("hoursThisYear", 20);
        facts.put("needFits", true);
        facts.put("repeatYears", 2);
        facts.put("requiredMonths", 12);
        facts.put("contractYearlyHours", 24);
        facts.put("yearlyHours", 20);
        facts.put("allowedAway", 4);
        return facts;
    }
}
