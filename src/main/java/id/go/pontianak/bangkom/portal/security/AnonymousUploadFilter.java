package id.go.pontianak.bangkom.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looking for the token of a form that carries files unpacks the files onto our disk first. Files of strangers are refused before anything of
 * them is read, but for the one form that takes them: there they must say how large they are and be small.
 */
class AnonymousUploadFilter extends OncePerRequestFilter {

    static final String OPEN = "/certificates/check";

    /** The file and what a browser writes around it. */
    private static final long LARGEST = 5L * 1024 * 1024 + 16 * 1024;

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int refusal = withFiles(request) ? refusal(request) : 0;
        if (refusal != 0) {
            response.sendError(refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private int refusal(HttpServletRequest request) {
        if (OPEN.equals(request.getRequestURI())) {
            long length = request.getContentLengthLong();
            return length < 0 || length > LARGEST ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
        }
        boolean known = trust.isAuthenticated(SecurityContextHolder.getContext().getAuthentication());
        return known ? 0 : HttpServletResponse.SC_FORBIDDEN;
    }

    private static boolean withFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
