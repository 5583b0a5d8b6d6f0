package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRequest;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The question to a participant to sit a test of a batch: one kind of request a kind of test. */
@Configuration(proxyBeanMethods = false)
class TestRequest {

    private static final int PRIORITY = 50;

    static String keyOf(TestKind kind) {
        return "test-" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Bean
    RequestKind preTest(@Lazy Batches batches) {
        return of(TestKind.PRE, batches);
    }

    @Bean
    RequestKind postTest(@Lazy Batches batches) {
        return of(TestKind.POST, batches);
    }

    @Bean
    RequestKind remedialTest(@Lazy Batches batches) {
        return of(TestKind.REMEDIAL, batches);
    }

    @Bean
    RequestKind laterTest(@Lazy Batches batches) {
        return of(TestKind.DELAYED, batches);
    }

    private static RequestKind of(TestKind kind, Batches batches) {
        return new BatchRequest(keyOf(kind), "assessment.request." + kind, "/tests", PRIORITY, batches);
    }
}
