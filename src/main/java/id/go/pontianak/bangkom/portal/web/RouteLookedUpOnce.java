package id.go.pontianak.bangkom.portal.web;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

/**
 * The route of a request is looked up once, by the dispatcher. Spring Security would look it up before, for matchers and answers to other
 * origins that ask for the handler's own settings: ours compare paths only, and other origins get no answer.
 */
@Component
class RouteLookedUpOnce implements BeanPostProcessor {

    private final ApplicationContext application;

    RouteLookedUpOnce(ApplicationContext application) {
        this.application = application;
    }

    /** Whoever asks all the same gets the answer of that moment. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HandlerMappingIntrospector) {
            var introspector = new NothingKept();
            introspector.setApplicationContext(application);
            introspector.afterPropertiesSet();
            return introspector;
        }
        return bean;
    }

    private static final class NothingKept extends HandlerMappingIntrospector {

        @Override
        public Filter createCacheFilter() {
            return (request, response, chain) -> chain.doFilter(request, response);
        }
    }
}
