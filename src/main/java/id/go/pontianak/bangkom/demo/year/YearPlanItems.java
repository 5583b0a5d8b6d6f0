package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.plan.CostKind;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Indicator;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.PlanPlace;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What HR writes into the plan: a week in April for each training, and a wish that costs more than there is. */
@Component
@Profile({"demo", "year"})
public class YearPlanItems {

    static final String WISH = "PRB-01";

    private final Catalogue catalogue;
    private final Plans plans;

    YearPlanItems(Catalogue catalogue, Plans plans) {
        this.catalogue = catalogue;
        this.plans = plans;
    }

    public PlanItemEntry of(Year year, Training training) {
        return entry(
                year,
                training.programme(),
                training.story().days(),
                training.people().size(),
                1);
    }

    public PlanItemEntry wish(Year year) {
        return entry(year, WISH, 3, 20, 3);
    }

    private PlanItemEntry entry(Year year, String code, int days, int seats, int priority) {
        Programme programme = catalogue.programme(code);
        LocalDate starts =
                LocalDate.of(year.number(), 4, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
        Cost trainers = new Cost(
                kind("HONOR"), programme.learningHours().value(), kind("HONOR").tariff());
        Cost meals = new Cost(kind("KONSUMSI"), days, kind("KONSUMSI").tariff());
        return new PlanItemEntry(
                content(programme, priority),
                List.of(new Run(1, starts, starts.plusDays(days - 1L), seats)),
                Map.of(year.agency(), Math.min(seats, 5)),
                List.of(trainers, meals));
    }

    private static Content content(Programme programme, int priority) {
        return new Content(
                programme.name(),
                programme.code(),
                "Manajerial dan teknis",
                null,
                "Pegawai yang kebutuhannya terkunci",
                Mode.KLASIKAL,
                PlanPlace.IN_TOWN,
                "Aula BKPSDM Kota Pontianak",
                "BKPSDM",
                "",
                programme.learningHours().value(),
                "Kurikulum BKPSDM",
                Funding.BKPSDM,
                new Indicator("Kesenjangan kompetensi tertutup", "", ""),
                priority,
                "Kepala Bidang Pengembangan Sumber Daya Aparatur",
                "");
    }

    private CostKind kind(String code) {
        return plans.costKinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
