package id.go.pontianak.bangkom.bench;

import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.WebPage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A campaign of sixty perangkat daerah opened among old cases: how long until everybody is asked, and its pages against those of six. */
final class NeedsBench {

    private static final int FEW = 6;

    private final Report report;
    private final Sizes sizes;

    NeedsBench(Report report, Sizes sizes) {
        this.report = report;
        this.sizes = sizes;
    }

    void run(Portal portal, Database rows) throws Exception {
        HttpOfficial analyst = portal.signIn("analis");
        int year = LocalDate.now().getYear() + 1;
        analyst.open("/needs");
        rows.reset();
        double used = portal.processorTime();
        double opened = Load.time(() -> {
            WebPage answer = analyst.send("/needs", Map.of("year", String.valueOf(year)));
            if (!answer.taken()) {
                throw new AssertionError("refused: " + answer.status() + "\n" + answer.body());
            }
            Awaitility.await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(200)).until(() -> asked(rows));
        });
        double processor = portal.processorTime() - used;
        report.add(
                Report.number(
                        "(n) campaign opened: %,d perangkat daerah, %,d people, %,d teams among %,d cases",
                        rows.count("SELECT count(*) FROM needs_unit"),
                        rows.count("SELECT count(*) FROM needs_assessment"),
                        rows.count("SELECT count(*) FROM needs_team"),
                        rows.count("SELECT count(*) FROM tracking_case")),
                Report.number("%.1f s (%.1f s of processor, load %.1f)", opened / 1000, processor, Report.load()),
                "–",
                "",
                "< 1 min",
                rows.counters().per(1));
        Report.detail(rows.costliest(25, 1));
        Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> told(rows));
        pages(analyst, rows, year, "60");
        few(rows);
        pages(analyst, rows, year, String.valueOf(FEW));
    }

    /** Every perangkat daerah has begun, everybody has his question, every team its task. */
    private static boolean asked(Database rows) {
        return rows.count("SELECT count(*) FROM needs_unit") == rows.count("SELECT units FROM needs_campaign")
                && rows.count("SELECT count(*) FROM workflow_bulk_row WHERE state NOT IN ('DONE', 'REFUSED')") == 0
                && rows.count("SELECT count(*) FROM request WHERE kind = 'self-rating'")
                        == rows.count("SELECT count(*) FROM needs_assessment");
    }

    /** What the opening says to people is written as mails beside it; pages are measured after that. */
    private static boolean told(Database rows) {
        return rows.count("SELECT count(*) FROM notification_notice WHERE state = 'NEW'") == 0;
    }

    private void pages(HttpOfficial analyst, Database rows, int year, String units) throws Exception {
        String agency = "/needs/" + year + "/DINKES";
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("year", "/needs/" + year);
        pages.put("perangkat daerah", agency);
        pages.put("recap", agency + "/recap");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            List<Double> times = new ArrayList<>();
            for (int round = -5; round < Math.max(20, sizes.samples() / 3); round++) {
                double millis = Load.time(() -> require(analyst.open(page.getValue())));
                if (round >= 0) {
                    times.add(millis);
                }
            }
            rows.reset();
            require(analyst.open(page.getValue()));
            report.add(
                    "(n) page of the " + page.getKey() + ", " + units + " perangkat daerah",
                    new Samples(times.stream().mapToDouble(Double::doubleValue).toArray()).toString(),
                    "–",
                    "",
                    "reported",
                    rows.counters().per(1));
        }
    }

    /** Only these have begun. */
    private static void few(Database rows) {
        for (String statement : List.of(
                "CREATE TEMPORARY TABLE bench_few AS SELECT number FROM needs_unit ORDER BY unit <> 'DINKES', unit LIMIT " + FEW,
                "DELETE FROM needs_item i USING needs_assessment a WHERE a.id = i.assessment AND a.unit NOT IN (SELECT number FROM bench_few)",
                "DELETE FROM needs_assessment WHERE unit NOT IN (SELECT number FROM bench_few)",
                "DELETE FROM needs_team WHERE unit NOT IN (SELECT number FROM bench_few)",
                "DELETE FROM needs_unit WHERE number NOT IN (SELECT number FROM bench_few)")) {
            rows.jdbc().sql(statement.replace("TEMPORARY ", "")).update();
        }
    }

    private static void require(WebPage answer) {
        if (answer.status() != 200) {
            throw new AssertionError("answered " + answer.status());
        }
    }
}
