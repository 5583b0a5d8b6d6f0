package id.go.pontianak.bangkom.foundation.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * The forms of plain decisions, read from {@code forms/*.form}. Their texts are Indonesian; another language comes from the messages
 * {@code form.<form>.<field>}, {@code form.<form>.<field>.help} and {@code form.<form>.<field>.<option>}; what several forms ask alike has {@code form.<field>}
 * once.
 */
@Service
public class Forms {

    private final Map<String, DecisionForm> read;
    private final Map<String, DecisionForm> translated = new ConcurrentHashMap<>();
    private final MessageSource messages;

    Forms(DecisionFormFiles files, MessageSource messages) {
        this.read = files.readAll();
        this.messages = messages;
    }

    /** The form in Indonesian. Fails for an id that no file carries. */
    public DecisionForm form(String id) {
        return Optional.ofNullable(read.get(id))
                .orElseThrow(() -> new IllegalStateException("no form '" + id + "' in forms/, only " + read.keySet()));
    }

    public DecisionForm form(String id, Locale locale) {
        return locale.getLanguage().equals("id")
                ? form(id)
                : translated.computeIfAbsent(id + '/' + locale, key -> translate(form(id), locale));
    }

    private DecisionForm translate(DecisionForm form, Locale locale) {
        List<FormField> fields = form.fields().stream()
                .map(field -> translate(keyOf(form, field), field, locale))
                .toList();
        return new DecisionForm(form.id(), fields);
    }

    /** Fields that several forms share have their words once. */
    private String keyOf(DecisionForm form, FormField field) {
        String own = "form." + form.id() + '.' + field.key();
        String shared = "form." + field.key();
        return text(own, "", Locale.ROOT).isEmpty() ? shared : own;
    }

    private FormField translate(String key, FormField field, Locale locale) {
        List<FormField.Option> options = field.options().stream()
                .map(option ->
                        new FormField.Option(option.value(), text(key + '.' + option.value(), option.label(), locale)))
                .toList();
        return new FormField(
                field.key(),
                field.type(),
                text(key, field.label(), locale),
                text(key + ".help", field.help(), locale),
                field.required(),
                field.readOnly(),
                field.limits(),
                options,
                field.hiddenWhen(),
                field.initial());
    }

    private String text(String key, String otherwise, Locale locale) {
        String text = messages.getMessage(key, null, otherwise, locale);
        return text == null ? otherwise : text;
    }
}
