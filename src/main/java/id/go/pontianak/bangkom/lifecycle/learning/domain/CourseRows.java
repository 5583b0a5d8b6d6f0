package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.lifecycle.learning.Course;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code learning_course}, {@code learning_version} and {@code learning_page}. */
@Component
public class CourseRows {

    private static final String SELECT = """
            SELECT c.*, v.version, v.published_at, p.name AS title FROM learning_course c
            JOIN learning_version v ON v.programme = c.programme JOIN catalogue_programme p ON p.code = c.programme
            """;

    private final JdbcClient jdbc;

    CourseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Course> listPublished() {
        return jdbc.sql(SELECT + "WHERE v.state = 'PUBLISHED' ORDER BY p.name")
                .query(this::read)
                .list();
    }

    public Optional<Course> published(String programme) {
        return jdbc.sql(SELECT + "WHERE c.programme = ? AND v.state = 'PUBLISHED'")
                .param(programme)
                .query(this::read)
                .optional();
    }

    public Optional<Course> find(String programme, int version) {
        return jdbc.sql(SELECT + "WHERE c.programme = ? AND v.version = ? AND v.state <> 'DRAFT'")
                .params(programme, version)
                .query(this::read)
                .optional();
    }

    public boolean automatic(String programme) {
        return jdbc.sql("SELECT automatic FROM learning_course WHERE programme = ?")
                .param(programme)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The text of a page. */
    public String source(String programme, int version, int number) {
        return jdbc.sql("SELECT source FROM learning_page WHERE programme = ? AND version = ? AND number = ?")
                .params(programme, version, number)
                .query(String.class)
                .single();
    }

    /** Serialises nodes that start at the same time; false where these files were taken in before. */
    public boolean lockForFiles(String programme, String hash) {
        jdbc.sql("INSERT INTO learning_course (programme) VALUES (?) ON CONFLICT DO NOTHING")
                .param(programme)
                .update();
        jdbc.sql("SELECT programme FROM learning_course WHERE programme = ? FOR UPDATE")
                .param(programme)
                .query(String.class)
                .single();
        return !jdbc.sql("SELECT EXISTS (SELECT FROM learning_version WHERE programme = ? AND source_hash = ?)")
                .params(programme, hash)
                .query(Boolean.class)
                .single();
    }

    /** The next version, published in place of the one before, which stays for those who began with it; returns its number. */
    public int publish(String programme, String hash, List<PageSource> pages, Instant now) {
        jdbc.sql("UPDATE learning_version SET state = 'RETIRED' WHERE programme = ? AND state = 'PUBLISHED'")
                .param(programme)
                .update();
        return insertVersion(programme, "PUBLISHED", hash, pages, now);
    }

    /** The next version, which nobody begins: what is published stays, and this one can be looked at and restored. */
    public void offer(String programme, String hash, List<PageSource> pages, Instant now) {
        insertVersion(programme, "RETIRED", hash, pages, now);
    }

    private int insertVersion(String programme, String state, String hash, List<PageSource> pages, Instant now) {
        int version = jdbc.sql("SELECT coalesce(max(version), 0) + 1 FROM learning_version WHERE programme = ?")
                .param(programme)
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "INSERT INTO learning_version (programme, version, state, source_hash, published_at) VALUES (?, ?, ?, ?, ?)")
                .params(programme, version, state, hash, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        for (int at = 0; at < pages.size(); at++) {
            insert(programme, version, at + 1, pages.get(at));
        }
        return version;
    }

    private void insert(String programme, int version, int number, PageSource page) {
        jdbc.sql("""
                        INSERT INTO learning_page (programme, version, number, slug, title, module, minutes, mandatory, summary, source)
                        VALUES (:programme, :version, :number, :slug, :title, :module, :minutes, :mandatory, :summary, :source)
                        """)
                .param("programme", programme)
                .param("version", version)
                .param("number", number)
                .param("slug", page.slug())
                .param("title", page.title())
                .param("module", page.module())
                .param("minutes", page.minutes())
                .param("mandatory", page.mandatory())
                .param("summary", page.summary())
                .param("source", page.body())
                .update();
    }

    private Course read(ResultSet row, int at) throws SQLException {
        String programme = row.getString("programme");
        int version = row.getInt("version");
        Instant published = Objects.requireNonNull(row.getObject("published_at", OffsetDateTime.class))
                .toInstant();
        return new Course(
                programme,
                row.getString("title"),
                version,
                published.atZone(City.ZONE).toLocalDate(),
                row.getBoolean("open"),
                new Course.Practice(
                        row.getInt("practice_entries"),
                        row.getInt("practice_minutes"),
                        row.getInt("reflection_minutes"),
                        row.getInt("test_minutes")),
                pages(programme, version));
    }

    private List<CoursePage> pages(String programme, int version) {
        return jdbc.sql("SELECT * FROM learning_page WHERE programme = ? AND version = ? ORDER BY number")
                .params(programme, version)
                .query((row, at) -> new CoursePage(
                        row.getInt("number"),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("module"),
                        row.getInt("minutes"),
                        row.getBoolean("mandatory"),
                        row.getString("summary")))
                .list();
    }
}
