package id.go.pontianak.bangkom.architecture;

import id.go.pontianak.bangkom.architecture.Models.Model;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What happens in the transaction of a decision: from a user task through everything that does not wait. */
final class Reach {

    private final Model model;

    Reach(Model model) {
        this.model = model;
    }

    /** Nodes that would leave the deciding transaction before the case waits again. */
    Set<String> asynchronousAfterADecision() {
        Set<String> found = new TreeSet<>();
        model.all(UserTask.class).forEach(task -> found.addAll(asynchronousAfter(task)));
        return found;
    }

    private static Set<String> asynchronousAfter(UserTask task) {
        Set<String> found = new TreeSet<>();
        if (is(task, "asyncAfter")) {
            found.add(task.getId());
        }
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>();
        follow(task, next);
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            if (seen.add(node)) {
                if (is(node, "asyncBefore") || is(node, "asyncAfter")) {
                    found.add(node.getId());
                }
                if (!waits(node)) {
                    follow(node, next);
                }
            }
        }
        return found;
    }

    private static void follow(FlowNode node, Deque<FlowNode> next) {
        if (node instanceof SubProcess sub && !sub.triggeredByEvent()) {
            sub.getChildElementsByType(StartEvent.class).forEach(next::push);
            return;
        }
        node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(next::push);
        if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess sub) {
            sub.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(next::push);
        }
    }

    private static boolean is(FlowNode node, String attribute) {
        return "true".equals(node.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", attribute));
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent
                || node instanceof EventBasedGateway;
    }
}
