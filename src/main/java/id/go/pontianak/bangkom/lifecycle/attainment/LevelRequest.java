package id.go.pontianak.bangkom.lifecycle.attainment;

import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRequest;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Tetapkan level kompetensi setelah pelatihan: what a superior is asked about all his people who passed in a batch. */
@Configuration(proxyBeanMethods = false)
class LevelRequest {

    static final String KIND = "levels";

    private static final int PRIORITY = 50;

    @Bean
    RequestKind levels(@Lazy Batches batches) {
        return new BatchRequest(KIND, "attainment.request", "/attainments/", PRIORITY, batches);
    }
}
