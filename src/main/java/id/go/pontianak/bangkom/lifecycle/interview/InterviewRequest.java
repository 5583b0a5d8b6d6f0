package id.go.pontianak.bangkom.lifecycle.interview;

import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRequest;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Bersedia bercerita tentang penerapan: what an alumnus of a batch is asked before anybody interviews him. */
@Configuration(proxyBeanMethods = false)
class InterviewRequest {

    static final String KIND = "interview";

    private static final int PRIORITY = 30;

    @Bean
    RequestKind willingness(@Lazy Batches batches) {
        return new BatchRequest(KIND, "interview.request", "/my/interviews/", PRIORITY, batches);
    }
}
