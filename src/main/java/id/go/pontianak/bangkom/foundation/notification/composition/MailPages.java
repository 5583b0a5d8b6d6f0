package id.go.pontianak.bangkom.foundation.notification.composition;

import id.go.pontianak.bangkom.foundation.notification.NotificationSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Mails as HTML and as text: a frame around one part per notice. A module may bring a part of its own,
 * {@code mail/<module>/<what-happened>.html} and {@code .txt}; without one the plain part shows its messages.
 */
@Component
class MailPages {

    /** What the frame shows. */
    record Page(String subject, String name, List<MailSection> sections, List<String> reasons, Locale language) {}

    private static final String PLAIN = "notification/plain";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final NotificationSettings settings;
    private final ResourceLoader resources;
    private final Map<String, String> templates = new ConcurrentHashMap<>();

    MailPages(MessageSource messages, NotificationSettings settings, ResourceLoader resources) {
        this.settings = settings;
        this.resources = resources;
        engine.setTemplateEngineMessageSource(messages);
        engine.addTemplateResolver(resolver(".html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
    }

    String html(Page page) {
        return render(page, ".html");
    }

    String text(Page page) {
        return render(page, ".txt").replaceAll("\\n{3,}", "\n\n").strip() + "\n";
    }

    private String render(Page page, String ending) {
        List<String> parts = page.sections().stream()
                .map(section -> engine.process(
                        templateOf(section, ending), new Context(page.language(), Map.of("part", section))))
                .toList();
        return engine.process(
                "notification/frame" + ending,
                new Context(page.language(), Map.of("page", page, "parts", parts, "contact", settings.contact())));
    }

    /** Looked for once: a resource that is not there is looked for in every library. */
    private String templateOf(MailSection section, String ending) {
        return templates.computeIfAbsent(
                section.template() + ending,
                own -> resources.getResource("classpath:mail/" + own).exists() ? own : PLAIN + ending);
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.setResolvablePatterns(java.util.Set.of("*" + ending));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
