package id.go.pontianak.bangkom.lifecycle.plan.version;

import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An item as cells by field, as versions keep and compare them: plain text, {@code #} before a message key; days in ISO 8601, money in digits.
 */
final class PlanCells {

    private PlanCells() {}

    static Map<String, String> of(PlanItem item) {
        Content content = item.content();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("title", content.title());
        cells.put("status", "#plan.item.status." + item.status());
        cells.put("programme", text(content.programme()));
        cells.put("competency", content.competency());
        cells.put("level", text(content.level()));
        cells.put("target", content.target());
        cells.put("mode", "#catalogue.mode." + content.mode());
        cells.put("place", "#plan.place." + content.place());
        cells.put("venue", content.venue());
        cells.put("provider", content.provider());
        cells.put("partners", content.partners());
        cells.put("hours", text(content.hours()));
        cells.put("curriculum", content.curriculum());
        cells.put("funding", "#plan.funding." + content.funding());
        cells.put("indicator", content.indicator().name());
        cells.put("baseline", content.indicator().baseline());
        cells.put("goal", content.indicator().goal());
        cells.put("priority", "#plan.priority." + content.priority());
        cells.put("official", content.official());
        cells.put("note", content.note());
        cells.put("batches", batches(item));
        cells.put("quota", quota(item));
        cells.put("costs", costs(item));
        cells.put("total", item.total().digits());
        return cells;
    }

    private static String batches(PlanItem item) {
        return item.runs().stream()
                .map(run -> run.starts() + " – " + run.ends() + ": " + run.seats())
                .collect(Collectors.joining("; "));
    }

    private static String quota(PlanItem item) {
        return item.quota().entrySet().stream()
                .map(one -> one.getKey() + ' ' + one.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String costs(PlanItem item) {
        return item.costs().stream()
                .map(cost -> cost.kind().name() + ' ' + cost.quantity() + " × "
                        + cost.tariff().digits())
                .collect(Collectors.joining("; "));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
