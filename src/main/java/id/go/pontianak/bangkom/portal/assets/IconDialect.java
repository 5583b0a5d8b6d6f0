package id.go.pontianak.bangkom.portal.assets;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** {@code <svg bangkom:icon="funnel"></svg>} draws an icon of the sprite; the value is a name or an expression, an empty one draws nothing. */
@Component
class IconDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "bangkom";

    IconDialect() {
        super("icons", PREFIX, 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new IconProcessor(prefix));
    }
}
