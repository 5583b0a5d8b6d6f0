package id.go.pontianak.bangkom.foundation.workflow.door;

import id.go.pontianak.bangkom.foundation.decisionform.FormCheck;
import id.go.pontianak.bangkom.foundation.decisionform.Forms;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Input validation: the fields of a decision against the form of its task, as of today. */
@Component
class SentFields {

    private final Forms forms;
    private final BusinessClock clock;

    SentFields(Forms forms, BusinessClock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    Map<String, String> accept(TaskDescription description, Map<String, String> sent) {
        String form = description.form();
        return new TreeMap<>(form == null ? sent : FormCheck.accept(forms.form(form), sent, clock.today()));
    }
}
