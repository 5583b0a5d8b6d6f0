package id.go.pontianak.bangkom.lifecycle.courseware.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.courseware.Draft;
import id.go.pontianak.bangkom.lifecycle.courseware.DraftPage;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code courseware_draft}, {@code courseware_page} and {@code courseware_writer}. */
@Component
public class DraftRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Draft> find(String programme) {
        return find(programme, "");
    }

    /** Whoever changes the draft waits for each other. */
    public Optional<Draft> lock(String programme) {
        return find(programme, " FOR UPDATE");
    }

    /** Codes of the programmes that have one. */
    public List<String> programmes() {
        return jdbc.sql("SELECT programme FROM courseware_draft ORDER BY programme")
                .query(String.class)
                .list();
    }

    /** False where there is one already. */
    public boolean begin(String programme, int base, PersonId by) {
        return jdbc.sql(
                                "INSERT INTO courseware_draft (programme, base_version, begun_by, begun_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(programme, base, by.value(), now())
                        .update()
                == 1;
    }

    public void insert(String programme, CoursePage page, String source, PersonId by) {
        write(
                "INSERT INTO courseware_page (programme, slug, number, title, module, minutes, mandatory, summary, source, written_by, "
                        + "written_at) VALUES (:programme, :slug, :number, :title, :module, :minutes, :mandatory, :summary, :source, :by, :now)",
                programme,
                page,
                source,
                by);
    }

    public void update(String programme, CoursePage page, String source, PersonId by) {
        write(
                "UPDATE courseware_page SET title = :title, module = :module, minutes = :minutes, mandatory = :mandatory, "
                        + "summary = :summary, source = :source, written_by = :by, written_at = :now "
                        + "WHERE programme = :programme AND slug = :slug AND number = :number",
                programme,
                page,
                source,
                by);
    }

    /** The order of the pages; uniqueness is looked at when all have moved. */
    public void order(String programme, List<String> slugs) {
        for (int at = 0; at < slugs.size(); at++) {
            jdbc.sql("UPDATE courseware_page SET number = ? WHERE programme = ? AND slug = ?")
                    .params(at + 1, programme, slugs.get(at))
                    .update();
        }
    }

    public void remove(String programme, String slug) {
        jdbc.sql("DELETE FROM courseware_page WHERE programme = ? AND slug = ?")
                .params(programme, slug)
                .update();
    }

    public void clear(String programme) {
        jdbc.sql("DELETE FROM courseware_page WHERE programme = ?")
                .param(programme)
                .update();
    }

    public void wrote(String programme, PersonId person) {
        jdbc.sql("INSERT INTO courseware_writer (programme, person) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(programme, person.value())
                .update();
    }

    /** With its pages, its writers and what they had not saved. */
    public void delete(String programme) {
        jdbc.sql("DELETE FROM courseware_draft WHERE programme = ?")
                .param(programme)
                .update();
    }

    private void write(String statement, String programme, CoursePage page, String source, PersonId by) {
        jdbc.sql(statement)
                .param("programme", programme)
                .param("slug", page.slug())
                .param("number", page.number())
                .param("title", page.title())
                .param("module", page.module())
                .param("minutes", page.minutes())
                .param("mandatory", page.mandatory())
                .param("summary", page.summary())
                .param("source", source)
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    private Optional<Draft> find(String programme, String lock) {
        return jdbc.sql("SELECT base_version FROM courseware_draft WHERE programme = ?" + lock)
                .param(programme)
                .query(Integer.class)
                .optional()
                .map(base -> new Draft(programme, base, pages(programme), writers(programme)));
    }

    private List<DraftPage> pages(String programme) {
        return jdbc.sql("SELECT * FROM courseware_page WHERE programme = ? ORDER BY number")
                .param(programme)
                .query(DraftRows::read)
                .list();
    }

    private Set<PersonId> writers(String programme) {
        return new HashSet<>(jdbc.sql("SELECT person FROM courseware_writer WHERE programme = ?")
                .param(programme)
                .query((row, at) -> new PersonId(Objects.requireNonNull(row.getObject("person", UUID.class))))
                .list());
    }

    private static DraftPage read(ResultSet row, int at) throws SQLException {
        return new DraftPage(
                new CoursePage(
                        row.getInt("number"),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("module"),
                        row.getInt("minutes"),
                        row.getBoolean("mandatory"),
                        row.getString("summary")),
                row.getString("source"),
                new PersonId(Objects.requireNonNull(row.getObject("written_by", UUID.class))),
                Objects.requireNonNull(row.getObject("written_at", OffsetDateTime.class))
                        .toInstant());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
