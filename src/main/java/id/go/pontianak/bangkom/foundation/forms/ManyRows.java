package id.go.pontianak.bangkom.foundation.forms;

import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Bulk action with partial failure: one deed for each of the marked rows, each in the transaction of its own service, so that a refused row
 * keeps none of the others from being done. Called outside of a transaction; for hundreds of rows there is the queue of {@code bulk}.
 */
@Component
public class ManyRows {

    public static final int MOST = 100;

    private final MessageSource messages;

    ManyRows(MessageSource messages) {
        this.messages = messages;
    }

    /** In the order of the rows; anything but a {@link Refusal} ends the round. */
    public <T> List<RowResult> each(Collection<T> rows, Function<T, String> name, Consumer<T> deed) {
        List<RowResult> results = new ArrayList<>();
        for (T row : rows) {
            results.add(one(name.apply(row), () -> deed.accept(row)));
        }
        return results;
    }

    private RowResult one(String name, Runnable deed) {
        try {
            deed.run();
            return new RowResult(name, true, text("portal.many.done"));
        } catch (Refusal refused) {
            return new RowResult(name, false, text(refused.messageKey(), refused.arguments()));
        }
    }

    private String text(String key, Object... arguments) {
        Object[] said = Arrays.stream(arguments)
                .map(argument -> argument instanceof MessageSourceResolvable known
                        ? messages.getMessage(known, LocaleContextHolder.getLocale())
                        : argument)
                .toArray();
        return messages.getMessage(key, said, LocaleContextHolder.getLocale());
    }
}
