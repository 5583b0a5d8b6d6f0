package id.go.pontianak.bangkom.foundation.decisionform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Service;

/**
 * The forms of plain decisions, read from {@code forms/*.form}. Their texts are Indonesian; another language comes from the messages
 * {@code form.<form>.<field>}, {@code form.<form>.<field>.help} and {@code form.<form>.<field>.<option>}. A field that offers a code list has
 * the words of the list in every language; only what the messages say of it in this form goes before.
 */
@Service
public class Forms {

    private final Map<String, DecisionForm> read;
    private final Map<String, DecisionForm> translated = new ConcurrentHashMap<>();
    private final CodeLists lists;
    private final MessageSourceAccessor messages;

    Forms(DecisionFormFiles files, CodeLists lists, MessageSource messages) {
        this.lists = lists;
        this.messages = new MessageSourceAccessor(messages);
        this.read = files.readAll();
        read.replaceAll((id, form) -> withLists(form));
    }

    /** The form as its file has it, by which is checked what is sent. Fails for an id that no file carries. */
    public DecisionForm form(String id) {
        return Optional.ofNullable(read.get(id))
                .orElseThrow(() -> new IllegalStateException("no form '" + id + "' in forms/, only " + read.keySet()));
    }

    /**
     * The form in the reader's words. In Indonesian too what the messages say goes before the file, whose text stays with the model it was
     * released with.
     */
    public DecisionForm form(String id, Locale locale) {
        return translated.computeIfAbsent(id + '/' + locale, key -> translate(form(id), locale));
    }

    private DecisionForm withLists(DecisionForm form) {
        List<FormField> fields = form.fields().stream()
                .map(field -> field.list() == null ? field : fromList(keyOf(form, field), field, Locale.ROOT))
                .toList();
        return new DecisionForm(form.id(), fields);
    }

    private DecisionForm translate(DecisionForm form, Locale locale) {
        List<FormField> fields = form.fields().stream()
                .map(field -> field.list() == null
                        ? translate(keyOf(form, field), field, locale)
                        : fromList(keyOf(form, field), field, locale))
                .toList();
        return new DecisionForm(form.id(), fields);
    }

    private static String keyOf(DecisionForm form, FormField field) {
        return "form." + form.id() + '.' + field.key();
    }

    private FormField fromList(String key, FormField field, Locale locale) {
        CodeList list = lists.list(Objects.requireNonNull(field.list()));
        String label = text(key, text(list.key(), field.label(), locale), locale);
        String help = text(key + ".help", text(list.key() + ".help", field.help(), locale), locale);
        return field.with(label, help, lists.options(list.name(), locale));
    }

    private FormField translate(String key, FormField field, Locale locale) {
        List<FormField.Option> options = field.options().stream()
                .map(option -> option.with(text(key + '.' + option.value(), option.label(), locale)))
                .toList();
        return field.with(text(key, field.label(), locale), text(key + ".help", field.help(), locale), options);
    }

    private String text(String key, String otherwise, Locale locale) {
        return messages.getMessage(key, otherwise, locale);
    }
}
