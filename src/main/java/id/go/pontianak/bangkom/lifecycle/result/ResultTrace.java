package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.TraceSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With which result people left batches, once results are set or posted. */
@Component
class ResultTrace implements TraceSource {

    private final ResultRights rights;
    private final JdbcClient jdbc;

    ResultTrace(ResultRights rights, JdbcClient jdbc) {
        this.rights = rights;
        this.jdbc = jdbc;
    }

    @Override
    public List<Mark> marks(Collection<String> batches, PersonId reader) {
        Set<String> readable =
                batches.stream().filter(batch -> rights.mayRead(reader, batch)).collect(Collectors.toSet());
        return jdbc.sql("""
                        SELECT r.batch, r.person, r.outcome FROM result_result r JOIN result_case c ON c.batch = r.batch
                        WHERE r.batch = ANY (?) AND r.outcome IS NOT NULL
                            AND (r.posted_at IS NOT NULL OR c.status IN ('CONFIRMED', 'POSTED'))
                        ORDER BY r.posted_at""")
                .param(batches.toArray(String[]::new))
                .query((row, no) -> mark(
                        row.getString("batch"),
                        new PersonId(row.getObject("person", UUID.class)),
                        ResultOutcome.valueOf(row.getString("outcome")),
                        readable))
                .list();
    }

    private static Mark mark(String batch, PersonId person, ResultOutcome outcome, Set<String> readable) {
        String path = readable.contains(batch) ? "/batches/" + batch + "/results" : "";
        return new Mark(person, batch, Stage.RESULT, outcome.messageKey(), path, outcome.passed());
    }
}
