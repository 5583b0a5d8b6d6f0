package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums.Ceiling;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums.Line;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The forms of a plan and what each shows of it (optimistic lock). */
@Component
public class PlanForms implements FormRoute.Source {

    private static final String PLAN = "/plans/{year}";
    private static final String ITEM = PLAN + "/items/{number}";

    private final Plans plans;

    PlanForms(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of("/plans/new", "/plans/new"),
                FormRoute.of(PLAN + "/ceilings", PLAN + "/ceilings").showing(PLAN + "/ceilings", this::ceilings),
                // Carries the version, which the decision itself compares, and what it adds up to.
                FormRoute.of(PLAN + "/hand-up", PLAN).showing(PLAN, this::sums),
                FormRoute.of(PLAN + "/what-if", PLAN + "/what-if", "funding", "amount")
                        .showing(PLAN, this::sums),
                FormRoute.of(PLAN + "/outcomes", PLAN).showing(PLAN, this::sums),
                FormRoute.of(ITEM + "/propose", ITEM).showing(ITEM, this::item),
                FormRoute.of(PLAN + "/needs", PLAN + "/needs").showing(PLAN, this::sums),
                FormRoute.of(PLAN + "/amend", PLAN),
                FormRoute.of(PLAN + "/drop", PLAN),
                FormRoute.of(PLAN + "/remarks", PLAN + "/remarks"),
                FormRoute.of(PLAN + "/items/new", PLAN + "/items/new"),
                FormRoute.of(ITEM + "/edit", ITEM + "/edit").showing(ITEM, this::item),
                FormRoute.of(ITEM + "/remove", ITEM).showing(ITEM, this::item),
                FormRoute.of(ITEM + "/withdraw", ITEM).showing(ITEM, this::item),
                FormRoute.of(ITEM + "/change", ITEM),
                FormRoute.of(ITEM + "/resume", ITEM + "/resume"));
    }

    private AnnualPlan draft(Map<String, String> variables) {
        String year = variables.getOrDefault("year", "");
        if (!year.matches("[0-9]{4}")) {
            throw new NotFound();
        }
        return plans.onItsWay(Integer.parseInt(year)).orElseThrow(NotFound::new);
    }

    private Shown ceilings(Map<String, String> variables) {
        AnnualPlan draft = draft(variables);
        Shown shown = Shown.ofCase(AnnualPlan.numberOf(draft.year(), 0));
        Map<Funding, Line> lines =
                plans.sums(draft).lines().stream().collect(Collectors.toMap(Line::funding, Function.identity()));
        for (Funding funding : Funding.values()) {
            Line line = lines.get(funding);
            Ceiling ceiling = line == null ? null : line.ceiling();
            shown = shown.fact(
                    "plan.funding." + funding, ceiling == null ? null : ceiling.amount() + " " + ceiling.document());
        }
        return shown;
    }

    private Shown sums(Map<String, String> variables) {
        AnnualPlan draft = draft(variables);
        List<PlanItem> items = plans.items(draft.number());
        return Shown.ofCase(draft.number())
                .fact("plan.items", items.size())
                .fact("plan.total", PlanSums.total(items))
                .fact("plan.changes", items.stream().mapToInt(PlanItem::version).sum());
    }

    private Shown item(Map<String, String> variables) {
        AnnualPlan draft = draft(variables);
        PlanItem item = plans.item(draft.number(), variables.getOrDefault("number", ""));
        Shown shown = content(Shown.ofCase(draft.number()), item.content());
        for (Map.Entry<String, String> field : PlanItemFields.of(item).entrySet()) {
            shown = shown.field(field.getKey(), label(field.getKey(), item.costs()), field.getValue());
        }
        return shown;
    }

    public static String label(String field, List<PlanItem.Cost> costs) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return "plan.field." + field.replaceAll("\\d+", "");
        }
        String code = field.substring(dot + 1);
        return costs.stream()
                .filter(cost -> cost.kind().code().equals(code))
                .map(cost -> cost.kind().name())
                .findFirst()
                .orElse(code);
    }

    public static Shown content(Shown shown, Content content) {
        return shown.field("title", "plan.field.title", content.title())
                .field("programme", "plan.field.programme", content.programme())
                .field("competency", "plan.field.competency", content.competency())
                .field("level", "plan.field.level", content.level())
                .field("target", "plan.field.target", content.target())
                .field("mode", "plan.field.mode", "#catalogue.mode." + content.mode())
                .field("place", "plan.field.place", "#plan.place." + content.place())
                .field("venue", "plan.field.venue", content.venue())
                .field("provider", "plan.field.provider", content.provider())
                .field("partners", "plan.field.partners", content.partners())
                .field("hours", "plan.field.hours", content.hours())
                .field("curriculum", "plan.field.curriculum", content.curriculum())
                .field("funding", "plan.field.funding", "#plan.funding." + content.funding())
                .field("indicator", "plan.field.indicator", content.indicator().name())
                .field("baseline", "plan.field.baseline", content.indicator().baseline())
                .field("goal", "plan.field.goal", content.indicator().goal())
                .field("priority", "plan.field.priority", "#plan.priority." + content.priority())
                .field("official", "plan.field.official", content.official())
                .field("note", "plan.field.note", content.note());
    }
}
