package id.go.pontianak.bangkom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The directory of a city in one workbook, uploaded and confirmed over HTTP; how fast, and how much heap of the 512 MB it took. */
final class ImportBench {

    private static final Pattern PAUSE = Pattern.compile("Pause .*? (\\d+)M->(\\d+)M\\(");

    private final Report report;

    ImportBench(Report report) {
        this.report = report;
    }

    static String gcLog(String name) {
        return "-Xlog:gc:file=" + log(name).toAbsolutePath();
    }

    private static Path log(String name) {
        return Path.of("target", "bench-" + name + "-gc.log");
    }

    void run(String name, Portal portal, Database rows, int employees, String goal) throws Exception {
        byte[] workbook = City.workbook(employees);
        Report.phase("import of %d employees, %d KB", employees, workbook.length / 1024);
        double[] took = City.imported(portal, workbook);
        long people = rows.count("SELECT count(*) FROM directory_person");
        double seconds = (took[0] + took[1]) / 1000;
        report.add(
                "(c) import of " + Report.number("%,d", people) + " people, " + workbook.length / 1024 + " KB",
                Report.number("%.1f s (preview %.1f, confirm %.1f)", seconds, took[0] / 1000, took[1] / 1000),
                "–",
                Report.number("%,.0f rows/min", people / seconds * 60),
                goal,
                heap(name));
    }

    private static String heap(String name) throws IOException {
        int before = 0;
        int after = 0;
        for (String line : Files.readAllLines(log(name))) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                before = Math.max(before, Integer.parseInt(pause.group(1)));
                after = Math.max(after, Integer.parseInt(pause.group(2)));
            }
        }
        return "heap of 512 MB: peak " + before + " MB, at most " + after + " MB after a collection";
    }
}
