package id.go.pontianak.bangkom.foundation.request.domain;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.RequestProgress;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A counter per kind and case, so that nobody counts thousands of rows to know whether the last is in; its row is the lock of the case. */
@Component
public class RequestTallies {

    private final JdbcClient jdbc;
    private final BulkRuns runs;
    private final BusinessClock clock;

    RequestTallies(JdbcClient jdbc, BulkRuns runs, BusinessClock clock) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.clock = clock;
    }

    /** Held until the transaction ends; a case that was never asked about gets its tally by that. */
    public void lock(String kind, CaseNumber caseNumber) {
        jdbc.sql("""
                        INSERT INTO request_tally AS known (kind, case_number) VALUES (?, ?)
                        ON CONFLICT (kind, case_number) DO UPDATE SET total = known.total""").params(kind, caseNumber.value()).update();
    }

    /** The kinds of which somebody still has to answer, each locked. */
    List<String> lockOpen(CaseNumber caseNumber) {
        return jdbc.sql("SELECT kind FROM request_tally WHERE case_number = ? AND open > 0 ORDER BY kind FOR UPDATE")
                .param(caseNumber.value())
                .query(String.class)
                .list();
    }

    /** More are asked; a window that had closed is open again. */
    public void opened(String kind, CaseNumber caseNumber, int count) {
        jdbc.sql("""
                        UPDATE request_tally SET total = total + ?, open = open + ?, closed_at = NULL
                        WHERE kind = ? AND case_number = ?""").params(count, count, kind, caseNumber.value()).update();
    }

    /** These were counted when they were asked first. */
    public void reopened(String kind, CaseNumber caseNumber, int count) {
        jdbc.sql("UPDATE request_tally SET open = open + ?, closed_at = NULL WHERE kind = ? AND case_number = ?")
                .params(count, kind, caseNumber.value())
                .update();
    }

    public RequestProgress ended(String kind, CaseNumber caseNumber, int count, int answered) {
        return jdbc.sql("""
                        UPDATE request_tally SET open = open - ?, answered = answered + ? WHERE kind = ? AND case_number = ?
                        RETURNING total, answered, open""")
                .params(count, answered, kind, caseNumber.value())
                .query(RequestTallies::read)
                .single();
    }

    /** False when the window is closed already. */
    public boolean close(String kind, CaseNumber caseNumber) {
        lock(kind, caseNumber);
        return jdbc.sql("""
                        UPDATE request_tally SET closed_at = ? WHERE kind = ? AND case_number = ? AND closed_at IS NULL""")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), kind, caseNumber.value())
                        .update()
                == 1;
    }

    public RequestProgress progress(String kind, CaseNumber caseNumber) {
        return jdbc.sql("SELECT total, answered, open FROM request_tally WHERE kind = ? AND case_number = ?")
                .params(kind, caseNumber.value())
                .query(RequestTallies::read)
                .optional()
                .orElse(RequestProgress.NONE);
    }

    /**
     * A durable queue, not a call: the one who asked drives a process, which locks its case, while a process that closes the window holds
     * its case and waits for the tally. The two orders would deadlock.
     */
    public void allIn(String kind, CaseNumber caseNumber, PersonId last) {
        runs.start(AllInWorker.KIND, last, List.of(new BulkRuns.Row(caseNumber.value(), kind)));
    }

    private static RequestProgress read(ResultSet row, int no) throws SQLException {
        return new RequestProgress(row.getInt("total"), row.getInt("answered"), row.getInt("open"));
    }
}
