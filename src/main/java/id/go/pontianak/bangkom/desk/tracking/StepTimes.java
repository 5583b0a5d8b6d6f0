package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.desk.tracking.domain.StepTimeRows;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many working days decided steps took, by step, by perangkat daerah and by office or role, and what each element of a process has seen. Median and
 * 90th percentile are nearest ranks: numbers of days that some step has really taken. Offices are measured, never persons. Checks no right; an
 * empty reach without the city counts nothing.
 */
@Service
@Transactional(readOnly = true)
public class StepTimes {

    /** {@code key}: message key of the step, code of the perangkat daerah, or addressee ({@code person}: anybody in his own affair). */
    public record Taken(String key, int steps, int median, int ninetieth) {}

    /** Open cases before an office or role, and how many of them are late. */
    public record Waiting(String addressee, int cases, int late) {}

    /**
     * An element of a model: {@code open} cases stand there, {@code passed} left it, {@code late} of these after their due day; days are those of decided
     * tasks, null where there are none.
     */
    public record Element(
            String id,
            String name,
            @Nullable String title,
            int open,
            int passed,
            int late,
            @Nullable Integer median,
            @Nullable Integer ninetieth) {}

    private final StepTimeRows rows;

    StepTimes(StepTimeRows rows) {
        this.rows = rows;
    }

    /** Steps decided in this year, the slowest first. */
    public List<Taken> bySteps(Reach reach, int year) {
        return rows.byKey(reach, year, "took_step");
    }

    public List<Taken> byOffices(Reach reach, int year) {
        return rows.byKey(reach, year, "took_at");
    }

    public List<Taken> byUnits(Reach reach, int year) {
        return rows.byUnit(reach, year);
    }

    /** Before whom cases wait now, the latest first. */
    public List<Waiting> waiting(Reach reach) {
        return rows.waiting(reach);
    }

    /** Open cases that are late, each once, before however many it waits. */
    public int late(Reach reach) {
        return rows.late(reach);
    }

    /** Each element that a case of this process has entered, in no order. */
    public List<Element> elements(Reach reach, String process, int year) {
        return rows.elements(reach, process, year);
    }

    /** Processes that have cases within the reach. */
    public List<String> processes(Reach reach) {
        return rows.processes(reach);
    }
}
