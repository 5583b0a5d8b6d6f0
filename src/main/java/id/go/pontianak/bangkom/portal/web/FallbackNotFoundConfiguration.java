package id.go.pontianak.bangkom.portal.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/** Where no page is, the same page is shown as where one is that the reader may not see, in his language. */
@Configuration(proxyBeanMethods = false)
class FallbackNotFoundConfiguration {

    @Bean
    SimpleUrlHandlerMapping nowhere(ErrorPages pages, ResourceUrlProvider files) {
        Controller notFound = (request, response) -> pages.page(HttpStatus.NOT_FOUND, request, response);
        var mapping = new SimpleUrlHandlerMapping(Map.of("/**", notFound), Ordered.LOWEST_PRECEDENCE);
        mapping.setInterceptors(new LanguageChoice(), new ResourceUrlProviderExposingInterceptor(files));
        return mapping;
    }
}
