package id.go.pontianak.bangkom.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address with something in braces is compared with every route there is, and of hundreds only those with its own first part can be meant:
 * the rest is passed over unseen. Which of them answers, and what is said where none does, stays the framework's.
 */
@Component
class RoutesByFirstPart implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Mapping();
    }

    private static final class Mapping extends RequestMappingHandlerMapping {

        private static final Pattern ROUTE = Pattern.compile("/([a-z-]+)(?:/.*)?");

        /** The first part of each route that has one to tell it by. */
        private final Map<RequestMappingInfo, String> firstParts = new ConcurrentHashMap<>();

        /** That of the address that is looked up; null where it is written in a way of its own. */
        private final ThreadLocal<@Nullable String> asked = new ThreadLocal<>();

        @Override
        protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo route) {
            Set<String> parts = route.getPatternValues().stream()
                    .map(Mapping::firstPart)
                    .map(part -> Objects.requireNonNullElse(part, ""))
                    .collect(Collectors.toSet());
            if (parts.size() == 1 && !parts.contains("")) {
                firstParts.put(route, parts.iterator().next());
            }
            super.registerHandlerMethod(handler, method, route);
        }

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            asked.set(firstPart(path));
            try {
                return super.lookupHandlerMethod(path, request);
            } finally {
                asked.remove();
            }
        }

        private static @Nullable String firstPart(String path) {
            Matcher matcher = ROUTE.matcher(path);
            return matcher.matches() ? matcher.group(1) : null;
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo route, HttpServletRequest request) {
            String wanted = asked.get();
            String part = wanted == null ? null : firstParts.get(route);
            return part == null || part.equals(wanted) ? super.getMatchingMapping(route, request) : null;
        }
    }
}
