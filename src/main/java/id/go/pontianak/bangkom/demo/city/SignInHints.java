package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.foundation.access.SignInHint;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Lists the demo's accounts on its sign-in page. */
@Component
@Profile("demo")
class SignInHints implements SignInHint {

    private final MessageSourceAccessor messages;

    SignInHints(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    @Override
    public List<Account> accounts() {
        return Cast.USERNAMES.stream()
                .map(username -> new Account(username, messages.getMessage("demo.account." + username)))
                .toList();
    }

    @Override
    public String password() {
        return Cast.PASSWORD;
    }
}
