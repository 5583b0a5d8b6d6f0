package id.go.pontianak.bangkom.lifecycle.batch.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;

/** A date that moves takes its timer along: each timer of the model that waits for a date of the case is set anew. */
class TrainingBatchTimersTest {

    private static final Pattern DATE = Pattern.compile("\\$\\{deadlines\\.of\\(execution, '([a-zA-Z]+)'\\)}");

    @Test
    void everyTimerThatWaitsForADateOfTheCaseIsSetAnew() {
        BpmnModelInstance model = Bpmn.readModelFromFile(new File("processes/training-batch.bpmn"));
        Map<String, String> timers = model.getModelElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> Map.entry(
                        ((BaseElement) timer.getParentElement()).getId(),
                        DATE.matcher(timer.getTimeDate().getTextContent().strip())))
                .filter(timer -> timer.getValue().matches())
                .collect(Collectors.toMap(Map.Entry::getKey, timer -> groupOf(timer.getValue())));

        assertThat(timers).isNotEmpty();
        assertThat(TrainingBatchProcess.TIMERS).isEqualTo(timers);
    }

    private static String groupOf(Matcher matched) {
        return matched.group(1);
    }
}
