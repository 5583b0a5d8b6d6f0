package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code unit-needs.bpmn} as the module speaks to it, and the teams of a perangkat daerah. */
@Component
public class UnitNeedsProcess {

    public static final String KEY = "unit-needs";

    public static final String RECAP = "userTask_recapNeeds";
    static final String SIGN = "userTask_signRecap";
    static final String VERIFY = "userTask_verifyNeeds";
    static final String CLOSE_SILENT = "userTask_closeSilentUnit";

    static final String OPENED = "needs.unitOpened";
    static final String RATINGS_IN = "needs.ratingsIn";
    static final String LOCKED = "needs.needsLocked";
    static final String RETURNED = "needs.unitReturned";
    static final String CANCELLED = "needs.unitCancelled";

    /** Addressees, separated by commas. */
    static final ProcessVariable<String> RECAPPERS = ProcessVariable.text("recappers");

    static final ProcessVariable<String> SIGNERS = ProcessVariable.text("signers");
    static final ProcessVariable<String> SIGNING = ProcessVariable.text("recapSigning");
    static final ProcessVariable<String> VERIFICATION = ProcessVariable.text("needsVerification");
    static final ProcessVariable<String> SILENT = ProcessVariable.text("silentUnit");

    private final Cases cases;
    private final TeamNeedsProcess teams;

    UnitNeedsProcess(Cases cases, TeamNeedsProcess teams) {
        this.cases = cases;
        this.teams = teams;
    }

    public void opened(CaseNumber number, String recappers, String signers) {
        cases.start(OPENED, number, Map.ofEntries(RECAPPERS.of(recappers), SIGNERS.of(signers)));
    }

    public void teamOpened(String team, String candidates) {
        teams.opened(new CaseNumber(team), candidates);
    }

    /** False where the window has closed already. */
    public boolean ratingsIn(CaseNumber number) {
        return cases.tryCorrelate(RATINGS_IN, number, Map.of());
    }

    /** False where the team is done already, or was never begun. */
    public boolean ratingClosed(String team) {
        return teams.closed(new CaseNumber(team));
    }

    /** False where the case does not wait for the lock. */
    public boolean locked(CaseNumber number) {
        return cases.tryCorrelate(LOCKED, number, Map.of());
    }

    public void returned(CaseNumber number) {
        cases.correlate(RETURNED, number, Map.of());
    }

    public boolean cancelled(CaseNumber number) {
        return cases.tryCorrelate(CANCELLED, number, Map.of());
    }
}
