package id.go.pontianak.bangkom.lifecycle.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training.Details;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Whatever happens to credits, in whatever order and how often, the balance is what stands, and nothing counts twice. */
@IntegrationTest
@RecordApplicationEvents
class LedgerPostingIT {

    private static final PersonId PERSON = SmallCity.STAFF_6_DINKES;
    private static final String REASON = "Tercatat untuk orang lain";

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private final String run = UUID.randomUUID().toString();

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    /** Deeds on one participation; each may be sent again, and is sent again. */
    private enum Deed {
        CREDIT,
        REVERSE,
        CORRECT
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theBalanceIsTheSameInAnyOrderOfCreditsReversalsAndRepeats(long seed) {
        Random random = new Random(seed);
        List<List<Deed>> histories =
                IntStream.range(0, 6).mapToObj(no -> history(random)).toList();
        int expected =
                IntStream.range(0, 6).map(no -> balance(no, histories.get(no))).sum();
        for (int order = 0; order < 2; order++) {
            int year = 1950 + (int) seed * 2 + order;
            play(histories, year, random);

            assertThat(ledger.hoursOf(PERSON, year)).isEqualTo(new LearningHours(expected));
            assertThat(ledger.listOf(PERSON).stream()
                            .filter(entry -> entry.training().completed().getYear() == year)
                            .mapToInt(LedgerEntry::hours)
                            .sum())
                    .isEqualTo(expected);
            int played = year;
            assertThat(ledger.standingOf(IntStream.range(0, 6)
                            .mapToObj(no -> source(no, played))
                            .toList()))
                    .as("what stands of each source")
                    .isEqualTo(IntStream.range(0, 6)
                            .boxed()
                            .collect(Collectors.toMap(
                                    no -> source(no, played),
                                    no -> new LearningHours(balance(no, histories.get(no))))));
        }
    }

    private static List<Deed> history(Random random) {
        List<Deed> history = new ArrayList<>(List.of(Deed.CREDIT));
        for (int no = random.nextInt(5); no > 0; no--) {
            history.add(Deed.values()[random.nextInt(3)]);
        }
        return history;
    }

    /** What has to stand in the end, from the deeds alone: a credit repeated is nothing, a correction counts where none was made. */
    private static int balance(int no, List<Deed> history) {
        return history.contains(Deed.CORRECT) ? 1 + no : history.contains(Deed.REVERSE) ? 0 : 10 + no;
    }

    /** Interleaves the histories at random, keeping the order within each, and repeats every second deed. */
    private void play(List<List<Deed>> histories, int year, Random random) {
        int[] at = new int[histories.size()];
        UUID[] credits = new UUID[histories.size()];
        List<Integer> turns = new ArrayList<>();
        for (int no = 0; no < histories.size(); no++) {
            for (int turn = 0; turn < histories.get(no).size(); turn++) {
                turns.add(no);
            }
        }
        java.util.Collections.shuffle(turns, random);
        for (int no : turns) {
            Deed deed = histories.get(no).get(at[no]++);
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                act(deed, no, year, credits);
            }
        }
    }

    private void act(Deed deed, int no, int year, UUID[] credits) {
        Credit credit = credit(10 + no, year, source(no, year), "");
        try {
            switch (deed) {
                case CREDIT -> ledger.credit(credit, null).ifPresent(id -> credits[no] = id);
                case REVERSE -> ledger.reverse(credits[no], REASON, SmallCity.ANALYST);
                case CORRECT ->
                    ledger.correct(credits[no], credit(1 + no, year, "", "").training(), REASON, SmallCity.ANALYST);
            }
        } catch (NotPossibleNow repeated) {
            assertThat(repeated.messageKey()).isIn("refusal.ledger.alreadyReversed", "refusal.ledger.alreadyCorrected");
        }
    }

    private String source(int no, int year) {
        return run + year + no;
    }

