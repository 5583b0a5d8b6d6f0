package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody is told "not there" sooner than a fixed time after he asked: otherwise the clock tells whether there is nothing, or something of
 * somebody else's that took a few questions more to find.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConstantTimeNotFoundFilter extends OncePerRequestFilter {

    private static final String ASKED = ConstantTimeNotFoundFilter.class.getName();

    private final Duration least;

    ConstantTimeNotFoundFilter(@Value("${bangkom.refusal-takes}") Duration least) {
        this.least = least;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ASKED, System.nanoTime());
        chain.doFilter(request, response);
    }

    /** Before the answer is written; what was found out on the way must not make writing it quicker. */
    void hold(HttpServletRequest request) {
        LookupCache.forget();
        if (!(request.getAttribute(ASKED) instanceof Long asked)) {
            return;
        }
        long left = least.toNanos() - (System.nanoTime() - asked);
        try {
            TimeUnit.NANOSECONDS.sleep(left);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
