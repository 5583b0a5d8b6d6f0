package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** To whom something is put, in words; no page shows the code of an office. */
@Component
public class OfficeNames {

    private final Directory directory;
    private final MessageSource messages;

    OfficeNames(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    public String of(List<Addressee> addressees) {
        return addressees.stream().map(this::of).collect(Collectors.joining(", "));
    }

    public String of(Addressee addressee) {
        return switch (addressee.kind()) {
            case OFFICE ->
                directory.findOffice(addressee.value()).map(Office::title).orElse(addressee.value());
            case ROLE -> role(addressee.value());
            case PERSON -> directory.person(PersonId.of(addressee.value())).name();
        };
    }

    private String role(String role) {
        int at = role.indexOf('@');
        String name = message("nomination.role." + (at < 0 ? role : role.substring(0, at)));
        return at < 0
                ? name
                : name + ' ' + directory.unit(role.substring(at + 1)).name();
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
