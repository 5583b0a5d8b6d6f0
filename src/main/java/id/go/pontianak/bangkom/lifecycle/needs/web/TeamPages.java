package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.Item;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.TeamRatings;
import id.go.pontianak.bangkom.lifecycle.needs.TeamTasks;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a superior sees of his people; for whoever may confirm them today, and for nobody else. */
@Component
@Transactional
class TeamPages {

    private final NeedsReader reader;
    private final TeamTasks tasks;
    private final TeamRatings ratings;
    private final Directory directory;
    private final Competencies competencies;
    private final AccessEvents accessEvents;

    TeamPages(
            NeedsReader reader,
            TeamTasks tasks,
            TeamRatings ratings,
            Directory directory,
            Competencies competencies,
            AccessEvents accessEvents) {
        this.reader = reader;
        this.tasks = tasks;
        this.ratings = ratings;
        this.directory = directory;
        this.competencies = competencies;
        this.accessEvents = accessEvents;
    }

    /** What those who handed in say of themselves stands on the page; each leaves an event. */
    TeamPage team(int year, String office, PersonId actor) {
        List<TeamNeeds> teams = mine(year, office, actor);
        teams.forEach(ratings::look);
        List<Assessment> members =
                teams.stream().flatMap(team -> reader.members(team).stream()).toList();
        Map<PersonId, Person> people =
                directory.persons(members.stream().map(Assessment::person).toList());
        Map<String, Competency> known = competencies.byCode();
        List<Assessment> shown = members.stream()
                .filter(one -> one.state() == State.SELF_RATED && !one.person().equals(actor))
                .toList();
        accessEvents.openedAll(
                shown.stream()
                        .collect(Collectors.toMap(
                                Assessment::person, one -> keyOf(Objects.requireNonNull(people.get(one.person()))))),
                AccessEvents.COMPETENCY);
        return new TeamPage(
                year,
                office,
                directory.findOffice(office).map(Office::title).orElse(office),
                members.stream()
                        .map(one -> new TeamPage.Row(
                                one,
                                Objects.requireNonNull(people.get(one.person())).name(),
                                shown.contains(one) ? said(one, known) : List.of()))
                        .sorted(Comparator.comparing(TeamPage.Row::name))
                        .toList(),
                reader.unitOf(teams.get(0).unitNumber()).windows().rating());
    }

    private static List<TeamPage.Said> said(Assessment assessment, Map<String, Competency> known) {
        return assessment.items().stream()
                .map(item -> new TeamPage.Said(
                        item, Objects.requireNonNull(known.get(item.code())).name()))
                .toList();
    }

    private static String keyOf(Person person) {
        return Objects.requireNonNullElse(person.number(), person.name());
    }

    void requireRater(int year, String office, PersonId actor) {
        mine(year, office, actor);
    }

    void requireRater(PersonPage page, PersonId actor) {
        if (!tasks.mayConfirm(teamOf(page.assessment()), actor)) {
            throw new NotFound();
        }
    }

    /** All teams of the office that the person may confirm. */
    void finish(int year, String office, PersonId actor) {
        mine(year, office, actor).forEach(team -> tasks.decide(team.number(), 1, "confirmed", actor));
    }

    /** The rating of one person, which is read here for the first time or again; it leaves an event. */
    PersonPage person(int year, String office, PersonId person, PersonId actor) {
        Assessment assessment = reader.member(year, office, person);
        if (!tasks.mayConfirm(teamOf(assessment), actor) || person.equals(actor)) {
            throw new NotFound();
        }
        Person his = directory.person(person);
        accessEvents.opened(person, AccessEvents.COMPETENCY, keyOf(his));
        ratings.look(assessment.id());
        Map<String, Competency> known = competencies.byCode();
        Map<String, List<Competency.Level>> levels = competencies.levels();
        return new PersonPage(
                year,
                office,
                assessment,
                his,
                assessment.items().stream()
                        .map(item -> line(
                                item,
                                Objects.requireNonNull(known.get(item.code())),
                                levels.getOrDefault(item.code(), List.of())))
                        .toList());
    }

    private static PersonPage.Line line(Item item, Competency competency, List<Competency.Level> levels) {
        Integer level = item.level() == null ? item.self() : item.level();
        return new PersonPage.Line(
                item,
                competency,
                levels,
                level == null ? "" : level.toString(),
                Objects.requireNonNullElse(item.reason(), ""));
    }

    private List<TeamNeeds> mine(int year, String office, PersonId actor) {
        List<TeamNeeds> mine = reader.teams(year, office).stream()
                .filter(team -> tasks.mayConfirm(team.number(), actor))
                .toList();
        if (mine.isEmpty()) {
            throw new NotFound();
        }
        return mine;
    }

    private static String teamOf(Assessment assessment) {
        return TeamNeeds.numberOf(assessment.unit(), assessment.office());
    }
}
