package id.go.pontianak.bangkom;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ApplicationStartsIT {

    @Autowired
    private ProcessEngine engine;

    @Test
    void startsWithItsEngineOnPostgreSql() {
        assertThat(engine.getManagementService().getTableName(org.camunda.bpm.engine.task.Task.class))
                .isEqualTo("ACT_RU_TASK");
    }
}
