package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions.About;
import id.go.pontianak.bangkom.foundation.decisionform.FormField;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The question before many tasks are decided at once. {@code ground}: the list from which all of them ask to choose; {@code cut}: more were
 * selected than one run takes.
 */
record BulkView(
        UUID submission,
        String tasks,
        String outcome,
        String label,
        boolean reasonRequired,
        @Nullable FormField ground,
        Why why,
        @Nullable String error,
        List<About> rows,
        int count,
        int more,
        boolean cut,
        String list,
        String back) {

    /** What is kept: a choice only from the list that was offered. */
    Why asked() {
        return ground == null ? Why.of(why.words()) : why;
    }

    /** What no form would take is not asked of each of them first. */
    void requireSound() {
        if (reasonRequired) {
            Reason.of(why.words());
        }
        String chosen = asked().ground();
        if (ground == null || chosen == null || chosen.isBlank()) {
            return;
        }
        if (ground.options().stream().noneMatch(option -> option.value().equals(chosen))) {
            throw RuleViolated.at(Why.GROUND, "refusal.workflow.option", ground.label());
        }
    }

    BulkView with(String fault) {
        return new BulkView(
                submission,
                tasks,
                outcome,
                label,
                reasonRequired,
                ground,
                why,
                fault,
                rows,
                count,
                more,
                cut,
                list,
                back);
    }
}
