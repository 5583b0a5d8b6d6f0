package id.go.pontianak.bangkom.bench;

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

    BoardBench(Report report, Sizes sizes) {
        this.report = report;
        this.sizes = sizes;
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
                    "(d) " + page.getKey() + ", " + Report.number("%,d", sizes.cases()) + " open cases",
                    new Samples(times.get(page.getKey()).stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray())
                            .toString(),
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
