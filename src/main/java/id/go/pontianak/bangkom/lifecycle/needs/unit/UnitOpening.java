package id.go.pontianak.bangkom.lifecycle.needs.unit;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRequest;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AskedPeople;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsTeams;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.process.UnitNeedsProcess;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the needs of one perangkat daerah: its case, a row and a question for each of its people by set-based statements, and a case for each
 * office that rates. Again changes nothing.
 */
@Service
@Transactional
public class UnitOpening {

    private final NeedsUnits units;
    private final NeedsTeams teams;
    private final AskedPeople people;
    private final NeedsDates dates;
    private final UnitNeedsProcess process;
    private final Requests requests;
    private final UnitSteps steps;

    UnitOpening(
            NeedsUnits units,
            NeedsTeams teams,
            AskedPeople people,
            NeedsDates dates,
            UnitNeedsProcess process,
            Requests requests,
            UnitSteps steps) {
        this.units = units;
        this.teams = teams;
        this.people = people;
        this.dates = dates;
        this.process = process;
        this.requests = requests;
        this.steps = steps;
    }

    /** {@code input} is year and perangkat daerah: {@code 2027 DINKES}. Nothing opens in a year that was called off meanwhile. */
    public void open(String input) {
        int year = Integer.parseInt(input.substring(0, input.indexOf(' ')));
        String unit = input.substring(input.indexOf(' ') + 1);
        Optional<Campaign> campaign = steps.collecting(year);
        if (campaign.isPresent() && units.insert(campaign.get(), unit, dates.windows(unit))) {
            String number = UnitNeeds.numberOf(campaign.get().number(), unit);
            process.opened(new CaseNumber(number), steps.recappers(unit), "office:" + steps.head(unit));
            steps.opened(number);
        }
    }

    /** Rows for everybody, a question to each, and the teams as rows of a run. */
    public void openRatings(String number) {
        UnitNeeds unit = units.load(number);
        people.open(number, steps.head(unit.unit()));
        List<Invitee> invitees = people.people(number).stream()
                .map(person -> Invitee.of(person).in(unit.unit()))
                .toList();
        requests.open(NeedsRequest.KIND, unit.caseNumber(), unit.windows().rating(), invitees);
        List<String> offices = people.offices(number);
        offices.forEach(office -> teams.insert(number, unit.year(), office));
        steps.openTeams(
                number,
                offices.stream()
                        .map(office -> TeamNeeds.numberOf(number, office))
                        .map(team -> new BulkRuns.Row(team, team))
                        .toList());
    }

    /** Starts the case of a team, unless its window has closed meanwhile. */
    public void openTeam(String number) {
        if (teams.lockRating(number)) {
            process.teamOpened(number, "office:" + teams.load(number).office());
            steps.teamOpened(number);
        }
    }
}
