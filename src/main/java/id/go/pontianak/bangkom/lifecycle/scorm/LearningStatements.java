package id.go.pontianak.bangkom.lifecycle.scorm;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.courseware.AuthorRights;
import id.go.pontianak.bangkom.lifecycle.learning.LearningRecord;
import id.go.pontianak.bangkom.lifecycle.learning.LearningRecords;
import id.go.pontianak.bangkom.lifecycle.scorm.domain.Pseudonyms;
import id.go.pontianak.bangkom.lifecycle.scorm.domain.ReportRows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was learned in a course as xAPI statements (1.0.3) of pseudonyms, for HR analysts alone: pages read, courses completed, and what packages
 * reported, each with the source of its time. Names, numbers, units and batches are in none of them. An event is left for every person
 * whose record is in the export, although it does not name him (UU 27/2022 art. 31).
 */
@Service
@Transactional
public class LearningStatements {

    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final String ACTIVITIES = "http://adlnet.gov/expapi/activities/";

    private final AuthorRights rights;
    private final LearningRecords records;
    private final ReportRows reports;
    private final Pseudonyms pseudonyms;
    private final AccessEvents accessEvents;
    private final String base;

    LearningStatements(
            AuthorRights rights,
            LearningRecords records,
            ReportRows reports,
            Pseudonyms pseudonyms,
            AccessEvents accessEvents,
            @Value("${bangkom.base-url}") String base) {
        this.rights = rights;
        this.records = records;
        this.reports = reports;
        this.pseudonyms = pseudonyms;
        this.accessEvents = accessEvents;
        this.base = base.replaceAll("/+$", "");
    }

    /** Ready to be written as JSON. For trainers of the programme it is not there, although they write its course. */
    public List<Map<String, Object>> of(PersonId by, String programme) {
        if (!rights.analyst(by)) {
            throw new NotFound();
        }
        rights.requireAuthor(by, programme);
        List<Map<String, Object>> statements = new ArrayList<>();
        for (LearningRecord learner : records.of(programme)) {
            accessEvents.opened(learner.person(), AccessEvents.LEARNING, programme);
            learner.reads().forEach(read -> statements.add(read(programme, learner, read)));
            LocalDate completed = learner.completed();
            if (completed != null) {
                statements.add(completed(programme, learner, completed));
            }
        }
        for (ReportRows.Reported reported : reports.ofProgramme(programme)) {
            accessEvents.opened(reported.person(), AccessEvents.LEARNING, programme);
            statements.add(reported(programme, reported));
        }
        return statements;
    }

    private Map<String, Object> read(String programme, LearningRecord learner, LearningRecord.Read read) {
        return statement(
                learner.learner() + "/read/" + read.number(),
                programme,
                learner.person(),
                "experienced",
                object("/learning/" + programme + '/' + read.slug(), "lesson", read.title()),
                Map.of("duration", "PT" + read.minutes() + 'M'),
                read.source(),
                read.at());
    }

    private Map<String, Object> completed(String programme, LearningRecord learner, LocalDate day) {
        Map<String, Object> result = scored(learner.score());
        result.put("completion", true);
        return statement(
                learner.learner() + "/completed",
                programme,
                learner.person(),
                "completed",
                object("/learning/" + programme, "course", programme),
                result,
                "TESTED",
                day.atStartOfDay(City.ZONE).toInstant());
    }

    private Map<String, Object> reported(String programme, ReportRows.Reported reported) {
        boolean done = reported.status().equals("passed") || reported.status().equals("completed");
        Map<String, Object> result = scored(reported.score());
        if (done) {
            result.put("completion", true);
        }
        result.put("duration", "PT" + reported.seconds() + 'S');
        return statement(
                reported.id() + "/reported/" + reported.person() + '/' + reported.number(),
                programme,
                reported.person(),
                done ? reported.status() : "experienced",
                object("/packages/" + reported.id(), "module", reported.title()),
                result,
                "REPORTED_BY_PACKAGE",
                reported.saved());
    }

    private Map<String, Object> statement(
            String key,
            String programme,
            PersonId person,
            String verb,
            Map<String, Object> object,
            Map<String, Object> result,
            String source,
            Instant at) {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("id", pseudonyms.statement(programme + '/' + key).toString());
        statement.put(
                "actor",
                Map.of(
                        "objectType",
                        "Agent",
                        "account",
                        Map.of("homePage", base, "name", pseudonyms.of(programme, person.value()))));
        statement.put("verb", Map.of("id", VERBS + verb, "display", Map.of("en", verb)));
        statement.put("object", object);
        statement.put("result", result);
        statement.put("context", Map.of("extensions", Map.of(base + "/xapi/source", source)));
        statement.put("timestamp", at.toString());
        return statement;
    }

    private Map<String, Object> object(String path, String type, String title) {
        return Map.of(
                "objectType",
                "Activity",
                "id",
                base + path,
                "definition",
                Map.of("type", ACTIVITIES + type, "name", Map.of("id", title)));
    }

    private static Map<String, Object> scored(@Nullable BigDecimal score) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (score != null) {
            result.put("score", Map.of("raw", score, "min", 0, "max", 100));
        }
        return result;
    }
}
