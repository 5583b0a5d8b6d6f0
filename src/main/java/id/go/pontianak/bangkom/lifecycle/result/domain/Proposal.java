package id.go.pontianak.bangkom.lifecycle.result.domain;

import id.go.pontianak.bangkom.lifecycle.result.CompletionRule;
import id.go.pontianak.bangkom.lifecycle.result.CompletionRule.AbsenceLimits;
import id.go.pontianak.bangkom.lifecycle.result.Explanation;
import id.go.pontianak.bangkom.lifecycle.result.Explanation.Code;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts.Attendance;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts.Learned;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts.Missed;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result that follows from rule and facts, and why; {@code outcome} null while something that the rule asks for is missing. A pure
 * function of its arguments. Where neither attendance nor a score is asked nothing is proposed. Excused and ill count as absent for the percentage (Peraturan LAN 10/2018) and are said beside it; nothing but
 * withdrawal, a self-paced course left unfinished, and more absences than a leadership training allows, proposes GUGUR.
 */
public record Proposal(@Nullable ResultOutcome outcome, List<Explanation> because) {

    private static final int ALL = 100;

    public Proposal {
        because = List.copyOf(because);
    }

    public static Proposal of(CompletionRule rule, ResultFacts facts) {
        if (facts.withdrawn()) {
            return because(ResultOutcome.DROPPED, Explanation.of(Code.WITHDRAWN));
        }
        if (facts.learned() != null) {
            return learned(rule, facts.learned(), facts.scores().post());
        }
        if (rule.attendancePercent() == 0) {
            return read(rule, facts, Explanation.of(Code.ATTENDANCE_NOT_ASKED));
        }
        Attendance attendance = facts.attendance();
        if (attendance == null) {
            return open(List.of(), Explanation.of(Code.ATTENDANCE_UNKNOWN));
        }
        if (attendance.percent() == 0 && attendance.unrecorded() == 0) {
            return because(ResultOutcome.VOID, Explanation.of(Code.NEVER_CAME));
        }
        AbsenceLimits limits = rule.limits();
        Missed missed = attendance.missed();
        return limits == null || missed == null
                ? byShare(rule, facts, attendance)
                : byLimits(rule, limits, facts, attendance, missed);
    }

    private static Proposal byShare(CompletionRule rule, ResultFacts facts, Attendance attendance) {
        int percent = attendance.percent();
        if (percent < rule.attendancePercent() && attendance.unrecorded() > 0) {
            return open(List.of(), Explanation.of(Code.SESSIONS_UNRECORDED, attendance.unrecorded()));
        }
        if (percent < rule.attendancePercent()) {
            return because(
                    ResultOutcome.FAILED,
                    Explanation.of(Code.ATTENDANCE_MISSED, percent, rule.attendancePercent()),
                    absences(attendance));
        }
        return read(rule, facts, Explanation.of(Code.ATTENDANCE_REACHED, percent, rule.attendancePercent()));
    }

    /** Leadership trainings: whoever missed more than one of the limits is dropped, whatever the share (Peraturan LAN 5/2022). */
    private static Proposal byLimits(
            CompletionRule rule, AbsenceLimits limits, ResultFacts facts, Attendance attendance, Missed missed) {
        if (missed.sessions() > limits.sessions() || missed.hours() > limits.hours() || missed.days() > limits.days()) {
            return because(ResultOutcome.DROPPED, limited(Code.ABSENCES_BEYOND, missed, limits), absences(attendance));
        }
        if (attendance.unrecorded() > 0) {
            return open(List.of(), Explanation.of(Code.SESSIONS_UNRECORDED, attendance.unrecorded()));
        }
        return read(rule, facts, limited(Code.ABSENCES_WITHIN, missed, limits));
    }

    private static Explanation limited(Code code, Missed missed, AbsenceLimits limits) {
        return Explanation.of(
                code,
                missed.sessions(),
                limits.sessions(),
                missed.hours(),
                limits.hours(),
                missed.days(),
                limits.days());
    }

