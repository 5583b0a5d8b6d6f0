package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code reminder-round.bpmn} as Java knows it. A round is named by its date. */
@Component
public class ReminderRoundProcess {

    public static final String KEY = "reminder-round";

    public static final String MESSAGE_ROUND_MISSED = "inbox.roundMissed";

    public static final ProcessVariable<Boolean> WORKING_DAY = ProcessVariable.fact("workingDay");

    private final Cases cases;
    private final HistoryService history;

    ReminderRoundProcess(Cases cases, @Lazy HistoryService history) {
        this.cases = cases;
        this.history = history;
    }

    /** The morning passed without a round, because nothing ran then. */
    public void missed(LocalDate day) {
        cases.start(MESSAGE_ROUND_MISSED, new CaseNumber(nameOf(day)), Map.of());
    }

    public boolean ranOn(LocalDate day) {
        return rounds(day.toString()) > 0;
    }

    /** The date; a second round of the same day, which writes nothing new, has a number behind it. */
    String nameOf(LocalDate day) {
        String name = day.toString();
        for (int no = 2; rounds(name) > 0; no++) {
            name = day + "-" + no;
        }
        return name;
    }

    private long rounds(String name) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(name)
                .count();
    }
}
