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
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address with something in braces is compared with every route there is, and of hundreds only those can be meant that begin with its first
 * part and have as many parts: the rest is passed over unseen. Which of them answers, and what is said where none does, stays the framework's.
 * Of several such beans without a first one Spring Boot takes none and says nothing; htmx brings another.
 */
@Component
@Primary
class RoutesByShape implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Mapping();
    }

    private static final class Mapping extends RequestMappingHandlerMapping {

        /** What stands in braces is one part, unless a star says that it may be more. */
        private static final Pattern ADDRESS = Pattern.compile("/([a-z-]+)((?:/[^/*]+)*)");

        /** The shape of each route that has one to tell it by. */
        private final Map<RequestMappingInfo, Shape> shapes = new ConcurrentHashMap<>();

        /** That of the address that is looked up; null where it is written in a way of its own. */
        private final ThreadLocal<@Nullable Shape> asked = new ThreadLocal<>();

        private record Shape(String first, long parts) {}

        @Override
        protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo route) {
            Set<@Nullable Shape> all =
                    route.getPatternValues().stream().map(Mapping::shapeOf).collect(Collectors.toSet());
            if (all.size() == 1 && !all.contains(null)) {
                shapes.put(route, Objects.requireNonNull(all.iterator().next()));
            }
            super.registerHandlerMethod(handler, method, route);
        }

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            asked.set(shapeOf(path));
            try {
                return super.lookupHandlerMethod(path, request);
            } finally {
                asked.remove();
            }
        }

        private static @Nullable Shape shapeOf(String path) {
            Matcher address = ADDRESS.matcher(path);
            return address.matches()
                    ? new Shape(
                            address.group(1),
                            address.group(2).chars().filter(sign -> sign == '/').count())
                    : null;
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo route, HttpServletRequest request) {
            Shape wanted = asked.get();
            Shape shape = wanted == null ? null : shapes.get(route);
            return shape == null || shape.equals(wanted) ? super.getMatchingMapping(route, request) : null;
        }
    }
}
