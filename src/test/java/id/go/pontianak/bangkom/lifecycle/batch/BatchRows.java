package id.go.pontianak.bangkom.lifecycle.batch;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Batches in a state, made straight in the table: how a batch gets there is the batch's own story. */
public final class BatchRows {

    public static final LocalDate DEADLINE = LocalDate.of(2026, 11, 30);

    private final JdbcClient jdbc;

    public BatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A call that is open until 30 November 2026, for a training in January 2027 in town. */
    public String calling(String programme) {
        return batch(programme, "IN_TOWN", BatchStatus.CALLING);
    }

    /** Each in a week of its own, in which nobody has a seat; so later and later in a long run. */
    public String batch(String programme, String location, BatchStatus status) {
        return batch(programme, location, status, FreeWeeks.next(jdbc, LocalDate.of(2027, 1, 18)));
    }

    public String batch(String programme, String location, BatchStatus status, LocalDate starts) {
        int wave = jdbc.sql("SELECT coalesce(max(wave), 0) + 1 FROM batch WHERE programme = ? AND year = 2027")
                .param(programme)
                .query(Integer.class)
                .single();
        String number = "BATCH-%s-2027-%d".formatted(programme.replace("-", ""), wave);
        jdbc.sql("""
                        INSERT INTO batch (number, programme, year, wave, title, status, opens, nomination_deadline, selection_date, starts,
                            ends, mode, location, place, seats, version, call_round, list_version, lock_version)
                        VALUES (:number, :programme, 2027, :wave, 'Angkatan uji', :status, '2026-10-01', :deadline, '2026-12-15', :starts,
                            :ends, 'TATAP_MUKA', :location, 'Aula BKPSDM', 30, 1, 1, 0, 0)
                        """)
                .param("number", number)
                .param("programme", programme)
                .param("wave", wave)
                .param("status", status.name())
                .param("deadline", DEADLINE)
                .param("starts", starts)
                .param("ends", starts.plusDays(3))
                .param("location", location)
                .update();
        return number;
    }

    public void setStatus(String batch, BatchStatus status) {
        jdbc.sql("UPDATE batch SET status = ?, lock_version = lock_version + 1 WHERE number = ?")
                .params(status.name(), batch)
                .update();
    }
}
