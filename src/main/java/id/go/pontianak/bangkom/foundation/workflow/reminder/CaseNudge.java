package id.go.pontianak.bangkom.foundation.workflow.reminder;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** Strategy supplied by the module of a process whose officials may be reminded outside the daily round; one bean per process. */
public interface CaseNudge {

    /** Id of the process. */
    String caseType();

    /** Whether officials are waited for in this status, a message key, so that reminding is offered. */
    boolean waitsIn(String status);

    /** Reminds those at whom the case waits, in a transaction of its own; refused for whoever may not and where nobody is waited for. */
    void nudge(String caseNumber, PersonId actor, String reason);
}
