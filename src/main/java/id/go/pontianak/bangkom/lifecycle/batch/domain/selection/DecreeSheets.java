package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.Ranks;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.DecreeSheet.Line;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Placement.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What decrees print. A draft has everything as it is today; from the moment at which the list is set, ranks, positions, places and signer stay as
 * they were then, whatever becomes of the people and the seats.
 */
@Component
public class DecreeSheets {

    private static final String LINES = "SELECT * FROM batch_decree_line WHERE batch = ? AND reserve = ? ORDER BY line";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final SigningOfficials signing;

    DecreeSheets(JdbcClient jdbc, Directory directory, SigningOfficials signing) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.signing = signing;
    }

    /** Signed by whoever answers for Kepala BKPSDM on that day. */
    public DecreeSheet draft(List<Placement> placements, LocalDate day) {
        Map<PersonId, Person> people = directory.persons(
                placements.stream().map(placement -> placement.entry().person()).toList());
        return new DecreeSheet(
                lines(placements, Place.SEAT, people),
                lines(placements, Place.RESERVE, people),
                signing.find(Function.KEPALA_BKPSDM, ConflictScope.NONE, day).orElse(null));
    }

    public Optional<DecreeSheet> find(String batch) {
        return jdbc.sql("SELECT * FROM batch_decree_sheet WHERE batch = ?")
                .param(batch)
                .query((row, no) -> new DecreeSheet(linesOf(batch, false), linesOf(batch, true), signer(row)))
                .optional();
    }

    void keep(String batch, DecreeSheet sheet) {
        jdbc.sql("DELETE FROM batch_decree_sheet WHERE batch = ?").param(batch).update();
        @Nullable Signer signer = sheet.signer();
        jdbc.sql("""
                        INSERT INTO batch_decree_sheet (batch, signer_name, signer_rank, signer_number, signer_title)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .param(batch)
                .params(signer == null ? null : signer.name(), signer == null ? null : signer.rank())
                .params(signer == null ? null : signer.employeeNumber(), signer == null ? null : signer.title())
                .update();
        int line = 0;
        for (Line one : sheet.seated()) {
            keep(batch, ++line, false, one);
        }
        for (Line one : sheet.reserve()) {
            keep(batch, ++line, true, one);
        }
    }

    private void keep(String batch, int line, boolean reserve, Line one) {
        jdbc.sql("""
                        INSERT INTO batch_decree_line (batch, line, reserve, name, number, rank, position, unit)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(batch, line, reserve, one.name(), one.number(), one.rank(), one.position(), one.unit())
                .update();
    }

    private List<Line> linesOf(String batch, boolean reserve) {
        return jdbc.sql(LINES)
                .params(batch, reserve)
                .query((row, no) -> new Line(
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("rank"),
                        row.getString("position"),
                        row.getString("unit")))
                .list();
    }

    private List<Line> lines(List<Placement> placements, Place place, Map<PersonId, Person> people) {
        return placements.stream()
                .filter(placement -> placement.place() == place)
                .map(Placement::entry)
                .map(entry -> line(Objects.requireNonNull(people.get(entry.person())), entry.unit()))
                .toList();
    }

    private Line line(Person person, String unit) {
        return new Line(
                person.name(),
                Objects.requireNonNullElse(person.printedNumber(), ""),
                Ranks.line(person.grade()),
                person.position(),
                directory.unit(unit).name());
    }

    private static @Nullable Signer signer(ResultSet row) throws SQLException {
        String name = row.getString("signer_name");
        return name == null
                ? null
                : new Signer(
                        name,
                        row.getString("signer_rank"),
                        row.getString("signer_number"),
                        row.getString("signer_title"));
    }
}
