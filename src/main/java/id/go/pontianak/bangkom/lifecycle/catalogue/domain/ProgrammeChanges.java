package id.go.pontianak.bangkom.lifecycle.catalogue.domain;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.catalogue.CompletionTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeText;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import java.sql.Types;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes programmes and their versions; a version is added and never changed. */
@Component
public class ProgrammeChanges {

    private final JdbcClient jdbc;

    ProgrammeChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the code is taken; then nothing is written. */
    public boolean insert(String code, ProgrammeText text) {
        return with(jdbc.sql("""
                                INSERT INTO catalogue_programme (code, name, name_english, field, form, held_by, partner, fewest, most, curriculum, leadership)
                                VALUES (:code, :name, :nameEnglish, :field, :form, :heldBy, :partner, :fewest, :most, :curriculum, false)
                                ON CONFLICT (code) DO NOTHING
                                """), code, text).update() == 1;
    }

    public void update(String code, ProgrammeText text) {
        with(jdbc.sql("""
                        UPDATE catalogue_programme SET name = :name, name_english = :nameEnglish, field = :field, form = :form,
                            held_by = :heldBy, partner = :partner, fewest = :fewest, most = :most, curriculum = :curriculum
                        WHERE code = :code
                        """), code, text).update();
    }

    /** One new version after the other. */
    public void lock(String code) {
        jdbc.sql("SELECT code FROM catalogue_programme WHERE code = ? FOR UPDATE")
                .param(code)
                .query(String.class)
                .single();
    }

    public void insertVersion(String code, ProgrammeVersion version) {
        ProgrammeTerms terms = version.terms();
        CompletionTerms completion = terms.completion();
        jdbc.sql("""
                        INSERT INTO catalogue_programme_version (programme, version, valid_from, learning_hours, mode, method, audience, tiers,
                            minimum_grade, minimum_service_years, attendance_percent, passing_score, remedial, reading, graded, levels, delayed_days, reason)
                        VALUES (:code, :version, :from, :hours, :mode, :method, :audience, string_to_array(:tiers, ','), :grade, :years,
                            :attendance, :passing, :remedial, :reading, :graded, string_to_array(:levels, ','), :delayed, :reason)
                        """)
                .param("code", code)
                .param("version", version.number())
                .param("from", version.from())
                .param("hours", terms.learningHours())
                .param("mode", terms.mode().name())
                .param("method", terms.method())
                .param("audience", terms.audience())
                .param("tiers", names(terms.tiers()))
                .param("grade", terms.minimumGrade(), Types.INTEGER)
                .param("years", terms.minimumServiceYears(), Types.INTEGER)
                .param("attendance", completion.attendancePercent(), Types.INTEGER)
                .param("passing", completion.passingScore(), Types.INTEGER)
                .param("remedial", completion.remedial())
                .param("reading", completion.reading())
                .param("graded", completion.graded())
                .param("levels", names(completion.levels()))
                .param("delayed", completion.delayedDays(), Types.INTEGER)
                .param("reason", version.reason())
                .update();
    }

    public void activate(String code, boolean active) {
        jdbc.sql("UPDATE catalogue_programme SET active = ? WHERE code = ?")
                .params(active, code)
                .update();
    }

    /** Refused at this field where there is no such provider. */
    public void requireProvider(String field, String code) {
        if (jdbc.sql("SELECT count(*) FROM catalogue_provider WHERE code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single()
                == 0) {
            throw RuleViolated.at(field, "refusal.catalogue.choice");
        }
    }

    private static String names(Set<? extends Enum<?>> of) {
        return of.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static StatementSpec with(StatementSpec statement, String code, ProgrammeText text) {
        return statement
                .param("code", code)
                .param("name", text.name())
                .param("nameEnglish", text.nameEnglish())
                .param("field", text.field())
                .param("form", text.form())
                .param("heldBy", text.heldBy())
                .param("partner", text.partner(), Types.VARCHAR)
                .param("fewest", text.fewest(), Types.INTEGER)
                .param("most", text.most(), Types.INTEGER)
                .param("curriculum", text.curriculum());
    }
}
