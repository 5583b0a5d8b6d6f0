package id.go.pontianak.bangkom.lifecycle.realisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.plan.CostKind;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFixtures;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The months of a plan add up to its costs, whatever was paid; what is not paid yet falls into this month or a later one. */
class AbsorptionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final CostKind FOR_EACH = kind("PANITIA", CostKind.Basis.BATCH);
    private static final CostKind FOR_SEATS = kind("KONSUMSI", CostKind.Basis.PARTICIPANT);

    @Test
    void whatIsOverIsExpectedThisMonthLaterCostsInTheirOwnAndWhatHasNoBatchInNone() {
        List<RealisedRun> runs = List.of(
                run(Status.SET, 2, null, List.of()),
                run(Status.SET, 3, BatchStatus.ENDED, List.of()),
                run(Status.SET, 9, BatchStatus.PLANNED, List.of(paid(2, 1_000_000))),
                run(Status.SET, 4, BatchStatus.CLOSED, List.of(paid(5, 3_000_000), struck(5, 9_000_000))),
                run(Status.SET, 10, BatchStatus.CANCELLED, List.of()),
                run(Status.DEFERRED, 11, null, List.of()));

        List<Absorption.Month> months = Absorption.of(2026, TODAY, runs);

        assertThat(months).hasSize(12);
        assertThat(expected(months, 2)).isEqualTo(1_000_000);
        assertThat(expected(months, 3)).isZero();
        assertThat(expected(months, 5)).as("closed and paid: nothing more").isEqualTo(3_000_000);
        assertThat(expected(months, 6))
                .as("of March, not paid yet; February is not scheduled")
                .isEqualTo(5_000_000);
        assertThat(expected(months, 9)).isEqualTo(4_000_000);
        assertThat(expected(months, 10)).as("cancelled").isZero();
        assertThat(months.get(11).plannedSoFar()).isEqualTo(new Rupiah(25_000_000));
        assertThat(months.get(11).expectedSoFar()).isEqualTo(new Rupiah(13_000_000));
    }

    @Test
    void afterTheYearNothingMoreIsExpected() {
        List<RealisedRun> runs = List.of(run(Status.SET, 12, BatchStatus.ENDED, List.of(paid(12, 2_000_000))));
        assertThat(Absorption.of(2026, LocalDate.of(2027, 1, 4), runs).get(11).expectedSoFar())
                .isEqualTo(new Rupiah(2_000_000));
    }

    @Test
    void monthsAddUpWhateverWasPaid() {
        Random random = new Random(17);
        for (int round = 0; round < 200; round++) {
            List<RealisedRun> runs = new ArrayList<>();
            for (int at = 0; at < 15; at++) {
                BatchStatus status = random.nextBoolean() ? null : BatchStatus.values()[random.nextInt(12)];
                Status item = Status.values()[random.nextInt(Status.values().length)];
                List<Payment> payments = random.nextBoolean()
                        ? List.of(paid(1 + random.nextInt(6), 1 + random.nextInt(9_000_000)))
                        : List.of();
                runs.add(run(item, 1 + random.nextInt(12), status, payments));
            }
            List<Absorption.Month> months = Absorption.of(2026, TODAY, runs);
            Figures planned =
                    Figures.sum(runs.stream().map(RealisedRun::planned).toList());
            Figures realised =
                    Figures.sum(runs.stream().map(RealisedRun::realised).toList());
            Rupiah remaining = Rupiah.sum(runs.stream()
                    .filter(run -> !run.late(TODAY))
                    .map(RealisedRun::remaining)
                    .toList());
            assertThat(months.get(11).plannedSoFar()).isEqualTo(planned.money());
            assertThat(Rupiah.sum(months.stream().map(Absorption.Month::paid).toList()))
                    .isEqualTo(realised.money());
            assertThat(months.get(11).expectedSoFar())
                    .isEqualTo(realised.money().plus(remaining));
        }
    }

    @Test
    void theRunsOfAnItemCostWhatTheItemCosts() {
        PlanItem item = item(Status.SET, List.of(day(1, 3, 20), day(2, 5, 7), day(3, 9, 31)));
        Rupiah runs = Rupiah.sum(item.runs().stream()
                .map(run -> new RealisedRun(item, run, null, null, Map.of(), Map.of(), List.of()).cost())
                .toList());
        assertThat(runs).isEqualTo(item.total());
    }

    private static long expected(List<Absorption.Month> months, int month) {
        return months.get(month - 1).expected().amount();
    }

    /** Of four million for the batch and ten seats of a hundred thousand: five million. */
    private static RealisedRun run(Status status, int month, @Nullable BatchStatus batch, List<Payment> payments) {
        Run run = day(1, month, 10);
        return new RealisedRun(
                item(status, List.of(run)), run, batch == null ? null : "BATCH", batch, Map.of(), Map.of(), payments);
    }

    private static Run day(int no, int month, int seats) {
        return new Run(no, LocalDate.of(2026, month, 2), LocalDate.of(2026, month, 6), seats);
    }

    private static PlanItem item(Status status, List<Run> runs) {
        return new PlanItem(
                "PLAN-2026",
                "ITEM-2026-0001",
                1,
                status,
                PlanFixtures.content("Pelatihan"),
                runs,
                Map.of(),
                List.of(new Cost(FOR_EACH, 1, new Rupiah(4_000_000)), new Cost(FOR_SEATS, 1, new Rupiah(100_000))));
    }

    private static CostKind kind(String code, CostKind.Basis basis) {
        return new CostKind(code, code, basis, "kali", "5.1", Rupiah.ZERO);
    }

    private static Payment paid(int month, long amount) {
        LocalDate day = LocalDate.of(2026, month, 10);
        return new Payment(UUID.randomUUID(), "ITEM-2026-0001", 1, new Rupiah(amount), day, "SP2D 1", null);
    }

    private static Payment struck(int month, long amount) {
        Payment paid = paid(month, amount);
        return new Payment(
                paid.id(), paid.item(), paid.run(), paid.amount(), paid.paidOn(), paid.document(), "Salah ketik");
    }
}
