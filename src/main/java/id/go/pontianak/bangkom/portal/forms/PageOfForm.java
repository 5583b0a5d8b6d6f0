package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The page of a form, asked for as if its reader had opened it, with his rights; it answers in the place of the form. */
@Component
class PageOfForm {

    private static final Logger LOG = LoggerFactory.getLogger(PageOfForm.class);

    private final RequestMappingHandlerMapping mapping;
    private final RequestMappingHandlerAdapter adapter;

    PageOfForm(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            RequestMappingHandlerAdapter adapter) {
        this.mapping = mapping;
        this.adapter = adapter;
    }

    Optional<ModelAndView> open(String address, HttpServletRequest request, HttpServletResponse response) {
        Reading reading =
                new Reading(request, UriComponentsBuilder.fromUriString(address).build());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(reading, response));
        try {
            ServletRequestPathUtils.parseAndCache(reading);
            HandlerExecutionChain handler = mapping.getHandler(reading);
            ModelAndView page = handler == null ? null : adapter.handle(reading, response, handler.getHandler());
            String view = page == null ? null : page.getViewName();
            return view == null || view.startsWith("redirect:") ? Optional.empty() : Optional.ofNullable(page);
        } catch (Refusal notThere) {
            return Optional.empty();
        } catch (Exception failed) {
            LOG.warn("The page of a form could not be shown again", failed);
            return Optional.empty();
        }
    }

    /** The same request as if it only read another address. */
    private static final class Reading extends HttpServletRequestWrapper {

        private final String path;
        private final @Nullable String query;
        private final MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();

        Reading(HttpServletRequest request, UriComponents address) {
            super(request);
            this.path = String.valueOf(address.getPath());
            this.query = address.getQuery();
            address.getQueryParams()
                    .forEach((name, values) -> values.forEach(value ->
                            parameters.add(name, value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8))));
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(path);
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public @Nullable String getQueryString() {
            return query;
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.regionMatches(true, 0, "HX-", 0, 3) ? null : super.getHeader(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return parameters.getFirst(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.containsKey(name) ? parameters.get(name).toArray(String[]::new) : null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            parameters.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
            return all;
        }
    }
}
