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
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Indicator;
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

    /** {@code batches} of {@code seats} from the first day on, two months apart, from a Monday on. */
    private record Idea(
            String programme,
            Funding funding,
            int priority,
            String target,
            int month,
            int batches,
            int seats,
            Indicator result) {}

    private static final Indicator NONE = new Indicator("", "", "");

    private static final List<Idea> IDEAS = List.of(
            new Idea(
                    "MP-01",
                    Funding.BKPSDM,
                    1,
                    "PPK dan PPTK",
                    3,
                    2,
                    30,
                    new Indicator("Kegiatan fisik dengan deviasi di atas −5 %", "14 kegiatan", "5 kegiatan")),
            new Idea(
                    "TIK-01",
                    Funding.BKPSDM,
                    1,
                    "Petugas layanan",
                    2,
                    2,
                    30,
                    new Indicator("Waktu penyelesaian layanan", "5 hari", "3 hari")),
            new Idea(
                    "ETK-01",
                    Funding.BKPSDM,
                    2,
                    "Pejabat pengawas",
                    4,
                    2,
                    40,
                    new Indicator("Pengaduan etika terbukti", "12 setahun", "6 setahun")),
            new Idea(
                    "ARS-01",
                    Funding.BKPSDM,
                    3,
                    "Pengelola arsip",
                    5,
                    1,
                    30,
                    new Indicator("Surat ditemukan dalam 5 menit", "55 %", "85 %")),
            new Idea(
                    "KEU-01",
                    Funding.BKPSDM,
                    2,
                    "Bendahara",
                    6,
                    1,
                    30,
                    new Indicator("SPJ tepat waktu", "78 %", "95 %")),
            new Idea(
                    "PBJ-01",
                    Funding.BKPSDM,
                    1,
                    "Calon pejabat pengadaan",
                    7,
                    1,
                    25,
                    new Indicator("Paket batal karena spesifikasi", "9 paket", "3 paket")),
            new Idea(
                    "PRB-01",
                    Funding.BKPSDM,
                    3,
                    "Pejabat pengawas",
                    8,
                    1,
                    25,
                    new Indicator("Perbaikan proses berjalan enam bulan", "2 unit", "8 unit")),
            new Idea(
                    "KES-02",
                    Funding.UNIT,
                    1,
                    "Kepala puskesmas",
                    4,
                    1,
                    23,
                    new Indicator("Nilai lokakarya mini", "68", "80")),
            new Idea("GTA-01", Funding.STATE, 2, "Pejabat administrator", 9, 1, 20, NONE),
            new Idea("DLA-01", Funding.STATE, 2, "Pejabat tinggi pratama", 10, 1, 15, NONE));

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
        IDEAS.forEach(idea -> items.add(plan, entry(idea, List.of()), analyst));
        past.thisYear(plan, cast);
        past.lastYear(cast);
        past.batchesOfThisYear();
        Rupiah spent = PlanSums.total(plans.items(plan).stream()
                .filter(item -> item.content().funding() == Funding.BKPSDM)
                .toList());
        Rupiah rest = CEILING.plus(OVER).minus(spent);
        Idea leadership = new Idea("PKA", Funding.BKPSDM, 1, "Pejabat administrator", 5, 1, 20, NONE);
        items.add(plan, entry(leadership, List.of(new Cost(kind("LAIN"), 1, rest))), analyst);
    }

    private PlanItemEntry entry(Idea idea, List<Cost> instead) {
        Programme programme = catalogue.programme(idea.programme());
        int hours = programme.learningHours().value();
        int days = Math.max(1, hours / 8);
        List<Cost> costs = instead.isEmpty() ? costs(hours, days) : instead;
        return new PlanItemEntry(
                content(idea, programme, hours), runs(idea, days), Map.of("DINKES", 4, "DIKBUD", 4), costs);
    }

    private static Content content(Idea idea, Programme programme, int hours) {
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

    private List<Run> runs(Idea idea, int days) {
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
