package id.go.pontianak.bangkom.foundation.kernel;

import java.time.ZoneId;

/** Facts about where the product is used. */
public final class City {

    /** Instants are shown and days are counted here (WIB, UTC+7). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");

    private City() {}
}
