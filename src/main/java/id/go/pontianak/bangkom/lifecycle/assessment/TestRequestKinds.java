package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** One kind of request a kind of test. */
@Configuration(proxyBeanMethods = false)
class TestRequestKinds {

    @Bean
    RequestKind preTest(@Lazy Batches batches) {
        return new TestRequest(TestKind.PRE, batches);
    }

    @Bean
    RequestKind postTest(@Lazy Batches batches) {
        return new TestRequest(TestKind.POST, batches);
    }

    @Bean
    RequestKind remedialTest(@Lazy Batches batches) {
        return new TestRequest(TestKind.REMEDIAL, batches);
    }

    @Bean
    RequestKind laterTest(@Lazy Batches batches) {
        return new TestRequest(TestKind.DELAYED, batches);
    }
}
