package id.go.pontianak.bangkom.portal.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;

/**
 * Writes kept entries into their form while the page is written, whatever the page: text into inputs and text areas, choices into selects,
 * boxes and radio buttons. Where the page has that form no more, what was written stands below it, to be read and copied.
 */
public class KeptFields extends AbstractTemplateHandler {

    private static final Set<String> NEVER = Set.of("hidden", "password", "file", "submit", "button", "image", "reset");

    private @Nullable KeptForm kept;
    private @Nullable IModelFactory factory;
    private String heading = "";
    private boolean inForm;
    private boolean found;
    private boolean inText;
    private List<String> chosen = List.of();
    private boolean inSelect;
    private final Map<String, Integer> used = new HashMap<>();

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        kept = context.getVariable(KeptForm.NAME) instanceof KeptForm form ? form : null;
        factory = context.getModelFactory();
        heading = kept == null ? "" : context.getMessage(KeptFields.class, "portal.kept.text", new Object[0], true);
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (kept == null || factory == null) {
            super.handleOpenElement(tag);
            return;
        }
        switch (name(tag)) {
            case "form" -> {
                inForm = kept.action().equals(path(tag.getAttributeValue("action")));
                super.handleOpenElement(tag);
            }
            case "textarea" -> writeText(tag, kept, factory);
            case "select" -> {
                List<String> values = inForm ? kept.fields().get(tag.getAttributeValue("name")) : null;
                inSelect = values != null;
                chosen = values == null ? List.of() : values;
                super.handleOpenElement(tag);
            }
            case "option" ->
                super.handleOpenElement(
                        inSelect ? marked(tag, "selected", chosen.contains(tag.getAttributeValue("value"))) : tag);
            default -> super.handleOpenElement(tag);
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        super.handleStandaloneElement(inForm && name(tag).equals("input") ? filled(tag) : tag);
    }

    @Override
    public void handleText(IText text) {
        if (!inText) {
            super.handleText(text);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        String name = tag.getElementCompleteName().toLowerCase(Locale.ROOT);
        inText &= !name.equals("textarea");
        found |= inForm && name.equals("form");
        inForm &= !name.equals("form");
        inSelect &= !name.equals("select");
        if (name.equals("main") && kept != null && !found && factory != null) {
            writeBelow(kept, factory);
        }
        super.handleCloseElement(tag);
    }

    private void writeText(IOpenElementTag tag, KeptForm form, IModelFactory make) {
        super.handleOpenElement(tag);
        String value = inForm ? next(form, tag.getAttributeValue("name")) : null;
        if (value != null) {
            super.handleText(make.createText("\n" + HtmlUtils.htmlEscape(value)));
            inText = true;
        }
    }

    private IStandaloneElementTag filled(IStandaloneElementTag tag) {
        KeptForm form = kept;
        String field = tag.getAttributeValue("name");
        if (form == null || factory == null || field == null) {
            return tag;
        }
        String kind = type(tag);
        if (kind.equals("checkbox") || kind.equals("radio")) {
            List<String> values = form.fields().get(field);
            boolean on = values != null && values.contains(tag.getAttributeValue("value"));
            return values == null && kind.equals("radio") ? tag : marked(tag, "checked", on);
        }
        if (kind.equals("hidden") && isOther(form, field, tag.getAttributeValue("value"))) {
            inForm = false;
        }
        String value = NEVER.contains(kind) ? null : next(form, field);
        return value == null ? tag : factory.setAttribute(tag, "value", HtmlUtils.htmlEscape(value));
    }

    /** Several forms may be sent to one address; what they carry along tells which it was. */
    private static boolean isOther(KeptForm form, String field, @Nullable String value) {
        List<String> values = form.fields().get(field);
        return values != null && !values.contains(HtmlUtils.htmlUnescape(value == null ? "" : value));
    }

    private <T extends IProcessableElementTag> T marked(T tag, String attribute, boolean on) {
        if (factory == null) {
            return tag;
        }
        return on ? factory.setAttribute(tag, attribute, attribute) : factory.removeAttribute(tag, attribute);
    }

    /** Where a name comes several times, the values follow in their order. */
    private @Nullable String next(KeptForm form, @Nullable String field) {
        List<String> values = field == null ? null : form.fields().get(field);
        if (values == null) {
            return null;
        }
        int place = used.merge(field, 1, Integer::sum) - 1;
        return place < values.size() ? values.get(place) : null;
    }

    private void writeBelow(KeptForm form, IModelFactory make) {
        String words = form.fields().values().stream()
                .flatMap(List::stream)
                .filter(value -> value.strip().matches("(?s).*\\s.*"))
                .map(HtmlUtils::htmlEscape)
                .collect(Collectors.joining("\n\n"));
        if (!words.isEmpty()) {
            super.handleText(make.createText(
                    "<div class=\"card mt-3\"><div class=\"card-body\"><label class=\"form-label\" for=\"kept\">"
                            + HtmlUtils.htmlEscape(heading)
                            + "</label><textarea class=\"form-control\" id=\"kept\" rows=\"4\" readonly>\n" + words
                            + "</textarea></div></div>"));
        }
    }

    private static String name(IProcessableElementTag tag) {
        return tag.getElementCompleteName().toLowerCase(Locale.ROOT);
    }

    private static String type(IProcessableElementTag tag) {
        String type = tag.getAttributeValue("type");
        return type == null ? "text" : type.toLowerCase(Locale.ROOT);
    }

    private static String path(@Nullable String action) {
        return action == null ? "" : HtmlUtils.htmlUnescape(action);
    }
}
