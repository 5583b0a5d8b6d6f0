package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.architecture.JavaSide.Holder;
import id.go.pontianak.bangkom.architecture.Models.Model;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case that ends leaves nobody a task, and a task is put to whom it concerns today. */
class CaseEndsAndPeopleTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    /** A field of a form with which a proposal is handed in for somebody else. */
    private static final String OTHER_PERSON = "employeeNumber";

    static List<Model> models() {
        return Models.all();
    }

    /** A plain end takes only its own token: beside a part that runs along, the case would never end. */
    @ParameterizedTest
    @MethodSource("models")
    void besideAPartThatRunsAlongEveryEndTerminates(Model model) {
        boolean runsAlong = model.all(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .filter(part -> !part.getChildElementsByType(UserTask.class).isEmpty())
                .flatMap(part -> part.getChildElementsByType(StartEvent.class).stream())
                .anyMatch(start -> !start.isInterrupting());
        if (runsAlong) {
            assertThat(mainWay(model).stream()
                            .filter(EndEvent.class::isInstance)
                            .filter(end -> end.getChildElementsByType(TerminateEventDefinition.class)
                                    .isEmpty())
                            .map(FlowNode::getId))
                    .isEmpty();
        }
    }

    /** Nodes of the process itself that its own token reaches; a reminder beside a task has a token of its own. */
    private static Set<FlowNode> mainWay(Model model) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(model.process().getChildElementsByType(StartEvent.class));
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            if (seen.add(node)) {
                node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(next::push);
                model.all(BoundaryEvent.class).stream()
                        .filter(event ->
                                event.cancelActivity() && event.getAttachedTo().equals(node))
                        .forEach(next::push);
            }
        }
        return seen;
    }

    /** Who is asked changes with the case: one place writes each of these facts, and it is known by name. */
    @ParameterizedTest
    @MethodSource("models")
    void whoeverIsAskedIsWrittenInOnePlace(Model model) {
        Set<String> asked = model.all(UserTask.class).stream()
                .flatMap(task -> variables(task).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (asked.isEmpty()) {
            return;
        }
        Holder holder = JavaSide.findHolder(model.process().getId()).orElseThrow();
        Set<String> known =
                holder.variables().stream().map(ProcessVariable::name).collect(Collectors.toSet());

        assertThat(known).containsAll(asked);
        assertThat(asked)
                .allSatisfy(variable -> assertThat(JavaSide.mentioning(holder.itsPackage(), variable))
                        .as("classes that write " + variable)
                        .hasSize(1));
    }

    /** After a correction that may name somebody else, nobody is asked before the people of the case were read anew. */
    @ParameterizedTest
    @MethodSource("models")
    void afterACorrectionThePeopleAreReadAnew(Model model) {
        Set<String> stale = new TreeSet<>();
        model.all(UserTask.class).stream()
                .filter(task -> Messages.forms()
                        .getOrDefault(String.valueOf(task.getCamundaFormRef()), Set.of())
                        .contains(OTHER_PERSON))
                .forEach(task -> stale.addAll(askedBefore(task, "determineStepDelegate")));

        assertThat(stale).isEmpty();
    }

    private static Set<String> askedBefore(UserTask task, String reader) {
        Set<String> asked = new TreeSet<>();
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>();
        after(task, next);
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            String delegate = node.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "delegateExpression");
            if (seen.add(node) && !("${" + reader + '}').equals(delegate)) {
                if (node instanceof UserTask other && !variables(other).isEmpty()) {
                    asked.add(other.getId());
                }
                after(node, next);
            }
        }
        return asked;
    }

    private static void after(FlowNode node, Deque<FlowNode> next) {
        node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(next::push);
        if (node instanceof SubProcess part) {
            part.getChildElementsByType(StartEvent.class).forEach(next::push);
        }
    }

    private static Set<String> variables(UserTask task) {
        return VARIABLE.matcher(String.valueOf(task.getCamundaCandidateGroups()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
