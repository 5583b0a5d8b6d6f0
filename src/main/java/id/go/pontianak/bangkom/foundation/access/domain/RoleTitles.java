package id.go.pontianak.bangkom.foundation.access.domain;

import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Roles as addressees of work, and as titles in journal and letters, which are Indonesian whatever the reader's language. */
@Component
public class RoleTitles {

    private final MessageSourceAccessor messages;
    private final Directory directory;

    RoleTitles(MessageSource messages, Directory directory) {
        this.messages = new MessageSourceAccessor(messages);
        this.directory = directory;
    }

    public Capacity capacity(Granted granted) {
        return Capacity.ofRole(addressee(granted), title(granted));
    }

    public Capacity ownAffair(PersonId person) {
        String title = messages.getMessage("access.ownAffair", City.LANGUAGE);
        return Capacity.inOwnAffair(person, title);
    }

    private String title(Granted granted) {
        String role = messages.getMessage("access.role." + granted.role().name(), City.LANGUAGE);
        return granted.unit().isEmpty()
                ? role
                : role + " " + directory.unit(granted.unit()).name();
    }

    public static Addressee addressee(Granted granted) {
        return granted.unit().isEmpty()
                ? Addressee.role(granted.role().code())
                : Addressee.role(granted.role().code(), granted.unit());
    }

    /** The other way round; a role that we do not know is a fault of a model. */
    public static Granted granted(Addressee addressee) {
        String[] parts = addressee.value().split("@", 2);
        Role role = Arrays.stream(Role.values())
                .filter(known -> known.code().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such role: " + addressee));
        return new Granted(role, parts.length == 2 ? parts[1] : "");
    }
}
