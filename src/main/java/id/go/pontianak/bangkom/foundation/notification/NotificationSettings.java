package id.go.pontianak.bangkom.foundation.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails go out.
 *
 * @param from address that mails come from
 * @param fromName name beside that address
 * @param replyTo address that answers go to: HR
 * @param contact how to reach HR, printed at the end of each mail
 */
@ConfigurationProperties("bangkom.notification")
public record NotificationSettings(
        @DefaultValue("bangkom@pontianak.go.id") String from,
        @DefaultValue("Bangkom Kota Pontianak") String fromName,
        @DefaultValue("bkpsdm@pontianak.go.id") String replyTo,

        @DefaultValue("BKPSDM Kota Pontianak, Bidang Pengembangan Kompetensi, bkpsdm@pontianak.go.id")
        String contact) {}
