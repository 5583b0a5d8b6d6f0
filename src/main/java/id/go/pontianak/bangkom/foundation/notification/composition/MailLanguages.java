package id.go.pontianak.bangkom.foundation.notification.composition;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which language mails to a person are written: the one he chose in the portal last. */
@Component
public class MailLanguages {

    private final JdbcClient jdbc;

    MailLanguages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Locale of(PersonId person) {
        return jdbc.sql("SELECT language FROM notification_language WHERE person_id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag)
                .orElse(City.LANGUAGE);
    }

    @Transactional
    public void remember(PersonId person, Locale language) {
        jdbc.sql("""
                        INSERT INTO notification_language (person_id, language)
                        SELECT id, ? FROM directory_person WHERE id = ?
                        ON CONFLICT (person_id) DO UPDATE SET language = excluded.language""").params(language.getLanguage(), person.value()).update();
    }
}
