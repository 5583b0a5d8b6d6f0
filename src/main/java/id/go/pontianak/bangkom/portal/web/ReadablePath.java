package id.go.pontianak.bangkom.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Where the page that is shown can be read again: the answer of a form stands at an address that often has no page, and the one above it
 * has, as that of a nomination above that of its withdrawal.
 */
@Component
class ReadablePath {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    ReadablePath(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        List<PathPattern> pages = pages();
        while (path.length() > 1 && !isPage(path, pages)) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return path.isEmpty() ? "/" : path;
    }

    private List<PathPattern> pages() {
        return routes.getObject().getHandlerMethods().keySet().stream()
                .filter(ReadablePath::isRead)
                .flatMap(route -> Stream.ofNullable(route.getPathPatternsCondition()))
                .flatMap(paths -> paths.getPatterns().stream())
                .toList();
    }

    private static boolean isRead(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static boolean isPage(String path, List<PathPattern> pages) {
        PathContainer container = PathContainer.parsePath(path);
        return pages.stream().anyMatch(page -> page.matches(container));
    }
}
