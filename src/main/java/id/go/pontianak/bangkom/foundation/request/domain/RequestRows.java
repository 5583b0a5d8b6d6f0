package id.go.pontianak.bangkom.foundation.request.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Request.State;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Set-based statements: a campaign asks thousands at once. */
@Repository
public class RequestRows {

    /** One order for all who hold several tallies. */
    public static final Comparator<Request> IN_ORDER_OF_TALLIES =
            Comparator.comparing(Request::kind).thenComparing(Request::caseNumber);

    /** So many a statement. */
    private static final int BATCH = 1_000;

    private static final String COLUMNS =
            " id, kind, person, case_number, subject, unit, programme, opened_at, due_at, state, ended_at ";

    private static final String INSERT = """
            INSERT INTO request (kind, case_number, opened_at, due_at, person, subject, unit, programme)
            SELECT :kind, :case, :now, :due, i.* FROM unnest(CAST(:persons AS uuid[]), CAST(:subjects AS uuid[]),
                CAST(:units AS text[]), CAST(:programmes AS text[])) AS i
            ON CONFLICT ON CONSTRAINT request_once DO NOTHING RETURNING""" + COLUMNS;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RequestRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The new ones. */
    public List<Request> insert(String kind, CaseNumber caseNumber, Instant due, List<Invitee> invitees) {
        List<Request> opened = new ArrayList<>();
        for (int from = 0; from < invitees.size(); from += BATCH) {
            List<Invitee> batch = invitees.subList(from, Math.min(invitees.size(), from + BATCH));
            opened.addAll(jdbc.sql(INSERT)
                    .param("kind", kind)
                    .param("case", caseNumber.value())
                    .param("now", now())
                    .param("due", due.atOffset(ZoneOffset.UTC))
                    .param("persons", ids(batch, Invitee::person))
                    .param("subjects", ids(batch, Invitee::subject))
                    .param("units", batch.stream().map(Invitee::unit).toArray(String[]::new))
                    .param("programmes", batch.stream().map(Invitee::programme).toArray(String[]::new))
                    .query(RequestRows::read)
                    .list());
        }
        return opened;
    }

    /** Those that were withdrawn or closed until now. */
    public List<Request> reopen(String kind, CaseNumber caseNumber, Instant due, Collection<PersonId> persons) {
        return jdbc.sql("""
                        UPDATE request SET state = 'OPEN', ended_at = NULL, opened_at = ?, due_at = ?
                        WHERE kind = ? AND case_number = ? AND person = ANY (?) AND state IN ('WITHDRAWN', 'CLOSED')
                        RETURNING""" + COLUMNS)
                .params(now(), due.atOffset(ZoneOffset.UTC), kind, caseNumber.value())
                .param(persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(RequestRows::read)
                .list();
    }

    public Optional<Request> find(UUID id) {
        return jdbc.sql("SELECT" + COLUMNS + "FROM request WHERE id = ?")
                .param(id)
                .query(RequestRows::read)
                .optional();
    }

    public Optional<Request> find(String kind, CaseNumber caseNumber, PersonId person) {
        return jdbc.sql("SELECT" + COLUMNS + "FROM request WHERE kind = ? AND case_number = ? AND person = ?")
                .params(kind, caseNumber.value(), person.value())
                .query(RequestRows::read)
                .optional();
    }

    public List<Request> listOpen(Collection<UUID> ids) {
        return jdbc.sql("SELECT" + COLUMNS + "FROM request WHERE id = ANY (?) AND state = 'OPEN'")
                .param(ids.toArray(UUID[]::new))
                .query(RequestRows::read)
                .list();
    }

    public List<Request> listOf(String kind, CaseNumber caseNumber) {
        return jdbc.sql("SELECT" + COLUMNS + "FROM request WHERE kind = ? AND case_number = ? ORDER BY opened_at, id")
                .params(kind, caseNumber.value())
                .query(RequestRows::read)
                .list();
    }

    public List<Request> openOf(PersonId person) {
        return jdbc.sql("SELECT" + COLUMNS + "FROM request WHERE person = ? AND state = 'OPEN'")
                .param(person.value())
                .query(RequestRows::read)
                .list();
    }

    /** Those that were open until now; {@code dayOnly}: of the time only the day is kept, as it begins in UTC. */
    public List<Request> end(Collection<UUID> ids, State state, boolean dayOnly) {
        OffsetDateTime at = dayOnly ? now().truncatedTo(ChronoUnit.DAYS) : now();
        return jdbc.sql("UPDATE request SET state = ?, ended_at = ? WHERE id = ANY (?) AND state = 'OPEN' RETURNING"
                        + COLUMNS)
                .params(state.name(), at, ids.toArray(UUID[]::new))
                .query(RequestRows::read)
                .list();
    }

    public List<Request> endOf(String kind, CaseNumber caseNumber, Collection<PersonId> persons, State state) {
        return jdbc.sql("""
                        UPDATE request SET state = ?, ended_at = ?
                        WHERE kind = ? AND case_number = ? AND person = ANY (?) AND state = 'OPEN' RETURNING""" + COLUMNS)
                .params(state.name(), now(), kind, caseNumber.value())
                .param(persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(RequestRows::read)
                .list();
    }

    public List<Request> endAll(String kind, CaseNumber caseNumber) {
        return jdbc.sql("""
                        UPDATE request SET state = 'CLOSED', ended_at = ?
                        WHERE kind = ? AND case_number = ? AND state = 'OPEN' RETURNING""" + COLUMNS)
                .params(now(), kind, caseNumber.value())
                .query(RequestRows::read)
                .list();
    }

    public List<Request> extend(String kind, CaseNumber caseNumber, Instant due) {
        return jdbc.sql("UPDATE request SET due_at = ? WHERE kind = ? AND case_number = ? AND state = 'OPEN' RETURNING"
                        + COLUMNS)
                .params(due.atOffset(ZoneOffset.UTC), kind, caseNumber.value())
                .query(RequestRows::read)
                .list();
    }

    /** Those that were due then. */
    List<Request> move(String kind, CaseNumber caseNumber, Instant from, Instant to) {
        return jdbc.sql("""
                        UPDATE request SET due_at = ?
                        WHERE kind = ? AND case_number = ? AND due_at = ? AND state = 'OPEN' RETURNING""" + COLUMNS)
                .params(to.atOffset(ZoneOffset.UTC), kind, caseNumber.value(), from.atOffset(ZoneOffset.UTC))
                .query(RequestRows::read)
                .list();
    }

    private static @Nullable UUID[] ids(List<Invitee> batch, Function<Invitee, @Nullable PersonId> who) {
        return batch.stream().map(who).map(RequestRows::value).toArray(UUID[]::new);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Request read(ResultSet row, int no) throws SQLException {
        UUID subject = row.getObject("subject", UUID.class);
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Request(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new PersonId(row.getObject("person", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                subject == null ? null : new PersonId(subject),
                row.getString("unit"),
                row.getString("programme"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                ended == null ? null : ended.toInstant());
    }
}
