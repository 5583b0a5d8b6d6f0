package id.go.pontianak.bangkom.desk.inbox.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each task of a bulk decision. */
record BulkRunView(
        UUID id,
        boolean finished,
        int total,
        int done,
        long succeeded,
        long failed,
        boolean retry,
        String outcome,
        String list,
        String back,
        List<Row> rows) {

    /** {@code token} names the task as it is now, where it can be tried again. */
    record Row(
            String name,
            String number,
            boolean good,
            boolean bad,
            String text,
            @Nullable String token) {}
}
