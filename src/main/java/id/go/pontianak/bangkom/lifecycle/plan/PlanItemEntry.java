package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import java.util.List;
import java.util.Map;

/** What is entered for an item: its content, its batches in their order, seats of each batch per perangkat daerah, and its costs. */
public record PlanItemEntry(Content content, List<Run> runs, Map<String, Integer> quota, List<Cost> costs) {}
