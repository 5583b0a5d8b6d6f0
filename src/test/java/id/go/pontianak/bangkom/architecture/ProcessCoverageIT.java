package id.go.pontianak.bangkom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.architecture.Models.Model;
import id.go.pontianak.bangkom.support.WalkedElements;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gate at the end of the run, after all others: every node and every flow of every model has been walked by some test of this run. Alone
 * it fails, for then nothing has been walked.
 */
@Tag("gate")
class ProcessCoverageIT {

    static List<Model> models() {
        return Models.all();
    }

    @Test
    void thereAreModels() {
        assertThat(models()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeAndFlowWasWalked(Model model) throws IOException {
        Set<String> walked = WalkedElements.walked();
        Set<String> missing = new TreeSet<>();
        String process = model.process().getId();
        model.all(FlowNode.class).stream()
                .map(FlowNode::getId)
                .filter(node -> !walked.contains(process + '/' + node))
                .forEach(missing::add);
        model.all(SequenceFlow.class).stream()
                .filter(flow -> !walked.contains(process + '/' + noted(flow)))
                .map(SequenceFlow::getId)
                .forEach(missing::add);

        assertThat(missing).as("never walked in " + model).isEmpty();
    }

    /** The engine does not take the flows behind an event-based gateway; it starts the event that came first. */
    private static String noted(SequenceFlow flow) {
        return flow.getSource() instanceof EventBasedGateway ? flow.getTarget().getId() : flow.getId();
    }
}
