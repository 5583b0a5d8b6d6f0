package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.CostKind;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The rows of the form of an item: {@code starts1}, {@code ends1} and {@code seats1} of its first batch, {@code quota.DINKES} seats of a
 * perangkat daerah, {@code quantity.HONOR} and {@code tariff.HONOR} of a component. A row left empty is none.
 */
public final class PlanItemFields {

    /** Batches that a form has room for. */
    static final int MOST_RUNS = 12;

    private static final int MOST_SEATS = 1000;
    private static final int MOST_UNITS = 100_000;
    private static final Pattern NAME =
            Pattern.compile("(starts|ends|seats)\\d{1,2}|(quota|quantity|tariff)\\.[A-Z0-9.-]{1,40}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

    private PlanItemFields() {}

    /** What was typed, by field. */
    public static Map<String, String> typed(Map<String, String> parameters) {
        Map<String, String> typed = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (NAME.matcher(name).matches()) {
                typed.put(name, ReadableText.of(value));
            }
        });
        return typed;
    }

    /** What an item has, by field. */
    public static Map<String, String> of(PlanItem item) {
        return of(new PlanItemEntry(item.content(), item.runs(), item.quota(), item.costs()));
    }

    /** What was entered for an item, by field. */
    public static Map<String, String> of(PlanItemEntry item) {
        Map<String, String> fields = new TreeMap<>();
        item.runs().forEach(run -> {
            fields.put("starts" + run.no(), run.starts().toString());
            fields.put("ends" + run.no(), run.ends().toString());
            fields.put("seats" + run.no(), String.valueOf(run.seats()));
        });
        item.quota().forEach((unit, seats) -> fields.put("quota." + unit, String.valueOf(seats)));
        item.costs().forEach(cost -> {
            fields.put("quantity." + cost.kind().code(), String.valueOf(cost.quantity()));
            fields.put("tariff." + cost.kind().code(), cost.tariff().digits());
        });
        return fields;
    }

    /** How many rows of batches the form shows: two more than are filled, so that another can be added without a script. */
    public static int rows(Map<String, String> typed) {
        int last = 0;
        for (int row = 1; row <= MOST_RUNS; row++) {
            last = typed.getOrDefault("starts" + row, "").isEmpty() ? last : row;
        }
        return Math.min(MOST_RUNS, last + 2);
    }

    /** Batches in the order of the form; the number of a batch is its row, so that it keeps its number when another row is emptied. */
    static List<Run> runs(Map<String, String> typed) {
        List<Run> runs = new ArrayList<>();
        for (int row = 1; row <= MOST_RUNS; row++) {
            String starts = typed.getOrDefault("starts" + row, "");
            String ends = typed.getOrDefault("ends" + row, "");
            String seats = typed.getOrDefault("seats" + row, "");
            if (!(starts + ends + seats).isEmpty()) {
                runs.add(new Run(
                        row, day(starts, row), day(ends, row), whole(seats, MOST_SEATS, "refusal.plan.seats", row)));
            }
        }
        return runs;
    }

    /** What is entered: the content with all that was typed beside it. */
    public static PlanItemEntry entry(PlanItemForm form, Map<String, String> typed, List<CostKind> kinds) {
        return new PlanItemEntry(form.content(), runs(typed), quota(typed), costs(typed, kinds));
    }

    static Map<String, Integer> quota(Map<String, String> typed) {
        Map<String, Integer> quota = new TreeMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith("quota.") && !value.isEmpty() && !value.equals("0")) {
                quota.put(
                        name.substring("quota.".length()), whole(value, MOST_SEATS, "refusal.plan.quotaNumber", value));
            }
        });
        return quota;
    }

    /** Costs in the order of the kinds. A tariff without a quantity is what the form offers, and nothing. */
    public static List<Cost> costs(Map<String, String> typed, List<CostKind> kinds) {
        return kinds.stream()
                .filter(kind -> !quantity(typed, kind).isEmpty()
                        && !quantity(typed, kind).equals("0"))
                .map(kind -> new Cost(
                        kind,
                        whole(quantity(typed, kind), MOST_UNITS, "refusal.plan.quantity", kind.name()),
                        tariff(typed, kind)))
                .toList();
    }

    private static String quantity(Map<String, String> typed, CostKind kind) {
        return typed.getOrDefault("quantity." + kind.code(), "");
    }

    private static Rupiah tariff(Map<String, String> typed, CostKind kind) {
        Rupiah tariff = Rupiah.parse("tariff." + kind.code(), typed.getOrDefault("tariff." + kind.code(), ""));
        if (tariff.amount() > 1_000_000_000_000L) {
            throw RuleViolated.of("refusal.rupiah.unreadable");
        }
        return tariff;
    }

    private static LocalDate day(String text, int row) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 2000 || day.getYear() > 2200) {
                throw RuleViolated.of("refusal.plan.day", row);
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw RuleViolated.of("refusal.plan.day", row);
        }
    }

    private static int whole(String text, int most, String refusal, Object about) {
        if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw RuleViolated.of(refusal, about, most);
        }
        return Integer.parseInt(text);
    }
}
