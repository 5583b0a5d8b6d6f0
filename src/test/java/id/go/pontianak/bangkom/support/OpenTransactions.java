package id.go.pontianak.bangkom.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes when the writing transactions of marked requests were open in the database: from PostgreSQL having given the transaction its
 * number to the moment before it is told to commit or to roll back. So two spans that overlap were really open at once. The session's own
 * transactions are left aside.
 */
@Component
public class OpenTransactions extends OncePerRequestFilter implements TransactionExecutionListener {

    static final String MARK = "X-Test-Mark";

    private record Span(long from, long to) {

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }
    }

    private final JdbcTemplate jdbc;
    private final ThreadLocal<@Nullable String> mark = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Long> opened = new ThreadLocal<>();
    private final Map<String, List<Span>> spans = new ConcurrentHashMap<>();

    OpenTransactions(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** Whether a transaction of the one request was open while one of the other was. */
    public boolean overlapped(String one, String other) {
        return spans.getOrDefault(one, List.of()).stream()
                .anyMatch(span -> spans.getOrDefault(other, List.of()).stream().anyMatch(span::overlaps));
    }

    /** How many writing transactions the request had. */
    public int count(String request) {
        return spans.getOrDefault(request, List.of()).size();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        mark.set(request.getHeader(MARK));
        try {
            chain.doFilter(request, response);
        } finally {
            mark.remove();
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (mark.get() != null && failure == null && !transaction.isReadOnly() && !ofSession()) {
            jdbc.queryForObject("SELECT pg_current_xact_id()::text", String.class);
            opened.set(System.nanoTime());
        }
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        close();
    }

    @Override
    public void beforeRollback(TransactionExecution transaction) {
        close();
    }

    private void close() {
        String request = mark.get();
        Long from = opened.get();
        if (request != null && from != null) {
            spans.computeIfAbsent(request, key -> new CopyOnWriteArrayList<>()).add(new Span(from, System.nanoTime()));
        }
        opened.remove();
    }

    private static boolean ofSession() {
        return StackWalker.getInstance()
                .walk(frames ->
                        frames.anyMatch(frame -> frame.getClassName().startsWith("org.springframework.session.jdbc.")));
    }
}
