package id.go.pontianak.bangkom.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What no page of ours sends is refused whole, whatever the form: NUL, which no database text can hold, texts of a length that only the
 * fields for pasted tables take, and names that reach for the inside of objects. How long a text may be for its own sake is the form's
 * business.
 */
class RequestParameterFilter extends OncePerRequestFilter {

    private static final int LONGEST = 10_000;

    /** Lines of an import, dates of a decree, the tasks of a bulk decision. */
    private static final Set<String> TABLES = Set.of("lines", "text", "tasks");

    /** {@code reason}, {@code quota.DINKES}, {@code place.NOM-2026-000001}; never {@code reason.class} or {@code person[9]}. */
    private static final Pattern NAME = Pattern.compile("\\w[\\w-]*(\\.[A-Z][\\w.-]*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getParameterMap().entrySet().stream().allMatch(RequestParameterFilter::reasonable)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean reasonable(Map.Entry<String, String[]> field) {
        return NAME.matcher(field.getKey()).matches()
                && Arrays.stream(field.getValue())
                        .filter(Objects::nonNull)
                        .allMatch(value -> value.indexOf('\0') < 0
                                && (value.length() <= LONGEST || TABLES.contains(field.getKey())));
    }
}
