package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** However quickly it was found: the refusal is not told before its time. How even the answers are is measured, see {@code AnswerTimesIT}. */
class ConstantTimeNotFoundFilterTest {

    private static final Duration LEAST = Duration.ofMillis(30);

    private final ConstantTimeNotFoundFilter even = new ConstantTimeNotFoundFilter(LEAST);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    @DisplayName("S-13 a refusal waits for its time")
    void aRefusalWaitsForItsTime() throws Exception {
        long asked = System.nanoTime();
        even.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        even.hold(request);

        assertThat(System.nanoTime() - asked).isGreaterThanOrEqualTo(LEAST.toNanos());
    }

    @Test
    void whatCameByNoRequestIsNotHeld() {
        Thread.currentThread().interrupt();
        even.hold(request);

        assertThat(Thread.interrupted()).as("nobody slept").isTrue();
    }
}
