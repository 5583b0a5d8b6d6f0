package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads plans behind the lock of their row, and keeps them. */
@Component
public class PlanStore {

    private final PlanCases cases;
    private final JdbcClient jdbc;

    PlanStore(PlanCases cases, JdbcClient jdbc) {
        this.cases = cases;
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
