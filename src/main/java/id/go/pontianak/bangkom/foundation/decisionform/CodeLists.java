package id.go.pontianak.bangkom.foundation.decisionform;

import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Service;

/** The lists of reasons that the modules declare, each as a bean: to be offered in forms and pages, and to be read from what was sent. */
@Service
public class CodeLists {

    private final Map<String, CodeList> lists;
    private final MessageSourceAccessor texts;

    CodeLists(ObjectProvider<CodeList> lists, MessageSource texts) {
        this.lists = lists.stream().collect(Collectors.toUnmodifiableMap(CodeList::name, Function.identity()));
        this.texts = new MessageSourceAccessor(texts);
    }

    /** Fails for a name that no module declares. */
    CodeList list(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("no code list '" + name + "', only " + lists.keySet());
        }
        return list;
    }

    public List<FormField.Option> options(String name, Locale locale) {
        CodeList list = list(name);
        return list.codes().stream()
                .map(code -> new FormField.Option(code, text(list.key(code), locale)))
                .toList();
    }

    /** Whoever reads the reason reads what was chosen from the list first; refused at its field where it says nothing or is not in the list. */
    public CodedReason reason(CodeList list, Why why) {
        String words = Reason.of(why.words());
        String code = chosen(list, why.ground());
        return new CodedReason(
                code, code.equals(list.other()) ? words : text(list.key(code), Locale.ROOT) + ": " + words);
    }

    private String chosen(CodeList list, @Nullable String ground) {
        if (ground == null || ground.isBlank()) {
            return list.other();
        }
        if (!list.codes().contains(ground)) {
            throw RuleViolated.at(Why.GROUND, "refusal.workflow.option", text(list.key(), Locale.ROOT));
        }
        return ground;
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, locale);
    }
}
