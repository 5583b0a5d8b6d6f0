package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.NextPlan;
import id.go.pontianak.bangkom.demo.year.Year;
import id.go.pontianak.bangkom.demo.year.YearTime;
import id.go.pontianak.bangkom.demo.year.YearTraces;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.CampaignStatus;
import id.go.pontianak.bangkom.lifecycle.needs.Campaigns;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In August the needs of the next year are asked for: the circle is closed. */
@Component
@Profile({"demo", "year"})
@Order(100)
class NextNeedsEpisode implements Episode {

    private final Campaigns campaigns;
    private final NextPlan next;
    private final YearTime time;
    private final YearTraces traces;

    NextNeedsEpisode(Campaigns campaigns, NextPlan next, YearTime time, YearTraces traces) {
        this.campaigns = campaigns;
        this.next = next;
        this.time = time;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "next";
    }

    @Override
    public void play(Year year) {
        time.comes(LocalDate.of(year.number(), 8, 25));
        campaigns.open(year.number() + 1, year.analyst());
        next.open(year);
        time.nextMorning();
    }

    @Override
    public void check(Year year, Findings findings) {
        int next = year.number() + 1;
        String unit = UnitNeeds.numberOf(next, year.agency());
        findings.holds(
                "opened",
                campaigns
                        .find(next)
                        .map(Campaign::status)
                        .filter(CampaignStatus.COLLECTING::equals)
                        .isPresent());
        findings.count(
                "asked",
                year.learners().size(),
                traces.count(
                        "SELECT count(*) FROM needs_assessment WHERE unit = ? AND person = ANY (?)",
                        unit,
                        YearTraces.ids(year.learners())));
        findings.count(
                "mailed",
                year.learners().size(),
                year.learners().stream()
                        .filter(traces.mailed("request/opened", new CaseNumber(unit))::contains)
                        .count());
        year.trainings()
                .forEach(training -> findings.about(training).holds("outcome", this.next.follows(year, training)));
    }
}