    private static Explanation absences(Attendance attendance) {
        return Explanation.of(Code.ABSENCES, attendance.excused(), attendance.ill(), attendance.absent());
    }

    /** Whoever attended, but left the course unread that the programme asks as well, has failed; where there is no course none is asked. */
    private static Proposal read(CompletionRule rule, ResultFacts facts, Explanation attended) {
        Integer read = facts.read();
        if (!rule.reading() || read == null) {
            return scored(rule, facts.scores(), List.of(attended));
        }
        return read < ALL
                ? because(ResultOutcome.FAILED, attended, Explanation.of(Code.READING_MISSED, read))
                : scored(rule, facts.scores(), List.of(attended, Explanation.of(Code.READING_DONE)));
    }

    /** Who has not completed a self-paced course when its batch is over: missed the score, left it unfinished, or never began. */
    private static Proposal learned(CompletionRule rule, Learned learned, @Nullable BigDecimal post) {
        if (learned.completed()) {
            return because(ResultOutcome.PASSED, Explanation.of(Code.LEARNED));
        }
        Integer passing = rule.passingScore();
        if (post != null && passing != null && !reaches(post, passing)) {
            return because(ResultOutcome.FAILED, Explanation.of(Code.SCORE_MISSED, plain(post), passing));
        }
        return learned.percent() == 0 && post == null
                ? because(ResultOutcome.VOID, Explanation.of(Code.NOTHING_LEARNED))
                : because(ResultOutcome.DROPPED, Explanation.of(Code.LEARNING_UNFINISHED, learned.percent()));
    }

    private static Proposal scored(CompletionRule rule, ResultFacts.Scores scores, List<Explanation> so) {
        Integer passing = rule.passingScore();
        BigDecimal post = scores.post();
        if (passing == null) {
            return because(rule.attendancePercent() == 0 ? null : ResultOutcome.PASSED, so);
        }
        if (post == null) {
            return open(so, Explanation.of(Code.SCORE_UNKNOWN));
        }
        if (reaches(post, passing)) {
            return because(ResultOutcome.PASSED, so, Explanation.of(Code.SCORE_REACHED, plain(post), passing));
        }
        Explanation missed = Explanation.of(Code.SCORE_MISSED, plain(post), passing);
        if (scores.remedial() != null) {
            return remedied(scores.remedial(), passing, so, missed);
        }
        return rule.remedial()
                ? because(ResultOutcome.REMEDIAL, so, missed, Explanation.of(Code.REMEDIAL_OPEN))
                : because(ResultOutcome.FAILED, so, missed);
    }

    private static Proposal remedied(BigDecimal remedial, int passing, List<Explanation> so, Explanation missed) {
        return reaches(remedial, passing)
                ? because(
                        ResultOutcome.PASSED_WITH_REMARK,
                        so,
                        missed,
                        Explanation.of(Code.REMEDIAL_REACHED, plain(remedial), passing))
                : because(
                        ResultOutcome.FAILED,
                        so,
                        missed,
                        Explanation.of(Code.REMEDIAL_MISSED, plain(remedial), passing));
    }

    private static boolean reaches(BigDecimal score, int passing) {
        return score.compareTo(BigDecimal.valueOf(passing)) >= 0;
    }

    private static String plain(BigDecimal score) {
        return score.stripTrailingZeros().toPlainString();
    }

    /** Something that the rule asks for is missing. */
    private static Proposal open(List<Explanation> so, Explanation missing) {
        return because(null, so, missing);
    }

    private static Proposal because(@Nullable ResultOutcome outcome, Explanation... because) {
        return new Proposal(outcome, List.of(because));
    }

    private static Proposal because(@Nullable ResultOutcome outcome, List<Explanation> so, Explanation... because) {
        List<Explanation> all = new ArrayList<>(so);
        all.addAll(List.of(because));
        return new Proposal(outcome, all);
    }
}
