package id.go.pontianak.bangkom;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(BangkomApplication.class);

    /** Dependencies run one way: foundation, lifecycle, desk, portal; each module names those it uses. */
    @Test
    void dependOnlyOnWhatTheyDeclare() {
        modules.verify();
    }
}
