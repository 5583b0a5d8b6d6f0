package id.go.pontianak.bangkom.portal.assets;

import java.time.Duration;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.CachingResourceTransformer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Own chains in place of Spring Boot's, which is why this comes first: hashed names with long caching as there, and besides files made at
 * start and files compressed beforehand. Compression is the outermost transformer, because the others change texts.
 */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class AssetsConfiguration implements WebMvcConfigurer {

    private final BuiltFiles built;

    AssetsConfiguration(BuiltFiles built) {
        this.built = built;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        add(registry, "/assets/**", "classpath:/static/");
        add(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
    }

    private void add(ResourceHandlerRegistry registry, String pattern, String location) {
        var cache = new ConcurrentMapCache(pattern);
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                // The address of a file changes with its content.
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate())
                .resourceChain(false)
                .addResolver(new CachingResourceResolver(cache))
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(built)
                .addTransformer(new Precompressed())
                .addTransformer(new CachingResourceTransformer(cache))
                .addTransformer(new BareStyles())
                .addTransformer(new CssLinkResourceTransformer());
    }
}
