package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.decisionform.CodeList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The code lists of why a nomination does not go on. */
@Configuration(proxyBeanMethods = false)
public class NominationGrounds {

    /** Services would suffer, not the duties of the post, has the competency, another needs it more, requirements, budget; other. */
    public static final CodeList REJECTION = CodeList.of("rejectionGrounds", "R1", "R2", "R3", "R4", "R5", "R6", "R9");

    /** Ill, urgent duty, family, leave, moves to another post, no longer needed; other. */
    public static final CodeList WITHDRAWAL =
            CodeList.of("withdrawalGrounds", "P1", "P2", "P3", "P4", "P5", "P6", "P9");

    @Bean
    CodeList rejectionGrounds() {
        return REJECTION;
    }

    @Bean
    CodeList withdrawalGrounds() {
        return WITHDRAWAL;
    }
}
