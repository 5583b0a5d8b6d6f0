package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.kernel.City;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Official papers are in the language of the city, their dates and words too, whatever the language of who asks for them. */
public final class CityLanguage {

    private CityLanguage() {}

    /** What is made while this thread speaks the language of the city; it speaks that of the reader again afterwards, whatever happens. */
    public static <T> T in(Supplier<T> made) {
        LocaleContext reader = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(City.LANGUAGE);
        try {
            return made.get();
        } finally {
            LocaleContextHolder.setLocaleContext(reader);
        }
    }
}
