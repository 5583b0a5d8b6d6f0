package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reading a page changes nothing of who is who: menu, frame and page ask the directory once between them. What a form changes it changes in a
 * transaction, which asks for itself: before it and after it the same holds.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageRecall extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean reads = request.getMethod().equals("GET");
        try (LookupCache.Scope remembered = reads ? LookupCache.begin() : LookupCache.beginUntilChanged()) {
            chain.doFilter(request, response);
        }
    }
}
