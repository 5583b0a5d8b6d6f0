package id.go.pontianak.bangkom.races;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.OpenTransactions;
import id.go.pontianak.bangkom.support.WebForm;
import id.go.pontianak.bangkom.support.WebPage;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Two people with a form before each who send at the same moment, round after round. A seeded handicap of some milliseconds falls on one
 * or the other, so that neither always comes first.
 */
final class RaceHarness implements AutoCloseable {

    /** Rounds of each race; {@code -Dbangkom.rounds} for more. */
    static final int ROUNDS = Integer.getInteger("bangkom.rounds", 50);

    private static final long HANDICAP = TimeUnit.MILLISECONDS.toNanos(Integer.getInteger("bangkom.handicap", 6));

    /** One who is about to send: how he comes to his form, and who he is. */
    record Side(HttpOfficial client, Callable<WebForm> form) {}

    record Answers(WebPage left, WebPage right) {

        boolean leftWon() {
            return left.status() == 302;
        }

        WebPage winner() {
            return leftWon() ? left : right;
        }

        WebPage loser() {
            return leftWon() ? right : left;
        }
    }

    private final String name;
    private final OpenTransactions transactions;
    private final long seed = Long.getLong("bangkom.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final long begun = System.nanoTime();
    private int rounds;
    private int overlapped;
    private int leftWon;

    RaceHarness(String name, OpenTransactions transactions) {
        this.name = name;
        this.transactions = transactions;
    }

    Answers round(Side left, Side right) throws Exception {
        String round = UUID.randomUUID().toString();
        CyclicBarrier barrier = new CyclicBarrier(2);
        long handicap = random.nextLong(-HANDICAP, HANDICAP + 1) + lead();
        Future<WebPage> one = threads.submit(() -> go(left, barrier, handicap, round + "-left"));
        Future<WebPage> other = threads.submit(() -> go(right, barrier, -handicap, round + "-right"));
        Answers answers = new Answers(one.get(60, TimeUnit.SECONDS), other.get(60, TimeUnit.SECONDS));
        rounds++;
        overlapped += transactions.overlapped(round + "-left", round + "-right") ? 1 : 0;
        return answers;
    }

    /** Whoever has lost every round so far is let go ahead, further each time: both orders are to be seen, however long each side takes. */
    private long lead() {
        boolean onesided = rounds >= 3 && (leftWon == 0 || leftWon == rounds);
        return onesided ? (leftWon == 0 ? -rounds : rounds) * HANDICAP / 2 : 0;
    }

    /** A round in which one wins: his answer leads on, the other's is a page that says no. */
    Answers decided(Side left, Side right) throws Exception {
        Answers answers = round(left, right);
        assertThat(answers.winner().status()).isEqualTo(302);
        assertThat(answers.loser().status())
                .as("%s, round %d: %s", name, rounds, answers.loser().text())
                .isEqualTo(409);
        wonBy(answers.leftWon());
        return answers;
    }

    void wonBy(boolean left) {
        leftWon += left ? 1 : 0;
    }

    private static WebPage go(Side side, CyclicBarrier barrier, long handicap, String mark) throws Exception {
        WebForm form = side.form().call();
        barrier.await(60, TimeUnit.SECONDS);
        if (handicap > 0) {
            LockSupport.parkNanos(handicap);
        }
        return side.client().send(form, mark);
    }

    /** Prints how it went; at least a quarter of the rounds must have overlapped in the database, and each side have won some. */
    void report() {
        System.out.printf(
                "%s: %d rounds, transactions overlapped in %d, won %d : %d, in %d s (seed %d)%n",
                name,
                rounds,
                overlapped,
                leftWon,
                rounds - leftWon,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
                seed);
        assertThat(overlapped).as("%s: rounds that really overlapped", name).isGreaterThanOrEqualTo(rounds / 4);
        assertThat(leftWon).as("%s: each side wins some", name).isBetween(1, rounds - 1);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
