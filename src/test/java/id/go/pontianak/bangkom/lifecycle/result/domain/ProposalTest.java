package id.go.pontianak.bangkom.lifecycle.result.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.lifecycle.result.CompletionRule;
import id.go.pontianak.bangkom.lifecycle.result.Explanation;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from rule, attendance and scores, and the sentences that say why. */
class ProposalTest {

    private static final ResultFacts.Scores NO_SCORES = new ResultFacts.Scores(null, null, null);
    private static final CompletionRule SCORED = rule(90, 70, true);
    private static final CompletionRule WITHOUT_REMEDIAL = rule(90, 70, false);
    private static final CompletionRule ATTENDED = rule(90, null, false);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "95, 85, -, PASSED, ATTENDANCE_REACHED SCORE_REACHED",
                "90, 70, -, PASSED, ATTENDANCE_REACHED SCORE_REACHED",
                "89, 99, -, FAILED, ATTENDANCE_MISSED ABSENCES",
                "90, 69.5, -, REMEDIAL, ATTENDANCE_REACHED SCORE_MISSED REMEDIAL_OPEN",
                "90, 60, 70, PASSED_WITH_REMARK, ATTENDANCE_REACHED SCORE_MISSED REMEDIAL_REACHED",
                "90, 60, 69, FAILED, ATTENDANCE_REACHED SCORE_MISSED REMEDIAL_MISSED",
                "0, -, -, VOID, NEVER_CAME",
                "-, 85, -, -, ATTENDANCE_UNKNOWN",
                "95, -, -, -, ATTENDANCE_REACHED SCORE_UNKNOWN"
            })
    void followsFromAttendanceAndScores(
            @Nullable Integer attendance,
            @Nullable BigDecimal post,
            @Nullable BigDecimal remedial,
            @Nullable String outcome,
            String because) {
        Proposal proposal = Proposal.of(SCORED, facts(attendance, post, remedial));

        assertThat(proposal.outcome() == null ? null : proposal.outcome().name())
                .isEqualTo(outcome);
        assertThat(proposal.because().stream().map(one -> one.code().name()).collect(Collectors.joining(" ")))
                .isEqualTo(because);
    }

    @Test
    void failsAtOnceWhereNoSecondAttemptIsOpenAndPassesWithoutAScoreWhereNoneIsAsked() {
        assertThat(Proposal.of(WITHOUT_REMEDIAL, facts(95, new BigDecimal("69"), null))
                        .outcome())
                .hasToString("FAILED");
        assertThat(Proposal.of(ATTENDED, facts(90, null, null)).outcome()).hasToString("PASSED");
    }

    @Test
    void whereThereAreNoSessionsToAttendTheScoreAloneDecides() {
        CompletionRule alone = rule(0, 70, false);
        assertThat(Proposal.of(alone, facts(null, new BigDecimal("70"), null)).outcome())
                .hasToString("PASSED");
        assertThat(Proposal.of(alone, facts(null, new BigDecimal("69"), null)).outcome())
                .hasToString("FAILED");
        assertThat(Proposal.of(alone, facts(null, null, null)).outcome()).isNull();
        assertThat(Proposal.of(rule(0, null, false), facts(null, null, null)).outcome())
                .isNull();
    }

    @Test
    void sessionsOfWhichNothingIsRecordedAreNoAbsence() {
        ResultFacts half = attended(
                false,
                new ResultFacts.Attendance(80, 0, 0, 0, 2),
                new ResultFacts.Scores(null, new BigDecimal("90"), null));
        assertThat(Proposal.of(SCORED, half).outcome()).isNull();
        assertThat(Proposal.of(SCORED, half).because())
                .containsExactly(Explanation.of(Explanation.Code.SESSIONS_UNRECORDED, 2));
        ResultFacts never = attended(false, new ResultFacts.Attendance(0, 0, 0, 0, 3), NO_SCORES);
        assertThat(Proposal.of(SCORED, never).outcome()).isNull();
    }

    @Test
    void saysTheFiguresAndKeepsThem() {
        Proposal proposal = Proposal.of(SCORED, facts(95, new BigDecimal("69.50"), null));

        String written = Explanation.written(proposal.because());
        assertThat(written.lines())
                .containsExactly("ATTENDANCE_REACHED:95:90", "SCORE_MISSED:69.5:70", "REMEDIAL_OPEN");
        assertThat(Explanation.read(written)).isEqualTo(proposal.because());
        assertThat(Explanation.read("")).isEmpty();
    }

    /** More than three sessions, nine learning hours or three whole days are too many, whatever the share; as many as these are not. */
    @ParameterizedTest
    @CsvSource({
        "3, 9, 3, 0, PASSED, ABSENCES_WITHIN SCORE_REACHED",
        "4, 8, 2, 0, DROPPED, ABSENCES_BEYOND ABSENCES",
        "3, 10, 1, 0, DROPPED, ABSENCES_BEYOND ABSENCES",
        "3, 9, 4, 0, DROPPED, ABSENCES_BEYOND ABSENCES",
        "4, 8, 0, 2, DROPPED, ABSENCES_BEYOND ABSENCES",
        "0, 0, 0, 2, , SESSIONS_UNRECORDED"
    })
    void leadershipTrainingsLimitWhatIsMissed(
            int sessions, int hours, int days, int unrecorded, @Nullable String outcome, String because) {
        CompletionRule leadership =
                new CompletionRule(90, 70, true, false, true, new CompletionRule.AbsenceLimits(3, 9, 3));
        Proposal proposal = Proposal.of(
                leadership,
                attended(
                        false,
                        new ResultFacts.Attendance(
                                85, sessions, 0, 0, unrecorded, new ResultFacts.Missed(sessions, hours, days)),
                        new ResultFacts.Scores(null, new BigDecimal("80"), null)));

        assertThat(proposal.outcome() == null ? null : proposal.outcome().name())
                .isEqualTo(outcome);
        assertThat(proposal.because().stream().map(one -> one.code().name()).collect(Collectors.joining(" ")))
                .isEqualTo(because);
        assertThat(Explanation.read(Explanation.written(proposal.because()))).isEqualTo(proposal.because());
        assertThat(Proposal.of(leadership, facts(85, new BigDecimal("80"), null))
                        .outcome())
                .as("a percentage that was entered counts as such")
                .hasToString("FAILED");
    }

    @Test
    void whoWithdrewIsDroppedWhateverElseIsKnown() {
        ResultFacts gone = attended(true, new ResultFacts.Attendance(100, 0, 0, 0, 0), NO_SCORES);
        assertThat(Proposal.of(SCORED, gone).outcome()).hasToString("DROPPED");
    }

    @ParameterizedTest
    @CsvSource({
        "90.01, Sangat Memuaskan",
        "90, Memuaskan",
        "80, Cukup Memuaskan",
        "70, Kurang Memuaskan",
        "60, Tidak Memuaskan",
        "0, Tidak Memuaskan"
    })
    void printsTheQualificationOfTheScore(BigDecimal score, String qualification) {
        assertThat(Qualification.of(score)).isEqualTo(qualification);
    }

    @Test
    void aSelfPacedCourseIsPassedLeftUnfinishedMissedOrNeverBegun() {
        assertThat(learned(100, true, "85").outcome()).isEqualTo(ResultOutcome.PASSED);
        assertThat(learned(100, false, "65").outcome()).isEqualTo(ResultOutcome.FAILED);
        assertThat(learned(100, false, "85").outcome()).isEqualTo(ResultOutcome.DROPPED);
        assertThat(learned(40, false, null).outcome()).isEqualTo(ResultOutcome.DROPPED);
        assertThat(learned(0, false, null).outcome()).isEqualTo(ResultOutcome.VOID);
        assertThat(learned(0, false, "85").outcome()).isEqualTo(ResultOutcome.DROPPED);
    }

    private static Proposal learned(int percent, boolean completed, @Nullable String post) {
        return Proposal.of(
                rule(0, 70, false),
                new ResultFacts(
                        false,
                        null,
                        new ResultFacts.Scores(null, post == null ? null : new BigDecimal(post), null),
                        new ResultFacts.Learned(percent, completed),
                        null));
    }

    @Test
    void theCourseOfABlendedTrainingHasToBeReadWhereItsProgrammeAsksForIt() {
        CompletionRule asks = new CompletionRule(80, 70, true, true, false, null);
        CompletionRule asksNothing = rule(80, 70, true);

        assertThat(blended(asks, 99)).isEqualTo("FAILED ATTENDANCE_REACHED READING_MISSED");
        assertThat(blended(asks, 100)).isEqualTo("PASSED ATTENDANCE_REACHED READING_DONE SCORE_REACHED");
        assertThat(blended(asks, null)).isEqualTo("PASSED ATTENDANCE_REACHED SCORE_REACHED");
        assertThat(blended(asksNothing, 0)).isEqualTo("PASSED ATTENDANCE_REACHED SCORE_REACHED");
    }

    private static String blended(CompletionRule rule, @Nullable Integer read) {
        Proposal proposal = Proposal.of(
                rule,
                new ResultFacts(
                        false,
                        new ResultFacts.Attendance(90, 0, 0, 0, 0),
                        new ResultFacts.Scores(null, new BigDecimal("85"), null),
                        null,
                        read));
        return proposal.outcome() + " "
                + proposal.because().stream().map(one -> one.code().name()).collect(Collectors.joining(" "));
    }

    private static ResultFacts facts(
            @Nullable Integer attendance, @Nullable BigDecimal post, @Nullable BigDecimal remedial) {
        return attended(
                false,
                attendance == null ? null : new ResultFacts.Attendance(attendance, 1, 1, 0, 0),
                new ResultFacts.Scores(null, post, remedial));
    }

    private static CompletionRule rule(int attendance, @Nullable Integer passing, boolean remedial) {
        return new CompletionRule(attendance, passing, remedial, false, false, null);
    }

    private static ResultFacts attended(
            boolean withdrawn, ResultFacts.@Nullable Attendance attendance, ResultFacts.Scores scores) {
        return new ResultFacts(withdrawn, attendance, scores, null, null);
    }
}
