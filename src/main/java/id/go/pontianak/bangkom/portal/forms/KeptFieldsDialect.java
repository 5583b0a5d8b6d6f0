package id.go.pontianak.bangkom.portal.forms;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Every page can show kept entries; none needs to know. */
@Component
class KeptFieldsDialect extends AbstractDialect implements IPostProcessorDialect {

    KeptFieldsDialect() {
        super("kept fields");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, KeptFields.class, 1000));
    }
}
