package id.go.pontianak.bangkom.lifecycle.organiser.domain;

import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserAnswer;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList.Head;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList.Nominee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists that went to organisers and their answers. Rows are added and never changed. */
@Component
public class ListRows {

    private static final String SELECT = """
            SELECT l.*, a.kind, a.quota, a.document, a.day AS answered, a.reason, a.file, a.recorded_by AS answer_by, a.recorded_at AS answer_at
            FROM organiser_list l LEFT JOIN organiser_answer a ON a.list = l.id
            WHERE l.batch = ? ORDER BY l.no""";

    private final JdbcClient jdbc;

    ListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where another list of that year has the number. */
    public boolean insert(SentList list) {
        Signer signer = list.signer();
        boolean fresh = jdbc.sql("""
                        INSERT INTO organiser_list (id, batch, organiser, number, day, addressee, signer_name, signer_rank, signer_number,
                            signer_title, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                        .params(list.id(), list.batch(), list.organiser())
                        .params(
                                list.head().number(),
                                list.head().day(),
                                list.head().addressee())
                        .params(signer.name(), signer.rank(), signer.employeeNumber(), signer.title())
                        .params(list.by().value(), list.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (fresh) {
            list.nominees().forEach(nominee -> insert(list.id(), nominee));
        }
        return fresh;
    }

    private void insert(UUID list, Nominee nominee) {
        jdbc.sql("""
                        INSERT INTO organiser_nominee (list, reserve, no, person, name, number, rank, position, unit)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(list, nominee.reserve(), nominee.no(), nominee.person().value(), nominee.name())
                .params(nominee.number(), nominee.rank(), nominee.position(), nominee.unit())
                .update();
    }

    public void insert(UUID list, OrganiserAnswer answer) {
        jdbc.sql("""
                        INSERT INTO organiser_answer (list, kind, quota, document, day, reason, file, recorded_by, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(list, answer.kind().name(), answer.quota(), answer.document(), answer.day(), answer.reason())
                .params(answer.file().value(), answer.by().value(), answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    public List<SentList> listOf(String batch) {
        return jdbc.sql(SELECT).param(batch).query((row, no) -> read(row)).list();
    }

    public Optional<SentList> latest(String batch) {
        return listOf(batch).stream().reduce((earlier, later) -> later);
    }

    private List<Nominee> nominees(UUID list) {
        return jdbc.sql("SELECT * FROM organiser_nominee WHERE list = ? ORDER BY reserve, no")
                .param(list)
                .query((row, at) -> new Nominee(
                        row.getInt("no"),
                        row.getBoolean("reserve"),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("rank"),
                        row.getString("position"),
                        row.getString("unit")))
                .list();
    }

    private SentList read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new SentList(
                id,
                row.getString("batch"),
                row.getString("organiser"),
                new Head(row.getString("number"), row.getObject("day", LocalDate.class), row.getString("addressee")),
                new Signer(
                        row.getString("signer_name"),
                        row.getString("signer_rank"),
                        row.getString("signer_number"),
                        row.getString("signer_title")),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant(),
                nominees(id),
                answer(row));
    }

    private static @Nullable OrganiserAnswer answer(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null
                ? null
                : new OrganiserAnswer(
                        OrganiserAnswer.Kind.valueOf(kind),
                        row.getObject("quota", Integer.class),
                        row.getString("document"),
                        row.getObject("answered", LocalDate.class),
                        row.getString("reason"),
                        new FileId(row.getObject("file", UUID.class)),
                        new PersonId(row.getObject("answer_by", UUID.class)),
                        row.getTimestamp("answer_at").toInstant());
    }
}
