package id.go.pontianak.bangkom.lifecycle.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.desk.casefile.domain.VisibleCases;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The roster of a batch is made of its seats on its first day, and stays as it was then. */
@IntegrationTest
class ParticipantsIT {

    private static final List<PersonId> PEOPLE =
            List.of(SmallCity.STAFF_2_DINKES, SmallCity.STAFF_1_DINKES, SmallCity.STAFF_5_DINKES);

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private Participants participants;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private LeaveRequests requests;

    @Autowired
    private VisibleCases files;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Batches allBatches;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private String number = "";

    @BeforeEach
    void started() {
        batches.city();
        number = batches.decreed(2, candidacies, PEOPLE);
        assertThat(participants.of(number)).isEmpty();
        completion.start(number);
    }

    /** Other stories seat the same people on the same days. */
    @AfterEach
    void seatsAreFree() {
        jdbc.sql("UPDATE batch_seat SET state = 'RELEASED', offer_until = NULL WHERE batch = ?")
                .param(number)
                .update();
    }

    @Test
    void takesUpTheSeatsInTheOrderOfNamesAndLeavesTheReserveOut() {
        List<Participant> roster = participants.of(number);
        assertThat(roster)
                .extracting(Participant::person)
                .containsExactlyInAnyOrder(SmallCity.STAFF_1_DINKES, SmallCity.STAFF_2_DINKES);
        assertThat(roster).extracting(Participant::name).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(participants.isParticipant(number, SmallCity.STAFF_5_DINKES)).isFalse();
        assertThat(participants.ofPerson(SmallCity.STAFF_1_DINKES))
                .extracting(Participant::batch)
                .contains(number);
    }

    @Test
    void keepsUnitNameRankAndPositionAsTheyWereOnTheFirstDay() {
        Participant before = of(SmallCity.STAFF_1_DINKES);
        assertThat(before)
                .extracting(Participant::unit, Participant::rank, Participant::position)
                .containsExactly("DINKES", "III/b", "Pengadministrasi Umum");

        jdbc.sql("UPDATE directory_person SET name = 'Nama Baru', unit_code = 'PUPR', grade = 'III/c' WHERE id = ?")
                .param(SmallCity.STAFF_1_DINKES.value())
                .update();

        assertThat(of(SmallCity.STAFF_1_DINKES)).isEqualTo(before);
    }

