package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Indicator;
import id.go.pontianak.bangkom.lifecycle.plan.PlanPlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The columns of {@code plan_item} as the content of an item. */
final class PlanItemColumns {

    static final String INSERT = """
            INSERT INTO plan_item (plan, number, version, status, title, programme, competency, level, target, mode, place, venue,
                provider, partners, hours, curriculum, funding, indicator, baseline, goal, priority, official, note)
            VALUES (:plan, :number, 1, 'PROPOSED', :title, :programme, :competency, :level, :target, :mode, :place, :venue,
                :provider, :partners, :hours, :curriculum, :funding, :indicator, :baseline, :goal, :priority, :official, :note)
            """;

    static final String UPDATE = """
            UPDATE plan_item SET version = version + 1, title = :title, programme = :programme, competency = :competency, level = :level,
                target = :target, mode = :mode, place = :place, venue = :venue, provider = :provider, partners = :partners, hours = :hours,
                curriculum = :curriculum, funding = :funding, indicator = :indicator, baseline = :baseline, goal = :goal,
                priority = :priority, official = :official, note = :note
            WHERE plan = :plan AND number = :number
            """;

    private PlanItemColumns() {}

    static StatementSpec with(StatementSpec statement, String plan, String number, Content content) {
        return statement
                .param("plan", plan)
                .param("number", number)
                .param("title", content.title())
                .param("programme", content.programme(), Types.VARCHAR)
                .param("competency", content.competency())
                .param("level", content.level(), Types.INTEGER)
                .param("target", content.target())
                .param("mode", content.mode().name())
                .param("place", content.place().name())
                .param("venue", content.venue())
                .param("provider", content.provider())
                .param("partners", content.partners())
                .param("hours", content.hours())
                .param("curriculum", content.curriculum())
                .param("funding", content.funding().name())
                .param("indicator", content.indicator().name())
                .param("baseline", content.indicator().baseline())
                .param("goal", content.indicator().goal())
                .param("priority", content.priority())
                .param("official", content.official())
                .param("note", content.note());
    }

    static Content content(ResultSet row) throws SQLException {
        int level = row.getInt("level");
        Integer known = row.wasNull() ? null : level;
        return new Content(
                row.getString("title"),
                row.getString("programme"),
                row.getString("competency"),
                known,
                row.getString("target"),
                Mode.valueOf(row.getString("mode")),
                PlanPlace.valueOf(row.getString("place")),
                row.getString("venue"),
                row.getString("provider"),
                row.getString("partners"),
                row.getInt("hours"),
                row.getString("curriculum"),
                Funding.valueOf(row.getString("funding")),
                new Indicator(row.getString("indicator"), row.getString("baseline"), row.getString("goal")),
                row.getInt("priority"),
                row.getString("official"),
                row.getString("note"));
    }
}
