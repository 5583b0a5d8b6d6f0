package id.go.pontianak.bangkom.foundation.kernel;

import java.time.ZoneId;
import java.util.Locale;

/** Facts about where the product is used. */
public final class City {

    /** Instants are shown and days are counted here (WIB, UTC+7). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");

    /** Official papers, records and mail to people without an account speak it, whatever the reader of the page has chosen. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("id");

    private City() {}
}
