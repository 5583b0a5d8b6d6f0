package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom something is put, in words: offices, roles and people by name; no page shows a key. */
@Service
@Transactional(readOnly = true)
public class AddresseeTitles {

    private final Directory directory;
    private final MessageSource messages;

    AddresseeTitles(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /** As read models keep it; {@code person} stands for whoever it is about. */
    public String name(String addressee) {
        return addressee.equals("person") ? text("access.addressee.person") : of(Addressee.parse(addressee));
    }

    public String of(List<Addressee> addressees) {
        return addressees.stream().map(this::of).collect(Collectors.joining(", "));
    }

    public String of(Addressee addressee) {
        return switch (addressee.kind()) {
            case OFFICE ->
                directory.findOffice(addressee.value()).map(Office::title).orElse(addressee.value());
            case ROLE -> role(addressee.value());
            case PERSON -> person(addressee.value());
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
                ? text("access.addressee." + value)
                : text("access.addressee." + value.substring(0, at), unitName(value.substring(at + 1)));
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
            return text("access.addressee.person");
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }
}
