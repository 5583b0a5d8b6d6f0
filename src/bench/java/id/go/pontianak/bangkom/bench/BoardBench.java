package id.go.pontianak.bangkom.bench;

import id.go.pontianak.bangkom.desk.tracking.domain.KeptAgainstCounted;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.WebPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** HR's board, table and "who waits at whom" of the whole city, as pages. */
final class BoardBench {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("board", "/tracking");
        PAGES.put("table", "/tracking/cases");
        PAGES.put("table, filtered and searched", "/tracking/cases?unit=DINKES&q=manajemen&sort=since&dir=desc");
        PAGES.put("who waits at whom", "/tracking/waiting");
    }

    private final Report report;
    private final Sizes sizes;
    private final int cases;

    BoardBench(Report report, Sizes sizes, int cases) {
        this.report = report;
        this.sizes = sizes;
        this.cases = cases;
    }

    /** The statements behind the figures of both pages, and those that count the rows instead; they take turns. */
    void keptAgainstCounted(Database rows) throws Exception {
        KeptAgainstCounted statements = new KeptAgainstCounted(rows.url());
        for (String page : KeptAgainstCounted.PAGES) {
            List<Double> kept = new ArrayList<>();
            List<Double> counted = new ArrayList<>();
            for (int round = -3; round < 15; round++) {
                double first = Load.time(() -> statements.kept(page));
                double second = Load.time(() -> statements.counted(page));
                if (round >= 0) {
                    kept.add(first);
                    counted.add(second);
                }
            }
            Samples keptTimes = samples(kept);
            Samples countedTimes = samples(counted);
            report.add(
                    "(d) figures of " + page + ", " + Report.number("%,d", cases) + " open cases: kept, counted",
                    keptTimes.toString(),
                    countedTimes.toString(),
                    Report.number("%.1f", countedTimes.median() / keptTimes.median()),
                    cases == 100_000 ? ">= 2" : "reported",
                    "");
        }
    }

    private static Samples samples(List<Double> times) {
        return new Samples(times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    void run(Portal portal, Database rows) throws Exception {
        HttpOfficial analyst = portal.signIn("analis");
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -10; round < Math.max(20, sizes.samples() / 3); round++) {
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                double millis = Load.time(() -> require(analyst.open(page.getValue())));
                if (round >= 0) {
                    times.computeIfAbsent(page.getKey(), name -> new ArrayList<>()).add(millis);
                }
            }
        }
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            rows.reset();
            for (int no = 0; no < 5; no++) {
                require(analyst.open(page.getValue()));
            }
            report.add(
                    "(d) " + page.getKey() + ", " + Report.number("%,d", cases) + " open cases",
                    samples(times.get(page.getKey())).toString(),
                    "–",
                    "",
                    "reported",
                    rows.counters().per(5));
            Report.detail(rows.costliest(12, 5));
        }
    }

    private static void require(WebPage answer) {
        if (answer.status() != 200) {
            throw new AssertionError("answered " + answer.status());
        }
    }
}
