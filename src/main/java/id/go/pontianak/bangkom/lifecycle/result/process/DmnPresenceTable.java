package id.go.pontianak.bangkom.lifecycle.result.process;

import id.go.pontianak.bangkom.lifecycle.result.CompletionRule.AbsenceLimits;
import id.go.pontianak.bangkom.lifecycle.result.domain.PresenceTable;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code presence-threshold.dmn}. */
@Component
class DmnPresenceTable implements PresenceTable {

    private static final String DECISION = "presenceThreshold";

    private final DecisionService decisions;

    DmnPresenceTable(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Threshold of(Facts facts) {
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(
                        DECISION,
                        Map.of(
                                "mode",
                                facts.mode().name(),
                                "field",
                                facts.field(),
                                "attendancePercent",
                                facts.attendancePercent(),
                                "absentSessions",
                                facts.limits().sessions(),
                                "absentHours",
                                facts.limits().hours(),
                                "absentDays",
                                facts.limits().days()))
                .getSingleResult();
        int sessions = number(row, "sessions");
        return new Threshold(
                number(row, "percent"),
                sessions == 0 ? null : new AbsenceLimits(sessions, number(row, "hours"), number(row, "days")));
    }

    private static int number(DmnDecisionRuleResult row, String output) {
        Number number = row.getEntry(output);
        return number.intValue();
    }
}
