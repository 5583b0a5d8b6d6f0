package id.go.pontianak.bangkom.foundation.workflow.reminder;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Strategy supplied by the module of a process whose officials may be reminded outside the daily round; one bean per process. */
public interface CaseNudge {

    /** Id of the process. */
    String caseType();

    /** The statuses, message keys, in which officials are waited for, so that reminding is offered. */
    Set<String> waitsIn();

    /** When officials of these cases were reminded in this way since this moment, the last time of each; without those that were not. */
    Map<String, Instant> nudged(Collection<String> caseNumbers, Instant since);

    /** Reminds those at whom the case waits, in a transaction of its own; refused for whoever may not where nobody is waited for, and where
     * all who are waited for were reminded today. */
    void nudge(CaseNumber caseNumber, PersonId actor, String reason);
}
