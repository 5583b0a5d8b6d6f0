package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.decisionform.CodeList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The code list of why a batch is cancelled or gets other days. */
@Configuration(proxyBeanMethods = false)
public class BatchGrounds {

    /** Too few participants, budget, trainer, place, emergency, moved by the organiser; other. */
    public static final CodeList CHANGE =
            CodeList.of("batchChangeGrounds", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B9");

    @Bean
    CodeList batchChangeGrounds() {
        return CHANGE;
    }
}
