package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is entered for an item: its content, its batches in their order, seats of each batch per perangkat daerah, and its costs. */
public record PlanItemEntry(Content content, List<Run> runs, Map<String, Integer> quota, List<Cost> costs) {

    /** The same with its batches counted from one, in their order. */
    public PlanItemEntry counted() {
        List<Run> counted = IntStream.range(0, runs.size())
                .mapToObj(at -> new Run(
                        at + 1,
                        runs.get(at).starts(),
                        runs.get(at).ends(),
                        runs.get(at).seats()))
                .toList();
        return new PlanItemEntry(content, counted, quota, costs);
    }
}
