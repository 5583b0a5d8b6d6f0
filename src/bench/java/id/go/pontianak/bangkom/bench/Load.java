package id.go.pontianak.bangkom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs deeds and times them. */
final class Load {

    /** How long all took together and each took by itself, in milliseconds. */
    record Result(double millis, double[] each) {

        double perSecond() {
            return each.length / millis * 1000;
        }
    }

    interface Deed {
        void done() throws Exception;
    }

    private Load() {}

    static double time(Deed deed) throws Exception {
        long begin = System.nanoTime();
        deed.done();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Each client does its deeds one after the other; all clients at once. */
    static Result run(List<List<Deed>> clients) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            List<Callable<List<Double>>> work = new ArrayList<>();
            for (List<Deed> deeds : clients) {
                work.add(() -> {
                    List<Double> times = new ArrayList<>();
                    for (Deed deed : deeds) {
                        times.add(time(deed));
                    }
                    return times;
                });
            }
            long begin = System.nanoTime();
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
            double millis = (System.nanoTime() - begin) / 1e6;
            return new Result(
                    millis, all.stream().mapToDouble(Double::doubleValue).toArray());
        } finally {
            threads.shutdown();
        }
    }
}
