package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.foundation.workflow.deadline.DeadlinesMoved;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds.Signature;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds.Windows;
import id.go.pontianak.bangkom.lifecycle.needs.UnitStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The needs of perangkat daerah, a row for each and year. */
@Component
public class NeedsUnits {

    private static final String SELECT = """
            SELECT number, year, unit, status, version, returns, returned_because, superior_until, rating_until, recap_until,
                signed_by, signed_as, signed_at FROM needs_unit\s""";

    /** The campaign of a year that was not called off, else the latest. */
    private static final String OF_YEAR =
            "campaign = (SELECT number FROM needs_campaign WHERE year = ?" + CampaignRows.CURRENT + ")";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    NeedsUnits(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False where it is there already. */
    public boolean insert(Campaign campaign, String unit, Windows windows) {
        return jdbc.sql("""
                        INSERT INTO needs_unit (number, campaign, year, unit, status, superior_until, rating_until, recap_until)
                        VALUES (?, ?, ?, ?, 'COLLECTING', ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                UnitNeeds.numberOf(campaign.number(), unit),
                                campaign.number(),
                                campaign.year(),
                                unit,
                                utc(windows.superior()),
                                utc(windows.rating()),
                                utc(windows.recap()))
                        .update()
                == 1;
    }

    public UnitNeeds load(String number) {
        return jdbc.sql(SELECT + "WHERE number = ?")
                .param(number)
                .query(NeedsUnits::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public Optional<UnitNeeds> find(int year, String unit) {
        return jdbc.sql(SELECT + "WHERE " + OF_YEAR + " AND unit = ?")
                .params(year, unit)
                .query(NeedsUnits::read)
                .optional();
    }

    public List<UnitNeeds> list(int year) {
        return jdbc.sql(SELECT + "WHERE " + OF_YEAR + " ORDER BY unit")
                .param(year)
                .query(NeedsUnits::read)
                .list();
    }

    public void lock(String number, ParentLock mode) {
        jdbc.sql("SELECT number FROM needs_unit WHERE number = ? FOR "
                        + (mode == ParentLock.UPDATE ? "UPDATE" : "SHARE"))
                .param(number)
                .query(String.class)
                .list();
    }

    public void become(String number, UnitStatus status) {
        become(number, status, null);
    }

    /** Back to whoever makes the recap. */
    public void giveBack(String number, String because) {
        become(number, UnitStatus.RECAPPING, because);
    }

    private void become(String number, UnitStatus status, @Nullable String returnedBecause) {
        jdbc.sql("UPDATE needs_unit SET status = ?, returned_because = ? WHERE number = ?")
                .params(status.name(), returnedBecause, number)
                .update();
    }

    /** Its recap is another one than somebody may have on his screen. */
    public void changed(String number) {
        jdbc.sql("UPDATE needs_unit SET version = version + 1 WHERE number = ?")
                .param(number)
                .update();
    }

    public void signed(String number, PersonId by, String as) {
        jdbc.sql("""
                        UPDATE needs_unit SET status = 'SUBMITTED', returned_because = NULL, signed_by = ?, signed_as = ?, signed_at = ?
                        WHERE number = ?""").params(by.value(), as, utc(clock.instant()), number).update();
    }

    /** Given back by HR, with at least this much time. */
    public void returned(String number, String because, Instant recapUntil) {
        jdbc.sql("""
                        UPDATE needs_unit SET status = 'RECAPPING', returned_because = ?, returns = returns + 1, version = version + 1,
                            signed_by = NULL, signed_as = NULL, signed_at = NULL, recap_until = GREATEST(recap_until, ?) WHERE number = ?""").params(because, utc(recapUntil), number).update();
    }

    public void extended(String number, Instant recapUntil) {
        jdbc.sql("UPDATE needs_unit SET status = 'RECAPPING', recap_until = ? WHERE number = ?")
                .params(utc(recapUntil), number)
                .update();
    }

    /** The window of the rating may have moved by a holiday that the end of the recap did not know of. */
    public void recapNotBefore(String number, Instant until) {
        jdbc.sql("UPDATE needs_unit SET recap_until = GREATEST(recap_until, ?) WHERE number = ?")
                .params(utc(until), number)
                .update();
    }

    /** How many of the year wait for nothing more from their perangkat daerah. */
    public int countSettled(int year) {
        return jdbc.sql("SELECT count(*) FROM needs_unit WHERE " + OF_YEAR
                        + " AND status IN ('VERIFIED', 'CLOSED_SILENT', 'LOCKED')")
                .param(year)
                .query(Integer.class)
                .single();
    }

    /** Windows follow the calendar as the timers of their case do. */
    @EventListener
    void on(DeadlinesMoved event) {
        event.latestFirst().forEach(move -> {
            for (String column : List.of("superior_until", "rating_until", "recap_until")) {
                jdbc.sql("UPDATE needs_unit SET " + column + " = ? WHERE number = ? AND " + column + " = ?")
                        .params(utc(move.getValue()), event.caseNumber().value(), utc(move.getKey()))
                        .update();
            }
        });
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static UnitNeeds read(ResultSet row, int no) throws SQLException {
        UUID signer = row.getObject("signed_by", UUID.class);
        return new UnitNeeds(
                row.getString("number"),
                row.getInt("year"),
                row.getString("unit"),
                UnitStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getInt("returns"),
                row.getString("returned_because"),
                new Windows(instant(row, "superior_until"), instant(row, "rating_until"), instant(row, "recap_until")),
                signer == null
                        ? null
                        : new Signature(new PersonId(signer), row.getString("signed_as"), instant(row, "signed_at")));
    }
}
