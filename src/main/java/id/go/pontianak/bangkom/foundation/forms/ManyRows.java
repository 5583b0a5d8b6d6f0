package id.go.pontianak.bangkom.foundation.forms;

import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(ManyRows.class);

    private final MessageSource messages;

    ManyRows(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * In the order of the rows. What fails in one row, refused or broken, is the result of that row and keeps no other from its turn. What was
     * done says the deed in its own words, {@code done}. Refused at once where more than {@link #MOST} are marked.
     */
    public <T> ArrayList<RowResult> each(
            Collection<T> rows, Function<T, String> name, Consumer<T> deed, Function<T, MessageSourceResolvable> done) {
        if (rows.size() > MOST) {
            throw RuleViolated.of("refusal.many.most", MOST);
        }
        ArrayList<RowResult> results = new ArrayList<>();
        for (T row : rows) {
            results.add(one(name.apply(row), () -> deed.accept(row), () -> done.apply(row)));
        }
        return results;
    }

    private RowResult one(String name, Runnable deed, Supplier<MessageSourceResolvable> done) {
        try {
            deed.run();
            return new RowResult(name, true, messages.getMessage(done.get(), LocaleContextHolder.getLocale()));
        } catch (Refusal refused) {
            return new RowResult(name, false, text(refused.messageKey(), refused.arguments()));
        } catch (RuntimeException failed) {
            LOG.error("One of many rows failed", failed);
            return new RowResult(name, false, text("portal.many.failed"));
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
