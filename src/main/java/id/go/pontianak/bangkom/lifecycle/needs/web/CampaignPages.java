package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.CampaignStatus;
import id.go.pontianak.bangkom.lifecycle.needs.Campaigns;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRights;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AssessmentProgress.Member;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AssessmentProgress.Progress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of a campaign and of its perangkat daerah together, for those who see them. */
@Component
@Transactional(readOnly = true)
class CampaignPages {

    /** A school has sixty people; so many of a team are named. */
    private static final int NAMED = 10;

    /** {@code next} is the year to propose. */
    record Years(List<Campaign> campaigns, boolean mayOpen, boolean mayRead, int next) {}

    /** {@code self} handed in and {@code confirmed} of {@code people}. */
    record UnitRow(UnitNeeds needs, String name, long people, long self, long confirmed) {}

    /** {@code competency} by its name, null where the need names none. */
    record NeedRow(Need need, String unit, @Nullable String competency) {}

    record Year(Campaign campaign, List<UnitRow> units, List<NeedRow> lines, boolean keeper) {

        public long settled() {
            return units.stream().filter(row -> row.needs().status().settled()).count();
        }
    }

    /** {@code missing} are the first names of those nobody has confirmed. */
    record Team(String office, String title, long people, long confirmed, List<String> missing) {

        /** How many more there are than are named. */
        public long more() {
            return people - confirmed - missing.size();
        }
    }

    record Unit(UnitRow row, List<Team> teams, boolean keeper) {}

    private final NeedsReader reader;
    private final Campaigns campaigns;
    private final Needs needs;
    private final NeedsRights rights;
    private final Competencies competencies;
    private final Directory directory;
    private final BusinessClock clock;

    CampaignPages(
            NeedsReader reader,
            Campaigns campaigns,
            Needs needs,
            NeedsRights rights,
            Competencies competencies,
            Directory directory,
            BusinessClock clock) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.needs = needs;
        this.rights = rights;
        this.competencies = competencies;
        this.directory = directory;
        this.clock = clock;
    }

    void requireKeeper(PersonId person) {
        if (!rights.mayKeep(person)) {
            throw new NotFound();
        }
    }

    Years years(PersonId person) {
        List<Campaign> all = campaigns.list();
        return new Years(all, rights.mayKeep(person), rights.scope(person).any(), next(all));
    }

    private int next(List<Campaign> latestFirst) {
        int following = clock.today().getYear() + 1;
        return latestFirst.stream()
                .filter(one -> one.year() >= following && one.status() != CampaignStatus.CANCELLED)
                .findFirst()
                .map(one -> one.year() + 1)
                .orElse(following);
    }

    /** The perangkat daerah that this person oversees; there is no such page for who oversees none. */
    Year year(int year, PersonId person) {
        Reach scope = rights.scope(person);
        Campaign campaign = reader.campaign(year).orElseThrow(NotFound::new);
        if (!scope.any()) {
            throw new NotFound();
        }
        Map<String, Progress> progress = reader.progress(year);
        Map<String, String> names = directory.listGovernmentUnits().stream()
                .collect(Collectors.toMap(agency -> agency.code(), agency -> agency.name()));
        List<UnitRow> units = reader.units(year).stream()
                .filter(unit -> scope.contains(unit.unit()))
                .map(unit -> row(unit, nameOf(unit.unit(), names), progress.getOrDefault(unit.number(), Progress.NONE)))
                .toList();
        Map<String, Competency> known = competencies.byCode();
        List<NeedRow> lines = needs.lines(year).stream()
                .filter(need -> scope.contains(need.unit()))
                .map(need -> new NeedRow(
                        need,
                        nameOf(need.unit(), names),
                        need.code() == null
                                ? null
                                : Objects.requireNonNull(known.get(need.code())).name()))
                .toList();
        return new Year(campaign, units, lines, rights.mayKeep(person));
    }

    Unit unit(int year, String code, PersonId person) {
        UnitNeeds unit = reader.unit(year, code);
        rights.requireReader(person, code);
        List<Member> everybody = reader.everybody(unit);
        Map<String, List<Member>> teams =
                everybody.stream().collect(Collectors.groupingBy(Member::office, TreeMap::new, Collectors.toList()));
        Map<PersonId, Person> people = directory.persons(everybody.stream()
                .filter(CampaignPages::missing)
                .map(Member::person)
                .toList());
        return new Unit(
                row(unit, directory.unit(unit.unit()).name(), progress(everybody)),
                teams.entrySet().stream()
                        .map(team -> team(team.getKey(), team.getValue(), people))
                        .toList(),
                rights.mayKeep(person));
    }

    /** What is a perangkat daerah no more is asked for by itself. */
    private String nameOf(String unit, Map<String, String> names) {
        String name = names.get(unit);
        return name == null ? directory.unit(unit).name() : name;
    }

    private static UnitRow row(UnitNeeds unit, String name, Progress progress) {
        return new UnitRow(unit, name, progress.people(), progress.self(), progress.confirmed());
    }

    private static boolean missing(Member member) {
        return member.state() != State.CONFIRMED;
    }

    private static Progress progress(List<Member> everybody) {
        return new Progress(
                everybody.size(),
                everybody.stream().filter(one -> one.state() != State.OPEN).count(),
                everybody.stream().filter(one -> !missing(one)).count());
    }

    private Team team(String office, List<Member> members, Map<PersonId, Person> people) {
        List<String> missing = members.stream()
                .filter(CampaignPages::missing)
                .map(one -> Objects.requireNonNull(people.get(one.person())))
                .map(Person::name)
                .sorted()
                .toList();
        return new Team(
                office,
                directory.findOffice(office).map(Office::title).orElse(office),
                members.size(),
                members.size() - missing.size(),
                missing.subList(0, Math.min(NAMED, missing.size())));
    }
}
