package id.go.pontianak.bangkom.architecture;

import id.go.pontianak.bangkom.architecture.Models.Model;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.EvaluationElements;
import id.go.pontianak.bangkom.lifecycle.needs.process.CampaignElements;
import id.go.pontianak.bangkom.lifecycle.needs.process.NeedsElements;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanElements;
import id.go.pontianak.bangkom.lifecycle.plan.process.PlanItemElements;
import id.go.pontianak.bangkom.lifecycle.result.process.BatchResultsElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Yes or no: the condition is on "Ya" and is the bare positive variable, the default is "Tidak". Several outcomes: one equality on each
 * flow but the default. A join asks nothing.
 */
final class GatewayRule {

    /** What nobody decides by saying nothing: a seat, a consent, the end of a route. */
    private static final Set<String> NEVER_BY_DEFAULT = Set.of(
            NominationElements.FLOW_ROUTE_COMPLETED,
            NominationElements.FLOW_STEP_APPROVED,
            NominationElements.FLOW_SELECTED_SEAT,
            NominationElements.FLOW_OFFER_ACCEPTED,
            NominationElements.FLOW_REJECTION_UPHELD,
            NominationElements.FLOW_STEP_REJECTED,
            NominationElements.FLOW_NOT_SELECTED,
            BatchElements.FLOW_LIST_ENDORSED,
            BatchElements.FLOW_LIST_DECREED,
            BatchResultsElements.FLOW_RESULTS_VERIFIED,
            BatchResultsElements.FLOW_RESULTS_CONFIRMED,
            AnnualPlanElements.FLOW_PLAN_FORWARDED,
            AnnualPlanElements.FLOW_PLAN_DECREED,
            AnnualPlanElements.FLOW_PLAN_SET,
            PlanItemElements.FLOW_ITEM_ROUTE_COMPLETED,
            PlanItemElements.FLOW_ITEM_CHANGE_FORWARDED,
            PlanItemElements.FLOW_ITEM_CHANGE_REFUSED,
            EvaluationElements.FLOW_PROGRAMME_CONTINUES,
            EvaluationElements.FLOW_VERDICT_ENDORSED,
            EvaluationElements.FLOW_VERDICT_DECIDED,
            NeedsElements.FLOW_RECAP_SIGNED,
            NeedsElements.FLOW_NEEDS_ACCEPTED,
            NeedsElements.FLOW_SILENT_UNIT_CLOSED,
            CampaignElements.FLOW_NEEDS_VALIDATED,
            CampaignElements.FLOW_LOCKING_CONFIRMED);

    private GatewayRule() {}

    static List<String> faultsIn(Model model) {
        return model.all(ExclusiveGateway.class).stream()
                .flatMap(gateway -> faults(gateway).stream())
                .toList();
    }

    private static List<String> faults(ExclusiveGateway gateway) {
        List<String> faults = new ArrayList<>();
        List<SequenceFlow> flows = List.copyOf(gateway.getOutgoing());
        String name = text(gateway.getName());
        if (flows.size() < 2) {
            check(
                    faults,
                    name.isEmpty()
                            && flows.size() == 1
                            && condition(flows.get(0)).isEmpty(),
                    gateway,
                    "a join asks nothing");
            return faults;
        }
        SequenceFlow otherwise = gateway.getDefault();
        check(faults, name.endsWith("?"), gateway, "its label is a question");
        check(faults, otherwise != null && condition(otherwise).isEmpty(), gateway, "a default without condition");
        check(
                faults,
                otherwise == null || !NEVER_BY_DEFAULT.contains(otherwise.getId()),
                gateway,
                "saying nothing does not lead there");
        check(
                faults,
                flows.stream().noneMatch(flow -> text(flow.getName()).isEmpty()),
                gateway,
                "each way has a label");
        List<SequenceFlow> asked =
                flows.stream().filter(flow -> !flow.equals(otherwise)).toList();
        if (flows.stream().anyMatch(flow -> text(flow.getName()).matches("Ya|Tidak"))) {
            check(faults, labels(flows).equals("Tidak,Ya"), gateway, "the ways of a yes-no question are Ya and Tidak");
            check(
                    faults,
                    otherwise != null && text(otherwise.getName()).equals("Tidak"),
                    gateway,
                    "the default is Tidak");
            check(faults, all(asked, "\\$\\{[a-z][A-Za-z0-9]*}"), gateway, "Ya has the bare variable");
        } else {
            check(
                    faults,
                    all(asked, "\\$\\{[a-z][A-Za-z0-9]* == '[a-z][A-Za-z0-9]*'}"),
                    gateway,
                    "each way has an equality");
        }
        return faults;
    }

    private static boolean all(List<SequenceFlow> flows, String pattern) {
        return flows.stream().allMatch(flow -> condition(flow).matches(pattern));
    }

    private static String labels(List<SequenceFlow> flows) {
        return flows.stream().map(flow -> text(flow.getName())).sorted().collect(Collectors.joining(","));
    }

    private static void check(List<String> faults, boolean holds, ExclusiveGateway gateway, String rule) {
        if (!holds) {
            faults.add(gateway.getId() + ": " + rule);
        }
    }

    private static String condition(SequenceFlow flow) {
        return flow.getConditionExpression() == null
                ? ""
                : flow.getConditionExpression().getTextContent().strip();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
