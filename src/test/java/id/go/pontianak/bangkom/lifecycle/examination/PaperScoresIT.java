package id.go.pontianak.bangkom.lifecycle.examination;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests on paper: scores are pasted, checked as a whole, and win over what was sat on the screen. */
@IntegrationTest
class PaperScoresIT {

    private static final String PROGRAMME = "ARS-01";
    private static final String GROUP = "UJI-KERTAS-1";
    private static final String NIP_1 = "199008172015022011";
    private static final String NIP_2 = "199008172015022012";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Examinations examinations;

    @Autowired
    private PaperScores paperScores;

    @Autowired
    private Attempts attempts;

    @Autowired
    private BankKeeping keeping;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private ExaminationFixtures fixtures;

    @BeforeEach
    void tests() {
        personas = new Personas(accounts, jdbc);
        fixtures = new ExaminationFixtures(jdbc);
        fixtures.clear(PROGRAMME);
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        fixtures.bank(keeping, PROGRAMME, 2, SmallCity.ANALYST_2, SmallCity.ANALYST);
        number(SmallCity.STAFF_2_DINKES, NIP_1);
        number(SmallCity.STAFF_2_PUPR, NIP_2);
        for (TestKind kind : List.of(TestKind.PRE, TestKind.POST)) {
            examinations.open(new TestPlan(
                    GROUP,
                    kind,
                    "Bimtek uji",
                    PROGRAMME,
                    clock.now(),
                    clock.now().plusSeconds(600),
                    1,
                    Set.of(SmallCity.STAFF_2_DINKES)));
        }
    }

    @AfterEach
    void goHome() {
        fixtures.clear(PROGRAMME);
        personas.close();
    }

    @Test
    void scoresArePastedWithCommaOrPointAndAnEmptyCellIsNoScore() {
        assertThat(record("nip;pra;pasca\n" + NIP_1 + ";52,5;80")).isEqualTo(new PaperScores.Outcome(2, List.of()));
        assertThat(examinations.scores(GROUP))
                .containsExactly(
                        new TestScore(SmallCity.STAFF_2_DINKES, TestKind.POST, new BigDecimal("80.00"), true, true),
                        new TestScore(SmallCity.STAFF_2_DINKES, TestKind.PRE, new BigDecimal("52.50"), false, true));

        assertThat(record(NIP_1 + ";;69.99").recorded()).isEqualTo(1);
        assertThat(examinations.scores(GROUP).get(0).passed()).isFalse();
    }

    @Test
    void oneFaultLeavesAllOutAndAllAreNamed() {
        PaperScores.Outcome outcome = record("nip;pra;pasca\n" + NIP_1 + ";50;101\n" + NIP_2 + ";60;70\n"
                + "199008172015022099;1;1\n" + NIP_1 + ";-5;70\n12;1;1");

        assertThat(outcome.recorded()).isZero();
        assertThat(outcome.faults())
                .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.kind())
                .containsExactlyInAnyOrder(
                        "2 pasca test.score",
                        "3 nip test.notInvited",
                        "3 nip test.notInvited",
                        "4 nip unknownPerson",
                        "5 nip test.twice",
                        "5 pra test.score",
                        "6 nip number.NOT_18_DIGITS");
        assertThat(examinations.scores(GROUP)).allMatch(score -> score.score() == null);
        assertThat(record(" ").faults()).extracting(fault -> fault.kind()).containsExactly("nothing");
        assertThat(record("nip;pra;pasca\n").faults())
                .extracting(fault -> fault.kind())
                .containsExactly("nothing");
    }

    @Test
    void aMeasuredScoreIsNotReplacedByOneThatIsPasted() {
        UUID paper = attempts.list(SmallCity.STAFF_2_DINKES).stream()
                .filter(test -> test.kind() == TestKind.POST)
                .map(MyTest::paper)
                .findFirst()
                .orElseThrow();
        attempts.finish(SmallCity.STAFF_2_DINKES, attempts.begin(SmallCity.STAFF_2_DINKES, paper));

        assertThat(record(NIP_1 + ";50;100").faults())
                .extracting(fault -> fault.column() + " " + fault.kind())
                .containsExactly("pasca test.sat");
        assertThat(examinations
                        .score(GROUP, TestKind.POST, SmallCity.STAFF_2_DINKES)
                        .orElseThrow()
                        .score())
                .isEqualByComparingTo("0");
    }

    private PaperScores.Outcome record(String pasted) {
        return paperScores.record(GROUP, pasted, SmallCity.ANALYST);
    }

    private void number(PersonId person, String number) {
        jdbc.sql("UPDATE directory_person SET number = ? WHERE id = ?")
                .params(number, person.value())
                .update();
    }
}
