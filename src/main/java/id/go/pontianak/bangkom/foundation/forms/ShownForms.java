package id.go.pontianak.bangkom.foundation.forms;

import id.go.pontianak.bangkom.foundation.forms.domain.ShownText;
import id.go.pontianak.bangkom.foundation.kernel.ChangedMeanwhile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Nobody overwrites what he has not seen. Each form carries what it showed; what it changes is done only while that is still so, and it
 * is found out in the transaction of the deed, one form after the other for the same thing.
 */
@Component
public class ShownForms {

    /** The hidden field. */
    public static final String FIELD = "shown";

    private final FormRegister register;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ShownForms(FormRegister register, PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** What a form that is sent to this address carries; nothing where others cannot change what it shows. */
    public Optional<String> carriedBy(String action) {
        return register.find(action).flatMap(form -> {
            try {
                return Optional.ofNullable(once(form)).map(shown -> ShownText.of(shown.facts()));
            } catch (NotFound notHis) {
                return Optional.empty();
            }
        });
    }

    /** Does what the form that is being answered asks for, unless what it showed has changed. A client that says nothing saw nothing. */
    public void unchanged(Runnable deed) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)) {
            deed.run();
            return;
        }
        HttpServletRequest request = current.getRequest();
        String seen = request.getParameter(FIELD);
        String query = request.getQueryString();
        FormRegister.Found form = register.find(
                        query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query)
                .orElse(null);
        if (seen == null || form == null || form.route().facts() == null) {
            deed.run();
            return;
        }
        transaction.executeWithoutResult(begun -> {
            require(seen, form.route(), form.variables());
            deed.run();
        });
    }

    private void require(String seen, FormRoute form, Map<String, String> variables) {
        String subject = UriComponentsBuilder.fromPath(form.subject())
                .buildAndExpand(variables)
                .toString();
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 41))")
                .param(subject)
                .query((row, no) -> true)
                .single();
        Shown now = Objects.requireNonNull(form.facts()).of(variables);
        if (!ShownText.same(seen, now.facts())) {
            throw new ChangedMeanwhile(now.journals(), ShownText.changes(seen, now.facts()));
        }
    }

    /** A page with many forms of one thing looks at it once. */
    private static @Nullable Shown once(FormRegister.Found form) {
        FormRoute.Facts facts = form.route().facts();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (facts == null || request == null) {
            return facts == null ? null : facts.of(form.variables());
        }
        String name = ShownForms.class.getName() + System.identityHashCode(facts) + form.variables();
        Shown known = (Shown) request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = facts.of(form.variables());
            request.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }
}
