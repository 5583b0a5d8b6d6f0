package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKinds;
import id.go.pontianak.bangkom.foundation.request.Requests;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the rows of open requests anew, some hundred per transaction, and drops those of requests that have ended. */
@Component
class RequestListRebuild {

    private static final int CHUNK = 500;

    private final Requests requests;
    private final RequestKinds kinds;
    private final RequestTaskRows rows;
    private final TransactionTemplate transactions;

    RequestListRebuild(Requests requests, RequestKinds kinds, RequestTaskRows rows, TransactionTemplate transactions) {
        this.requests = requests;
        this.kinds = kinds;
        this.rows = rows;
        this.transactions = transactions;
    }

    int rebuild() {
        int total = 0;
        List<UUID> ids = rows.openAfter(new UUID(0, 0), CHUNK);
        while (!ids.isEmpty()) {
            List<UUID> chunk = ids;
            transactions.executeWithoutResult(status -> write(chunk));
            total += ids.size();
            ids = rows.openAfter(ids.get(ids.size() - 1), CHUNK);
        }
        transactions.executeWithoutResult(status -> rows.dropEnded());
        return total;
    }

    private void write(List<UUID> ids) {
        Map<String, List<Request>> byKind =
                requests.listOpen(ids).values().stream().collect(Collectors.groupingBy(Request::kind));
        byKind.forEach((kind, asked) -> rows.write(kinds.kind(kind), asked));
    }
}
