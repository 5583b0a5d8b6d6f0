package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first questions of MP-01, approved for a while, so that its batches have tests. */
@Component
public class AssessmentFixtures {

    private static final String PROGRAMME = "MP-01";

    private final BankKeeping keeping;
    private final ProcessDriver driver;
    private final JdbcClient jdbc;

    AssessmentFixtures(BankKeeping keeping, ProcessDriver driver, JdbcClient jdbc) {
        this.keeping = keeping;
        this.driver = driver;
        this.jdbc = jdbc;
    }

    public void approve() {
        driver.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        keeping.approveAll(SmallCity.ANALYST, PROGRAMME);
    }

    /** Other tests find the bank as it came. */
    public void disapprove() {
        jdbc.sql("""
                        UPDATE examination_item_version SET approved_at = NULL, approved_by = NULL
                        WHERE item IN (SELECT id FROM examination_item WHERE programme = ?)
                        """).param(PROGRAMME).update();
    }
}