    @Test
    void ofManyAtOnceOneCreditOneReversalAndOneCorrectionCount() {
        Credit credit = credit(12, 1990, run, "A/1");
        List<Optional<UUID>> posted = atOnce(no -> ledger.credit(credit, null));
        UUID id = posted.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        assertThat(posted.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(ledger.hoursOf(PERSON, 1990)).isEqualTo(new LearningHours(12));

        List<Optional<UUID>> corrected =
                atOnce(no -> attempt(() -> ledger.correct(id, credit.training(), REASON, SmallCity.ANALYST)));
        assertThat(corrected.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(ledger.hoursOf(PERSON, 1990)).isEqualTo(new LearningHours(12));

        UUID second = corrected.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        List<Optional<UUID>> reversed = atOnce(no -> attempt(() -> {
            ledger.reverse(second, REASON, SmallCity.ANALYST);
            return second;
        }));
        assertThat(reversed.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(ledger.hoursOf(PERSON, 1990)).isEqualTo(LearningHours.NONE);
    }

    @Test
    void oneCertificateIsCreditedOnceByWhicheverPathsItComesAtOnce() {
        List<Optional<UUID>> posted =
                atOnce(no -> attempt(() -> ledger.credit(credit(8, 1991, run + no, "800.2.2 / 17-" + run), null)
                        .orElseThrow()));

        assertThat(posted.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(ledger.hoursOf(PERSON, 1991)).isEqualTo(new LearningHours(8));
    }

    @Test
    void aCertificateIsKnownByLettersAndDigitsAndFreeAgainAfterItsReversal() {
        UUID id =
                ledger.credit(credit(8, 1992, run, "Sert. 12/AB/" + run), null).orElseThrow();

        assertThatThrownBy(() -> ledger.credit(credit(8, 1992, run + "x", "SERT 12-ab " + run), null))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessageContaining("refusal.ledger.certificateCredited");
        assertThat(ledger.findByCertificate(PERSON, "sert12ab" + run).map(LedgerEntry::id))
                .contains(id);
        assertThat(ledger.hoursOf(PERSON, 1992)).isEqualTo(new LearningHours(8));

        ledger.reverse(id, REASON, SmallCity.ANALYST);
        assertThat(ledger.findByCertificate(PERSON, "sert12ab" + run)).isEmpty();
        assertThat(ledger.credit(credit(8, 1992, run + "y", "SERT 12-ab " + run), null))
                .isPresent();
    }

    /** Of a claim, the result that took its place and two corrections each knows what became of it and on which batch it rests. */
    @Test
    void eachCreditOfAChainKnowsWhereItEndsAndOnWhichBatchItRests() {
        String participation = CreditSource.batch("BATCH-" + run, PERSON);
        UUID claim = ledger.credit(credit(8, 1994, CreditSource.external(run), ""), null)
                .orElseThrow();
        ledger.supersede(ledger.entry(claim), credit(30, 1994, participation, ""), REASON, SmallCity.ANALYST);
        UUID official = ledger.findLatest(participation).orElseThrow().id();
        Training corrected = credit(28, 1994, "", "").training();
        UUID once = ledger.correct(official, corrected, REASON, SmallCity.ANALYST);
        UUID twice = ledger.correct(once, credit(27, 1994, "", "").training(), REASON, SmallCity.ANALYST);

        assertThat(List.of(claim, official, once, twice))
                .extracting(ledger::latestOf)
                .containsOnly(twice);
        assertThat(ledger.batchOf(claim)).isEmpty();
        assertThat(List.of(official, once, twice))
                .extracting(ledger::batchOf)
                .containsOnly(Optional.of("BATCH-" + run));
        assertThat(ledger.standingOf(List.of(CreditSource.external(run), participation)))
                .isEqualTo(Map.of(
                        CreditSource.external(run), new LearningHours(27), participation, new LearningHours(27)));

        ledger.reverse(twice, REASON, SmallCity.ANALYST);
        assertThat(ledger.standingOf(List.of(participation)))
                .as("none where it was taken back, which is not to be unknown")
                .isEqualTo(Map.of(participation, LearningHours.NONE));
        assertThat(ledger.standingOf(List.of("batch:unknown:" + run))).isEmpty();
    }

    @Test
    void aReversedCreditIsPostedAgainAndBothSaySoForGood() {
        UUID id = ledger.credit(credit(8, 1993, run, ""), null).orElseThrow();
        ledger.reverse(id, REASON, SmallCity.ANALYST);
        UUID again =
                ledger.correct(id, credit(6, 1993, "", "").training(), "Ternyata sah, enam jam", SmallCity.ANALYST_2);

        LedgerEntry reversed = ledger.entry(id);
        assertThat(reversed.reversal().reason()).isEqualTo(REASON);
        assertThat(reversed.reversal().by()).isEqualTo(SmallCity.ANALYST);
        assertThat(ledger.entry(again).replaces()).isEqualTo(id);
        assertThat(ledger.credit(credit(8, 1993, run, ""), null)).isEmpty();
        assertThat(ledger.hoursOf(PERSON, 1993)).isEqualTo(new LearningHours(6));
        assertThat(events.stream(JpCredited.class)).hasSize(2);
        assertThat(events.stream(JpReversed.class)).hasSize(1);
    }

    private static Optional<UUID> attempt(java.util.function.Supplier<UUID> deed) {
        try {
            return Optional.of(deed.get());
        } catch (NotPossibleNow refused) {
            return Optional.empty();
        }
    }

    private static List<Optional<UUID>> atOnce(IntFunction<Optional<UUID>> deed) {
        int people = 6;
        CyclicBarrier start = new CyclicBarrier(people);
        List<CompletableFuture<Optional<UUID>>> all = IntStream.range(0, people)
                .mapToObj(no -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                start.await();
                            } catch (Exception interrupted) {
                                throw new IllegalStateException(interrupted);
                            }
                            return deed.apply(no);
                        },
                        task -> new Thread(task).start()))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private static Credit credit(int hours, int year, String source, String certificate) {
        LocalDate day = LocalDate.of(year, 5, 6);
        Details details = new Details(day.minusDays(1), "LAN RI", 3, certificate, false);
        return new Credit(
                PERSON, new Training(null, "Bimtek", day, new LearningHours(hours), "Sertifikat", details), source);
    }
}
