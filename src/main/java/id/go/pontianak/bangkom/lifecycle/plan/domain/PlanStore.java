package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.workflow.CaseLock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads plans behind the lock of their row, and keeps them. Whoever moves the case locks the case first, as decisions do. */
@Component
public class PlanStore {

    private final PlanCases cases;
    private final CaseLock caseLock;
    private final JdbcClient jdbc;

    PlanStore(PlanCases cases, CaseLock caseLock, JdbcClient jdbc) {
        this.cases = cases;
        this.caseLock = caseLock;
        this.jdbc = jdbc;
    }

    public PlanCase locked(String number) {
        if (jdbc.sql("SELECT number FROM plan WHERE number = ? FOR UPDATE")
                .param(number)
                .query(String.class)
                .list()
                .isEmpty()) {
            throw new NotFound();
        }
        return load(number);
    }

    /** The case, then the plan. Load no plan in the transaction before: it would be shown as it was. */
    public PlanCase lockedCase(String number) {
        caseLock.take(new CaseNumber(number));
        return locked(number);
    }

    /** Whether the year has a plan; loads none. */
    public boolean known(int year) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM plan WHERE year = ?)")
                .param(year)
                .query(Boolean.class)
                .single();
    }

    /** The number of what is drafted or on its way in a year, read without loading it. */
    public Optional<String> onItsWay(int year) {
        return jdbc.sql("SELECT number FROM plan WHERE year = ? AND status NOT IN ('SET', 'REPLACED', 'DROPPED')")
                .param(year)
                .query(String.class)
                .optional();
    }

    /** The number of the plan in force, behind its lock; empty where the year has none. */
    public Optional<String> lockInForce(int year) {
        return jdbc.sql("SELECT number FROM plan WHERE year = ? AND status = 'SET' FOR UPDATE")
                .param(year)
                .query(String.class)
                .optional();
    }

    public PlanCase load(String number) {
        return cases.findById(number).orElseThrow(NotFound::new);
    }

    public List<PlanCase> ofYear(int year) {
        return cases.ofYear(year);
    }

    public PlanCase save(PlanCase plan) {
        return cases.saveAndFlush(plan);
    }
}
