package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions.About;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question before many tasks are decided at once. {@code cut}: more were selected than one run takes. */
record BulkView(
        UUID submission,
        String tasks,
        String outcome,
        String label,
        boolean reasonRequired,
        String reason,
        @Nullable String error,
        List<About> rows,
        int count,
        int more,
        boolean cut,
        String list,
        String back) {

    BulkView with(String fault) {
        return new BulkView(
                submission, tasks, outcome, label, reasonRequired, reason, fault, rows, count, more, cut, list, back);
    }
}
