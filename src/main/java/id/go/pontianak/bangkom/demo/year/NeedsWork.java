package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.RatingPath;
import id.go.pontianak.bangkom.lifecycle.competency.RatingPath.Answer;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.Item;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import id.go.pontianak.bangkom.lifecycle.needs.SelfRatings;
import id.go.pontianak.bangkom.lifecycle.needs.TeamRatings;
import id.go.pontianak.bangkom.lifecycle.needs.TeamRatings.Levels;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People rate themselves and their superiors confirm it, through the faces of the pages. */
@Component
@Profile({"demo", "year"})
public class NeedsWork {

    private record Team(String number, String office, int year) {}

    private final SelfRatings selfRatings;
    private final TeamRatings teamRatings;
    private final Competencies competencies;
    private final Officials officials;
    private final JdbcClient jdbc;

    NeedsWork(
            SelfRatings selfRatings,
            TeamRatings teamRatings,
            Competencies competencies,
            Officials officials,
            JdbcClient jdbc) {
        this.selfRatings = selfRatings;
        this.teamRatings = teamRatings;
        this.competencies = competencies;
        this.officials = officials;
        this.jdbc = jdbc;
    }

    /** Answers indicator by indicator so that each competency comes to the level asked for it, and hands in. */
    public void rate(PersonId person, ToIntFunction<Item> level) {
        Assessment mine = selfRatings.of(person).orElseThrow();
        for (Item item : mine.items()) {
            RatingPath path = selfRatings.path(mine, item.code());
            while (!path.complete()) {
                int asked = path.next().getAsInt();
                Answer answer = asked <= level.applyAsInt(item) ? Answer.YES : Answer.NO;
                path = selfRatings.answer(person, item.code(), asked, answers(item.code(), asked, answer));
            }
        }
        selfRatings.handIn(person);
    }

    private List<Answer> answers(String code, int level, Answer answer) {
        int indicators = competencies.levels(code).get(level - 1).indicators().size();
        return Collections.nCopies(indicators, answer);
    }

    /** Every office of the perangkat daerah looks at what its people said and agrees; who said nothing has what the position asks. */
    public void confirm(String unitNumber) {
        confirm(unitNumber, person -> true);
    }

    /** The same for the people it concerns; a team is done when all its people are. */
    public void confirm(String unitNumber, Predicate<PersonId> concerned) {
        jdbc.sql("SELECT number, office, year FROM needs_team WHERE unit = ? AND status = 'RATING' ORDER BY number")
                .param(unitNumber)
                .query((row, no) -> new Team(row.getString(1), row.getString(2), row.getInt(3)))
                .list()
                .forEach(team -> confirm(unitNumber, team, concerned));
    }

    private void confirm(String unitNumber, Team team, Predicate<PersonId> concerned) {
        List<Assessment> people = unconfirmed(unitNumber, team.office());
        List<Assessment> now =
                people.stream().filter(one -> concerned.test(one.person())).toList();
        PersonId rater = officials.of(new CaseNumber(team.number()));
        List<Assessment> said =
                now.stream().filter(one -> one.state() == State.SELF_RATED).toList();
        said.forEach(one -> teamRatings.look(one.id()));
        if (!said.isEmpty()) {
            teamRatings.agree(
                    team.year(),
                    team.office(),
                    said.stream().map(Assessment::person).collect(Collectors.toSet()),
                    rater);
        }
        now.stream()
                .filter(one -> one.state() == State.OPEN)
                .forEach(one -> teamRatings.confirm(one.id(), asAsked(one), rater));
        if (now.size() == people.size()) {
            officials.decide(new CaseNumber(team.number()), "confirmed");
        }
    }

    private List<Assessment> unconfirmed(String unitNumber, String office) {
        return jdbc
                .sql("SELECT person FROM needs_assessment WHERE unit = ? AND office = ? AND state <> 'CONFIRMED'")
                .params(unitNumber, office)
                .query((row, no) -> PersonId.of(row.getString(1)))
                .list()
                .stream()
                .map(person -> selfRatings.of(person).orElseThrow())
                .toList();
    }

    private static Levels asAsked(Assessment one) {
        return new Levels(one.items().stream().collect(Collectors.toMap(Item::code, Item::required)), Map.of());
    }
}
