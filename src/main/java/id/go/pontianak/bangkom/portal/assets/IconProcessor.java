package id.go.pontianak.bangkom.portal.assets;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/** Icons repeat what the text beside them says, so they are hidden from screen readers. */
final class IconProcessor extends AbstractStandardExpressionAttributeTagProcessor {

    /** After the attributes of the standard dialect, one of which may add a class. */
    private static final int PRECEDENCE = 1290;

    private static final String SPRITE = "/assets/" + BuiltFiles.ICONS;

    IconProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, "icon", PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String value,
            @Nullable Object icon,
            IElementTagStructureHandler structure) {
        String name = icon == null ? "" : icon.toString();
        if (name.isEmpty()) {
            structure.removeElement();
            return;
        }
        String classes = tag.getAttributeValue("class");
        structure.setAttribute("class", classes == null || classes.isBlank() ? "bi" : "bi " + classes);
        structure.setAttribute("aria-hidden", "true");
        String address = context.buildLink(SPRITE, Map.of()) + "#" + name;
        structure.setBody("<use href=\"" + HtmlEscape.escapeHtml4Xml(address) + "\"></use>", false);
    }
}
