package id.go.pontianak.bangkom.bench;

import id.go.pontianak.bangkom.support.PortalProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The demo from nothing, its city included, and once more on what the first start left. */
final class StartBench {

    private final Report report;

    StartBench(Report report) {
        this.report = report;
    }

    void run() throws Exception {
        Path data = Files.createDirectories(Path.of("target", "bench-demo")).toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        report.add("demo, first start", started(data), "–", "", "< 60 s", "-Xmx512m, serial collector");
        report.add("demo, later start", started(data), "–", "", "< 30 s", "-Xmx512m, serial collector");
        FileSystemUtils.deleteRecursively(data);
    }

    private static String started(Path data) throws IOException {
        long begin = System.nanoTime();
        try (PortalProcess demo = PortalProcess.start(
                List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), Map.of("bangkom.data-dir", data.toString()))) {
            demo.awaitHealthy();
            return Report.number("%.0f s (load %.1f)", (System.nanoTime() - begin) / 1e9, Report.load());
        }
    }
}
