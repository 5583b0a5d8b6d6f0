package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offices, roles and people by name instead of by key. */
@Service
@Transactional(readOnly = true)
public class AddresseeNames {

    private final Directory directory;
    private final MessageSource messages;

    AddresseeNames(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    public String name(String addressee) {
        if (addressee.equals("person")) {
            return text("tracking.role.person");
        }
        Addressee parsed = Addressee.parse(addressee);
        return switch (parsed.kind()) {
            case OFFICE ->
                directory.findOffice(parsed.value()).map(Office::title).orElse(parsed.value());
            case ROLE -> role(parsed.value());
            case PERSON -> person(parsed.value());
        };
    }

    /** Name of the perangkat daerah whose personnel staff it is; null for others. */
    public @Nullable String unit(String addressee) {
        return addressee.startsWith("role:") && addressee.contains("@")
                ? unitName(addressee.substring(addressee.indexOf('@') + 1))
                : null;
    }

    private String role(String value) {
        int at = value.indexOf('@');
        return at < 0
                ? text("tracking.role." + value)
                : text("tracking.role." + value.substring(0, at), unitName(value.substring(at + 1)));
    }

    private String unitName(String code) {
        try {
            return directory.unit(code).name();
        } catch (NotFound unknown) {
            return code;
        }
    }

    private String person(String id) {
        try {
            return directory.person(PersonId.of(id)).name();
        } catch (NotFound | IllegalArgumentException unknown) {
            return text("tracking.role.person");
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }
}
