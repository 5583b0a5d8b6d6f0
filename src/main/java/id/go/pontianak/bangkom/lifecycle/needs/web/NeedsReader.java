package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AssessmentProgress;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AssessmentRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsTeams;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.domain.RecapRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands at an address; unknown years, units, offices and people are {@code NotFound}. Checks no right. */
@Component
@Transactional(readOnly = true)
class NeedsReader {

    private static final Pattern YEAR = Pattern.compile("2[01][0-9]{2}");

    private final CampaignRows campaigns;
    private final NeedsUnits units;
    private final NeedsTeams teams;
    private final AssessmentRows assessments;
    private final AssessmentProgress progress;
    private final RecapRows recaps;

    NeedsReader(
            CampaignRows campaigns,
            NeedsUnits units,
            NeedsTeams teams,
            AssessmentRows assessments,
            AssessmentProgress progress,
            RecapRows recaps) {
        this.campaigns = campaigns;
        this.units = units;
        this.teams = teams;
        this.assessments = assessments;
        this.progress = progress;
        this.recaps = recaps;
    }

    static int year(String written) {
        if (!YEAR.matcher(written).matches()) {
            throw new NotFound();
        }
        return Integer.parseInt(written);
    }

    Optional<Campaign> campaign(int year) {
        return campaigns.find(year);
    }

    List<UnitNeeds> units(int year) {
        return units.list(year);
    }

    UnitNeeds unit(int year, String unit) {
        return units.find(year, unit).orElseThrow(NotFound::new);
    }

    UnitNeeds unitOf(String number) {
        return units.load(number);
    }

    RecapLine line(UnitNeeds unit, String code) {
        return recaps.lines(unit.number()).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<TeamNeeds> teams(int year, String office) {
        List<TeamNeeds> found = teams.ofOffice(year, office);
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    List<Assessment> members(TeamNeeds team) {
        return assessments.ofTeam(team.unitNumber(), team.office());
    }

    Map<String, AssessmentProgress.Progress> progress(int year) {
        return progress.progress(year);
    }

    List<AssessmentProgress.Member> everybody(UnitNeeds unit) {
        return progress.ofUnit(unit.number());
    }

    List<AssessmentProgress.Member> absent(UnitNeeds unit) {
        return progress.absent(unit.number());
    }

    Assessment member(int year, String office, PersonId person) {
        return teams(year, office).stream()
                .flatMap(team -> members(team).stream())
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