    @Test
    void withdrawsWithAReasonThatTheJournalKeepsAndOnlyOnce() {
        withdrawals.withdraw(number, SmallCity.STAFF_1_DINKES, "Dirawat di rumah sakit", SmallCity.ANALYST);

        assertThat(of(SmallCity.STAFF_1_DINKES).state()).isEqualTo(Participant.State.WITHDRAWN);
        assertThat(participants.isParticipant(number, SmallCity.STAFF_1_DINKES)).isFalse();
        assertThat(participants.of(number)).hasSize(2);
        assertThat(participants.withdrawal(number, SmallCity.STAFF_1_DINKES).orElseThrow())
                .extracting(Withdrawal::by, Withdrawal::reason)
                .containsExactly(SmallCity.ANALYST, "Dirawat di rumah sakit");
        assertThat(processDriver.journal(number)).contains("journal.participant.withdrawn");
        assertThatThrownBy(() -> withdrawals.withdraw(
                        number, SmallCity.STAFF_1_DINKES, "Dicatat sekali lagi", SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void refusesToWithdrawWithoutAReasonForStrangersAndByOthers() {
        assertThatThrownBy(() -> withdrawals.withdraw(number, SmallCity.STAFF_1_DINKES, " ", SmallCity.ANALYST))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> withdrawals.withdraw(
                        number, SmallCity.STAFF_5_DINKES, "Bukan peserta angkatan ini", SmallCity.ANALYST))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdrawals.withdraw(
                        number, SmallCity.STAFF_1_DINKES, "Diminta rekan kerjanya", SmallCity.STAFF_2_DINKES))
                .isInstanceOf(NotFound.class);
        assertThat(of(SmallCity.STAFF_1_DINKES).active()).isTrue();
    }

    @Test
    void asksHimselfToLeaveAndIsGoneWhenTheOrganiserRecordsIt() {
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        requests.ask(number, SmallCity.STAFF_1_DINKES, "Dirawat di rumah sakit");

        assertThat(of(SmallCity.STAFF_1_DINKES).active()).isTrue();
        assertThat(requests.open(number)).containsOnlyKeys(SmallCity.STAFF_1_DINKES);
        assertThat(files.visible(new Actor(SmallCity.STAFF_1_DINKES, "rini", "Rini", Set.of()), new CaseNumber(number)))
                .as("what is told of everybody in the file of the batch")
                .isFalse();
        assertThat(told("participant/leaveAsked")).containsExactly("person:" + SmallCity.ANALYST);
        assertThat(told("participant/superiorLeaveAsked")).containsExactly("office:KABID1-DINKES");
        assertThatThrownBy(() -> requests.ask(number, SmallCity.STAFF_1_DINKES, "Diminta sekali lagi"))
                .isInstanceOf(NotPossibleNow.class);

        withdrawals.withdraw(number, SmallCity.STAFF_1_DINKES, "Dirawat di rumah sakit", SmallCity.ANALYST_2);

        assertThat(of(SmallCity.STAFF_1_DINKES).active()).isFalse();
        assertThat(requests.own(number, SmallCity.STAFF_1_DINKES))
                .extracting(LeaveRequest::state)
                .containsExactly(LeaveRequest.State.GRANTED);
        assertThat(told("participant/withdrawn")).containsExactly("person:" + SmallCity.STAFF_1_DINKES);
        assertThat(told("participant/othersWithdrawn"))
                .containsExactlyInAnyOrder("person:" + SmallCity.ANALYST, "office:KABID1-DINKES");
        assertThat(processDriver.journal(number))
                .containsSubsequence("journal.participant.leaveAsked", "journal.participant.withdrawn");
    }

    @Test
    void isAskedToStayWithAReasonAndMayAskAgain() {
        requests.ask(number, SmallCity.STAFF_1_DINKES, "Ada rapat di kantor");
        assertThatThrownBy(() -> requests.decline(number, SmallCity.STAFF_1_DINKES, " ", SmallCity.ANALYST))
                .isInstanceOf(RuleViolated.class);
        requests.decline(number, SmallCity.STAFF_1_DINKES, "Rapat dapat diwakilkan", SmallCity.ANALYST);

        assertThat(of(SmallCity.STAFF_1_DINKES).active()).isTrue();
        assertThat(requests.open(number)).isEmpty();
        assertThat(told("participant/leaveDeclined")).containsExactly("person:" + SmallCity.STAFF_1_DINKES);
        assertThat(told("participant/superiorLeaveDeclined")).containsExactly("office:KABID1-DINKES");
        assertThatThrownBy(() ->
                        requests.decline(number, SmallCity.STAFF_1_DINKES, "Rapat dapat diwakilkan", SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);

        requests.ask(number, SmallCity.STAFF_1_DINKES, "Anak dirawat di rumah sakit");
        assertThat(requests.own(number, SmallCity.STAFF_1_DINKES))
                .extracting(LeaveRequest::state)
                .containsExactly(LeaveRequest.State.OPEN, LeaveRequest.State.DECLINED);
    }

    @Test
    void whatNobodyDecidedEndsWithTheBatchAndIsTold() {
        requests.ask(number, SmallCity.STAFF_1_DINKES, "Dirawat di rumah sakit");
        requests.ask(number, SmallCity.STAFF_2_DINKES, "Ada rapat di kantor");
        requests.decline(number, SmallCity.STAFF_2_DINKES, "Rapat dapat diwakilkan", SmallCity.ANALYST);

        completion.cancel(number, new Why("Narasumber berhalangan", "B2"), SmallCity.ANALYST);

        assertThat(requests.open(number)).isEmpty();
        assertThat(requests.own(number, SmallCity.STAFF_1_DINKES))
                .extracting(LeaveRequest::state)
                .containsExactly(LeaveRequest.State.CLOSED);
        assertThat(requests.own(number, SmallCity.STAFF_2_DINKES))
                .extracting(LeaveRequest::state)
                .containsExactly(LeaveRequest.State.DECLINED);
        assertThat(told("participant/leaveClosed")).containsExactly("person:" + SmallCity.STAFF_1_DINKES);
        assertThat(told("participant/superiorLeaveClosed")).containsExactly("office:KABID1-DINKES");
        assertThat(processDriver.journal(number)).contains("journal.participant.leaveClosed");
    }

    @Test
    void isAnsweredAlsoOnceResultsAreVerifiedAndEndsWhenTheyAreSet() throws Exception {
        requests.ask(number, SmallCity.STAFF_1_DINKES, "Dirawat di rumah sakit");
        requests.ask(number, SmallCity.STAFF_2_DINKES, "Ada rapat di kantor");
        completion.end(number);
        jdbc.sql("UPDATE result_case SET status = 'CONFIRMING' WHERE batch = ?")
                .param(number)
                .update();
        try (Personas personas = new Personas(accounts, jdbc)) {
            String roster = "/batches/" + number + "/participants/";
            Visitor analyst = personas.visitor(portal, "analis");
            String page = analyst.open(roster + SmallCity.STAFF_1_DINKES).getContentAsString(StandardCharsets.UTF_8);
            assertThat(page).contains("Minta tetap mengikuti").doesNotContain("Catat pengunduran diri");
        }
        requests.decline(number, SmallCity.STAFF_1_DINKES, "Hasil sudah diverifikasi", SmallCity.ANALYST);
        assertThat(requests.refusal(batch(), SmallCity.STAFF_1_DINKES)).contains("refusal.participant.leave.verified");

        completion.close(number);
        assertThat(requests.own(number, SmallCity.STAFF_2_DINKES))
                .extracting(LeaveRequest::state)
                .containsExactly(LeaveRequest.State.CLOSED);
        assertThat(requests.refusal(batch(), SmallCity.STAFF_2_DINKES))
                .contains("refusal.participant.leave.over.CLOSED");
    }

    private Batch batch() {
        return allBatches.batch(number);
    }

    @Test
    @DisplayName("S-12 whoever takes no part asks nothing, and only whoever runs the batch answers, never himself")
    void nobodyAsksForOthersAndOnlyWhoRunsTheBatchAnswers() {
        assertThatThrownBy(() -> requests.ask(number, SmallCity.STAFF_5_DINKES, "Bukan peserta angkatan ini"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.own(number, SmallCity.STAFF_5_DINKES)).isInstanceOf(NotFound.class);
        requests.ask(number, SmallCity.STAFF_1_DINKES, "Dirawat di rumah sakit");
        for (PersonId stranger : List.of(SmallCity.STAFF_2_DINKES, SmallCity.KABID1_DINKES, SmallCity.STAFF_1_DINKES)) {
            assertThatThrownBy(
                            () -> requests.decline(number, SmallCity.STAFF_1_DINKES, "Tetap mengikuti saja", stranger))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(requests.open(number)).hasSize(1);
    }

    private List<String> told(String template) {
        return jdbc.sql("SELECT addressee FROM notification_notice WHERE template = ? AND case_number = ?")
                .params(template, number)
                .query(String.class)
                .list();
    }

    private Participant of(PersonId person) {
        return participants.find(number, person).orElseThrow();
    }
}
