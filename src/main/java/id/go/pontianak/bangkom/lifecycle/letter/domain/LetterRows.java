package id.go.pontianak.bangkom.lifecycle.letter.domain;

import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.letter.Letter;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Facts;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Head;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Recipient;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Recorded;
import id.go.pontianak.bangkom.lifecycle.letter.LetterKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of letters. Rows are added and never changed. */
@Component
public class LetterRows {

    private static final String SELECT = "SELECT l.* FROM letter_letter l ";

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the number stands in the register of that year already. */
    public boolean insert(Letter letter) {
        Facts facts = letter.facts();
        Signer signer = letter.signer();
        return jdbc.sql("""
                        INSERT INTO letter_letter (id, batch, kind, number, number_key, day, urgent, starts, ends, place, hour, deadline, reason,
                            signer_name, signer_rank, signer_number, signer_title, recorded_by, recorded_at, unit)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (number_key, (extract(year FROM day)), (coalesce(unit, ''))) DO NOTHING
                        """)
                        .params(letter.id(), letter.batch(), letter.kind().name())
                        .params(letter.head().number(), key(letter.head().number()))
                        .params(letter.head().day(), letter.head().urgent())
                        .params(facts.starts(), facts.ends(), facts.place(), facts.hour(), facts.deadline())
                        .param(letter.reason())
                        .params(signer.name(), signer.rank(), signer.employeeNumber(), signer.title())
                        .params(
                                letter.recorded().by().value(),
                                letter.recorded().at().atOffset(ZoneOffset.UTC))
                        .param(letter.unit())
                        .update()
                == 1;
    }

    public void addressTo(UUID letter, Recipient to) {
        jdbc.sql(
                        "INSERT INTO letter_recipient (letter, person, name, number, position, unit, follows, quota, rank) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(letter, to.person().value(), to.name(), to.number(), to.position(), to.unit())
                .params(to.follows(), to.quota(), to.rank())
                .update();
    }

    public Optional<Letter> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE l.id = ?")
                .param(id)
                .query(LetterRows::read)
                .optional();
    }

    /** Oldest first. */
    public List<Letter> listOf(String batch) {
        return jdbc.sql(SELECT + "WHERE l.batch = ? ORDER BY l.no")
                .param(batch)
                .query(LetterRows::read)
                .list();
    }

    /** For which units the recipient is asked to propose people. */
    public void asksFor(UUID letter, PersonId person, Collection<String> units) {
        units.forEach(unit -> jdbc.sql("INSERT INTO letter_recipient_unit (letter, person, unit) VALUES (?, ?, ?)")
                .params(letter, person.value(), unit)
                .update());
    }

    /** Units whose heads were asked to propose people, whoever they were. */
    public Set<String> askedOf(String batch) {
        return new HashSet<>(jdbc.sql("""
                        SELECT u.unit FROM letter_letter l JOIN letter_recipient_unit u ON u.letter = l.id
                        WHERE l.batch = ? AND l.kind = 'REQUEST'
                        """).param(batch).query(String.class).list());
    }

    /** People who have a letter of assignment to this batch. */
    public Set<PersonId> assignedOf(String batch) {
        return new HashSet<>(jdbc.sql("""
                        SELECT r.person FROM letter_letter l JOIN letter_recipient r ON r.letter = l.id
                        WHERE l.batch = ? AND l.kind = 'ASSIGNMENT'
                        """)
                .param(batch)
                .query((row, no) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    /** What each participant who had a letter of this batch was told last. */
    public Map<PersonId, Letter> latestOf(String batch) {
        Map<PersonId, Letter> latest = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT r.person, l.* FROM letter_letter l JOIN letter_recipient r ON r.letter = l.id
                        WHERE l.batch = ? AND l.kind IN ('CALL_UP', 'CHANGE', 'CANCELLATION') ORDER BY l.no, lower(r.name), r.person
                        """)
                .param(batch)
                .query((row, no) -> latest.put(new PersonId(row.getObject("person", UUID.class)), read(row, no)))
                .list();
        return latest;
    }

    /** The register of a year by day; a search looks into number and batch, empty: all. */
    public List<Letter> register(int year, String search) {
        return jdbc.sql(SELECT + """
                        WHERE l.day BETWEEN :first AND :last AND (:search = '' OR strpos(lower(l.number), :search) > 0
                            OR strpos(lower(l.batch), :search) > 0)
                        ORDER BY l.day DESC, l.no DESC
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("search", search.strip().toLowerCase(Locale.ROOT))
                .query(LetterRows::read)
                .list();
    }

    /** By name. */
    public List<Recipient> recipientsOf(UUID letter) {
        return jdbc.sql("SELECT * FROM letter_recipient WHERE letter = ? ORDER BY lower(name), person")
                .param(letter)
                .query((row, no) -> new Recipient(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("position"),
                        row.getString("unit"),
                        row.getObject("follows", UUID.class),
                        row.getObject("quota", Integer.class),
                        row.getString("rank")))
                .list();
    }

    public int countOf(UUID letter) {
        return jdbc.sql("SELECT count(*) FROM letter_recipient WHERE letter = ?")
                .param(letter)
                .query(Integer.class)
                .single();
    }

    /**
     * How a number is compared: in lower case and without blanks, each part and each separator as the office writes it, since 81/2 and 8/12
     * are different letters. Empty where it has neither letter nor digit.
     */
    public static String key(String number) {
        String key = Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\s\\p{C}]+", "")
                .replaceAll("\\p{Pd}", "-");
        return key.matches(".*[\\p{L}\\p{N}].*") ? key : "";
    }

    private static Letter read(ResultSet row, int no) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("batch"),
                LetterKind.valueOf(row.getString("kind")),
                new Head(row.getString("number"), row.getObject("day", LocalDate.class), row.getBoolean("urgent")),
                new Facts(
                        row.getObject("starts", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getString("place"),
                        row.getObject("hour", LocalTime.class),
                        row.getObject("deadline", LocalDate.class)),
                row.getString("reason"),
                new Signer(
                        row.getString("signer_name"),
                        row.getString("signer_rank"),
                        row.getString("signer_number"),
                        row.getString("signer_title")),
                new Recorded(
                        new PersonId(row.getObject("recorded_by", UUID.class)),
                        row.getTimestamp("recorded_at").toInstant()),
                row.getString("unit"));
    }
}
