package id.go.pontianak.bangkom.demo.city.past;

import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.plan.CostKind;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanCeilings;
import id.go.pontianak.bangkom.lifecycle.plan.PlanDrafting;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItems;
import id.go.pontianak.bangkom.lifecycle.plan.PlanPlace;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Next year's plan as a draft above its ceiling, through the faces of the pages; those before as rows. */
@Component
@Profile("demo")
public class PlansStep {

    private static final int YEAR = 2027;
    private static final Rupiah OVER = new Rupiah(94_000_000);
    private static final Rupiah CEILING = new Rupiah(1_180_000_000);

    private final PlanDrafting drafting;
    private final PlanCeilings ceilings;
    private final PlanItems items;
    private final Plans plans;
    private final Catalogue catalogue;
    private final PastPlans past;
    private final WorkingCalendar calendar;

    PlansStep(
            PlanDrafting drafting,
            PlanCeilings ceilings,
            PlanItems items,
            Plans plans,
            Catalogue catalogue,
            PastPlans past,
            WorkingCalendar calendar) {
        this.drafting = drafting;
        this.ceilings = ceilings;
        this.items = items;
        this.plans = plans;
        this.catalogue = catalogue;
        this.past = past;
        this.calendar = calendar;
    }

    public void load(Cast cast) {
        PersonId analyst = cast.analis().id();
        String plan = drafting.open(YEAR, "Kebutuhan pengembangan kompetensi tahun 2027", analyst);
        ceilings.limit(YEAR, Funding.BKPSDM, CEILING.digits(), "Pagu indikatif KUA-PPAS 2027", analyst);
        ceilings.limit(YEAR, Funding.UNIT, "640.000.000", "Pagu indikatif perangkat daerah 2027", analyst);
        PlanIdea.ALL.forEach(idea -> items.add(plan, entry(idea, List.of()), analyst));
        past.thisYear(plan, cast);
        past.lastYear(cast);
        past.batchesOfThisYear();
        Rupiah spent = PlanSums.total(plans.items(plan).stream()
                .filter(item -> item.content().funding() == Funding.BKPSDM)
                .toList());
        Rupiah rest = CEILING.plus(OVER).minus(spent);
        PlanIdea leadership = new PlanIdea("PKA", Funding.BKPSDM, 1, "Pejabat administrator", 5, 1, 20, PlanIdea.NONE);
        items.add(plan, entry(leadership, List.of(new Cost(kind("LAIN"), 1, rest))), analyst);
    }

    private PlanItemEntry entry(PlanIdea idea, List<Cost> instead) {
        Programme programme = catalogue.programme(idea.programme());
        int hours = programme.learningHours().value();
        int days = Math.max(1, hours / 8);
        List<Cost> costs = instead.isEmpty() ? costs(hours, days) : instead;
        return new PlanItemEntry(
                content(idea, programme, hours), runs(idea, days), Map.of("DINKES", 4, "DIKBUD", 4), costs);
    }

    private static Content content(PlanIdea idea, Programme programme, int hours) {
        return new Content(
                programme.name(),
                programme.code(),
                "Teknis dan manajerial",
                null,
                idea.target(),
                Mode.KLASIKAL,
                PlanPlace.IN_TOWN,
                "Aula BKPSDM",
                "BKPSDM",
                "",
                Math.max(1, hours),
                "Kurikulum instansi pembina",
                idea.funding(),
                idea.result(),
                idea.priority(),
                "Kepala Bidang Pengembangan Kompetensi",
                "");
    }

    private List<Run> runs(PlanIdea idea, int days) {
        return IntStream.range(0, idea.batches())
                .mapToObj(
                        no -> run(no + 1, LocalDate.of(YEAR, idea.month(), 8).plusMonths(2L * no), days, idea.seats()))
                .toList();
    }

    /** From a Monday on, over working days. */
    private Run run(int no, LocalDate from, int days, int seats) {
        LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate starts = calendar.plus(monday.minusDays(1), new WorkingDays(1), WeekPattern.FIVE_DAYS);
        return new Run(no, starts, calendar.plus(starts, new WorkingDays(days - 1), WeekPattern.FIVE_DAYS), seats);
    }

    private List<Cost> costs(int hours, int days) {
        return Stream.of(
                        new Cost(
                                kind("HONOR"), Math.max(1, hours), kind("HONOR").tariff()),
                        new Cost(kind("KONSUMSI"), days, kind("KONSUMSI").tariff()),
                        new Cost(kind("BAHAN"), 1, kind("BAHAN").tariff()),
                        new Cost(kind("CETAK"), 1, kind("CETAK").tariff()),
                        new Cost(kind("PANITIA"), 1, kind("PANITIA").tariff()))
                .toList();
    }

    private CostKind kind(String code) {
        return plans.costKinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
