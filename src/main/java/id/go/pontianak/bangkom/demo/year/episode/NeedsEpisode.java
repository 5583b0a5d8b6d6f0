package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.NeedsWork;
import id.go.pontianak.bangkom.demo.year.Officials;
import id.go.pontianak.bangkom.demo.year.Training;
import id.go.pontianak.bangkom.demo.year.Year;
import id.go.pontianak.bangkom.demo.year.YearTime;
import id.go.pontianak.bangkom.demo.year.YearTraces;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.Campaigns;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine.Choice;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitRecaps;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The needs of the year: everybody is asked, superiors confirm, perangkat daerah sign, the city locks. A campaign under way is finished. */
@Component
@Profile({"demo", "year"})
@Order(10)
class NeedsEpisode implements Episode {

    /** What a perangkat daerah of a status waits for, in the order of the process. */
    private static final List<Map.Entry<String, String>> WAITS = List.of(
            Map.entry("RECAPPING", "handedUp"), Map.entry("SIGNING", "signed"), Map.entry("SUBMITTED", "verified"));

    private static final List<String> OF_UNIT = List.of(
            "journal.needs.unitOpened",
            "journal.needs.ratingsClosed",
            "journal.needs.handedUp",
            "journal.needs.signed",
            "journal.needs.accepted",
            "journal.needs.unitLocked");
    private static final List<String> OF_CITY = List.of(
            "journal.needs.opened",
            "journal.needs.allVerified",
            "journal.needs.compiled",
            "journal.needs.validated",
            "journal.needs.locked");

    private final Campaigns campaigns;
    private final Needs needs;
    private final NeedsWork work;
    private final UnitRecaps recaps;
    private final Officials officials;
    private final YearTime time;
    private final YearTraces traces;

    NeedsEpisode(
            Campaigns campaigns,
            Needs needs,
            NeedsWork work,
            UnitRecaps recaps,
            Officials officials,
            YearTime time,
            YearTraces traces) {
        this.campaigns = campaigns;
        this.needs = needs;
        this.work = work;
        this.recaps = recaps;
        this.officials = officials;
        this.time = time;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public void play(Year year) {
        if (campaigns.find(year.number()).isEmpty()) {
            campaigns.open(year.number(), year.analyst());
        }
        time.nextMorning();
        year.trainings().forEach(this::rated);
        time.nextMorning();
        units(year, "COLLECTING").forEach(work::confirm);
        time.settle();
        choose(year);
        for (Map.Entry<String, String> waits : WAITS) {
            time.nextMorning();
            units(year, waits.getKey()).forEach(unit -> officials.decide(new CaseNumber(unit), waits.getValue()));
        }
        for (String outcome : List.of("compiled", "validated", "locked")) {
            time.nextMorning();
            officials.decide(new CaseNumber(Campaign.numberOf(year.number())), outcome);
        }
        time.settle();
    }

    /** Each lacks one level of what the training is for. */
    private void rated(Training training) {
        training.people()
                .forEach(person -> work.rate(
                        person,
                        item -> item.code().equals(training.story().competency())
                                ? item.required() - 1
                                : item.required()));
    }

    /** The recap names the programmes that its people shall attend. */
    private void choose(Year year) {
        String unit = UnitNeeds.numberOf(year.number(), year.agency());
        PersonId writer = officials.of(new CaseNumber(unit));
        year.trainings()
                .forEach(training -> recaps.choose(
                        unit,
                        training.story().competency(),
                        new Choice("", training.programme(), 1, "Dibutuhkan untuk layanan tahun depan"),
                        writer));
    }

    @Override
    public void check(Year year, Findings findings) {
        String unit = UnitNeeds.numberOf(year.number(), year.agency());
        CaseNumber ofUnit = new CaseNumber(unit);
        findings.count(
                "confirmed",
                traces.count("SELECT count(*) FROM needs_assessment WHERE unit = ?", unit),
                traces.count("SELECT count(*) FROM needs_assessment WHERE unit = ? AND state = 'CONFIRMED'", unit));
        findings.count(
                "answered",
                year.learners().size(),
                traces
                        .people("SELECT person::text FROM request WHERE case_number = ? AND state = 'ANSWERED'", unit)
                        .stream()
                        .filter(year.learners()::contains)
                        .count());
        findings.people("mailed", traces.people("""
                        SELECT p.id::text FROM needs_assessment a JOIN directory_person p ON p.id = a.person
                        WHERE a.unit = ? AND p.email IS NOT NULL
                        """, unit), traces.mailed("request/opened", ofUnit));
        findings.holds("locked", needs.locked(year.number()));
        year.trainings().forEach(training -> check(training, lines(year, training), findings.about(training)));
        findings.journal(OF_UNIT, traces.journal(ofUnit));
        findings.journal(OF_CITY, traces.journal(new CaseNumber(Campaign.numberOf(year.number()))));
    }

    private void check(Training training, List<Need> lines, Findings about) {
        about.holds(
                "chosen", lines.stream().anyMatch(line -> training.programme().equals(line.programme())));
        about.count(
                "people",
                training.people().size(),
                lines.stream()
                        .flatMap(line -> needs.people(line.id()).stream())
                        .filter(training.people()::contains)
                        .count());
    }

    private List<Need> lines(Year year, Training training) {
        return needs.lines(year.number()).stream()
                .filter(line -> line.unit().equals(year.agency())
                        && training.story().competency().equals(line.code()))
                .toList();
    }

    private List<String> units(Year year, String status) {
        return traces.texts(
                "SELECT number FROM needs_unit WHERE year = ? AND status = ? ORDER BY number", year.number(), status);
    }
}
