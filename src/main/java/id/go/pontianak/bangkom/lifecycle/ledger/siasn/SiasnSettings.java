package id.go.pontianak.bangkom.lifecycle.ledger.siasn;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What BKN gave the city: {@code agencyId} is instansiId, {@code placeId} lokasiId (empty: to be filled in by whoever sends the file).
 */
@ConfigurationProperties("bangkom.siasn")
record SiasnSettings(
        @DefaultValue("A5EB03E23B60F6A0E040640A040252AD") String agencyId,
        @DefaultValue("") String placeId) {}
