package id.go.pontianak.bangkom.demo.city.past;

import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
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
import java.time.LocalDate;
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

    /** {@code batches} of {@code seats} from the first day on, two months apart. */
    private record Idea(
            String programme,
            Funding funding,
            int priority,
            String target,
            int month,
            int batches,
            int seats,
            String result) {}

    private static final List<Idea> IDEAS = List.of(
            new Idea(
                    "MP-01", Funding.BKPSDM, 1, "PPK dan PPTK", 3, 2, 30, "Kegiatan fisik dengan deviasi di atas −5 %"),
            new Idea("TIK-01", Funding.BKPSDM, 1, "Petugas layanan", 2, 2, 30, "Waktu penyelesaian layanan"),
            new Idea("ETK-01", Funding.BKPSDM, 2, "Pejabat pengawas", 4, 2, 40, "Pengaduan etika terbukti"),
            new Idea("ARS-01", Funding.BKPSDM, 3, "Pengelola arsip", 5, 1, 30, "Surat ditemukan dalam 5 menit"),
            new Idea("KEU-01", Funding.BKPSDM, 2, "Bendahara", 6, 1, 30, "SPJ tepat waktu"),
            new Idea(
                    "PBJ-01", Funding.BKPSDM, 1, "Calon pejabat pengadaan", 7, 1, 25, "Paket batal karena spesifikasi"),
            new Idea("PRB-01", Funding.BKPSDM, 3, "Pejabat pengawas", 8, 1, 25, "Perbaikan proses berjalan enam bulan"),
            new Idea("KES-02", Funding.UNIT, 1, "Kepala puskesmas", 4, 1, 23, "Nilai lokakarya mini"),
            new Idea("GTA-01", Funding.STATE, 2, "Pejabat administrator", 9, 1, 20, ""),
            new Idea("DLA-01", Funding.STATE, 2, "Pejabat tinggi pratama", 10, 1, 15, ""));

    private final PlanDrafting drafting;
    private final PlanCeilings ceilings;
    private final PlanItems items;
    private final Plans plans;
    private final Catalogue catalogue;
    private final PastPlans past;

    PlansStep(
            PlanDrafting drafting,
            PlanCeilings ceilings,
            PlanItems items,
            Plans plans,
            Catalogue catalogue,
            PastPlans past) {
        this.drafting = drafting;
        this.ceilings = ceilings;
        this.items = items;
        this.plans = plans;
        this.catalogue = catalogue;
        this.past = past;
    }

    public void load(Cast cast) {
        PersonId analyst = cast.analis().id();
        String plan = drafting.open(YEAR, "Kebutuhan pengembangan kompetensi tahun 2027", analyst);
        ceilings.limit(YEAR, Funding.BKPSDM, CEILING.digits(), "Pagu indikatif KUA-PPAS 2027", analyst);
        ceilings.limit(YEAR, Funding.UNIT, "640.000.000", "Pagu indikatif perangkat daerah 2027", analyst);
        IDEAS.forEach(idea -> items.add(plan, entry(idea, List.of()), analyst));
        past.thisYear(plan, cast);
        past.lastYear(cast);
        Rupiah spent = PlanSums.total(plans.items(plan).stream()
                .filter(item -> item.content().funding() == Funding.BKPSDM)
                .toList());
        Rupiah rest = CEILING.plus(OVER).minus(spent);
        Idea leadership = new Idea("PKA", Funding.BKPSDM, 1, "Pejabat administrator", 5, 1, 20, "");
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
                new Indicator(idea.result(), "", ""),
                idea.priority(),
                "Kepala Bidang Pengembangan Kompetensi",
                "");
    }

    private static List<Run> runs(Idea idea, int days) {
        return IntStream.range(0, idea.batches())
                .mapToObj(
                        no -> run(no + 1, LocalDate.of(YEAR, idea.month(), 8).plusMonths(2L * no), days, idea.seats()))
                .toList();
    }

    private static Run run(int no, LocalDate starts, int days, int seats) {
        return new Run(no, starts, starts.plusDays(days - 1L), seats);
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
