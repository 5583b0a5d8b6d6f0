package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams: who is rated by whom. */
@Component
public class NeedsTeams {

    private static final String SELECT = "SELECT number, unit, year, office, status FROM needs_team ";

    private final JdbcClient jdbc;

    NeedsTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    public boolean insert(String unitNumber, int year, String office) {
        return jdbc.sql("""
                        INSERT INTO needs_team (number, unit, year, office, status) VALUES (?, ?, ?, ?, 'RATING') ON CONFLICT DO NOTHING""")
                        .params(TeamNeeds.numberOf(unitNumber, office), unitNumber, year, office)
                        .update()
                == 1;
    }

    public Optional<TeamNeeds> find(String number) {
        return jdbc.sql(SELECT + "WHERE number = ?")
                .param(number)
                .query(NeedsTeams::read)
                .optional();
    }

    public TeamNeeds load(String number) {
        return find(number).orElseThrow(NotFound::new);
    }

    /**
     * Whether the office may still rate, behind a share lock of the row of its perangkat daerah: whoever closes the window waits for the end of
     * this transaction, and who comes after him finds the team closed.
     */
    public boolean lockRating(String number) {
        jdbc.sql(
                        "SELECT u.number FROM needs_unit u JOIN needs_team t ON t.unit = u.number WHERE t.number = ? FOR SHARE OF u")
                .param(number)
                .query(String.class)
                .list();
        return load(number).status() == Status.RATING;
    }

    public List<TeamNeeds> ofUnit(String unitNumber) {
        return jdbc.sql(SELECT + "WHERE unit = ? ORDER BY office")
                .param(unitNumber)
                .query(NeedsTeams::read)
                .list();
    }

    /** An office may rate people of several perangkat daerah, as an Asisten does. */
    public List<TeamNeeds> ofOffice(int year, String office) {
        return jdbc.sql(SELECT + "WHERE office = ? AND unit IN (SELECT number FROM needs_unit WHERE campaign = "
                        + "(SELECT number FROM needs_campaign WHERE year = ?" + CampaignRows.CURRENT
                        + ")) ORDER BY number")
                .params(office, year)
                .query(NeedsTeams::read)
                .list();
    }

    public void become(String number, Status status) {
        jdbc.sql("UPDATE needs_team SET status = ? WHERE number = ?")
                .params(status.name(), number)
                .update();
    }

    private static TeamNeeds read(ResultSet row, int no) throws SQLException {
        return new TeamNeeds(
                row.getString("number"),
                row.getString("unit"),
                row.getInt("year"),
                row.getString("office"),
                Status.valueOf(row.getString("status")));
    }
}
