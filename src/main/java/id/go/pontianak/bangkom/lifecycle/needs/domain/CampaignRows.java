package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.CampaignStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Campaigns: of a year one that was not called off at most, and those that were. */
@Component
public class CampaignRows {

    private static final String SELECT =
            "SELECT year, number, status, version, units, opened_at, returned_because, locked_at FROM needs_campaign ";

    /** Of the rows of a year: the one that was not called off, else the latest. */
    static final String CURRENT = " ORDER BY status = 'CANCELLED', opened_at DESC, number DESC LIMIT 1";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    CampaignRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Its number; empty where the year has one that was not called off. */
    public Optional<String> insert(int year, int units, PersonId by) {
        int before = jdbc.sql("SELECT count(*) FROM needs_campaign WHERE year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return jdbc.sql("""
                        INSERT INTO needs_campaign (year, number, status, units, opened_by, opened_at)
                        VALUES (?, ?, 'COLLECTING', ?, ?, ?) ON CONFLICT DO NOTHING RETURNING number""")
                .params(year, Campaign.numberOf(year, before + 1), units, by.value(), now())
                .query(String.class)
                .optional();
    }

    /** One for each year, the latest first. */
    public List<Campaign> list() {
        return jdbc.sql("SELECT DISTINCT ON (year)" + SELECT.substring("SELECT".length())
                        + "ORDER BY year DESC, status = 'CANCELLED', opened_at DESC, number DESC")
                .query(CampaignRows::read)
                .list();
    }

    public Optional<Campaign> find(int year) {
        return jdbc.sql(SELECT + "WHERE year = ?" + CURRENT)
                .param(year)
                .query(CampaignRows::read)
                .optional();
    }

    public Optional<Campaign> find(String number) {
        return jdbc.sql(SELECT + "WHERE number = ?")
                .param(number)
                .query(CampaignRows::read)
                .optional();
    }

    public Campaign load(String number) {
        return find(number).orElseThrow(NotFound::new);
    }

    public void lock(int year, ParentLock mode) {
        jdbc.sql("SELECT year FROM needs_campaign WHERE year = ? FOR "
                        + (mode == ParentLock.UPDATE ? "UPDATE" : "SHARE"))
                .param(year)
                .query(Integer.class)
                .list();
    }

    public void become(int year, CampaignStatus status) {
        become(year, status, null);
    }

    /** Back to whoever puts the needs together. */
    public void giveBack(int year, String because) {
        become(year, CampaignStatus.COMPILING, because);
    }

    private void become(int year, CampaignStatus status, @Nullable String returnedBecause) {
        jdbc.sql(
                        "UPDATE needs_campaign SET status = ?, returned_because = ?, version = version + 1 WHERE year = ? AND status <> 'CANCELLED'")
                .params(status.name(), returnedBecause, year)
                .update();
    }

    public void lockedBy(int year, PersonId by) {
        jdbc.sql("""
                        UPDATE needs_campaign SET status = 'LOCKED', returned_because = NULL, version = version + 1, locked_by = ?, locked_at = ?
                        WHERE year = ? AND status <> 'CANCELLED'""").params(by.value(), now(), year).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Campaign read(ResultSet row, int no) throws SQLException {
        OffsetDateTime locked = row.getObject("locked_at", OffsetDateTime.class);
        return new Campaign(
                row.getInt("year"),
                row.getString("number"),
                CampaignStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getInt("units"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("returned_because"),
                locked == null ? null : locked.toInstant());
    }
}
