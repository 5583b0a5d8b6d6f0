package id.go.pontianak.bangkom.portal.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forms of people who have to sign in again, for half an hour. Strangers can put something here, so there is room for so much of one
 * address and so much of all, and it is shown to nobody but the account whose page the form stood on, in the browser it came from.
 */
@Component
class KeptForms {

    /** What comes back: the form, and the address of its page. */
    record Kept(KeptForm form, String page) {}

    private static final int MOST_OF_ONE = 50;
    private static final int MOST = 2_000;
    private static final String TOO_OLD =
            "DELETE FROM portal_kept_form WHERE kept_at < clock_timestamp() - interval '30 minutes'";
    private static final String KEEP = """
            INSERT INTO portal_kept_form (token, owner, source, form, page, kept_at)
            SELECT :token, :owner, :source, :form, :page, clock_timestamp()
            WHERE (SELECT count(*) FROM portal_kept_form WHERE source = :source) < :mostOfOne
                AND (SELECT count(*) FROM portal_kept_form) < :most""";
    private static final String TAKE = """
            DELETE FROM portal_kept_form
            WHERE token = :token AND owner = :owner AND kept_at >= clock_timestamp() - interval '30 minutes'
            RETURNING form, page""";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    KeptForms(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The secret that gets it back; empty where there is no room. */
    Optional<String> keep(KeptForm form, String page, String owner, String source) {
        String secret = random();
        jdbc.sql(TOO_OLD).update();
        int kept = jdbc.sql(KEEP)
                .param("token", Sha256.of(secret))
                .param("owner", owner)
                .param("source", source)
                .param("form", written(form))
                .param("page", page)
                .param("mostOfOne", MOST_OF_ONE)
                .param("most", MOST)
                .update();
        return kept == 1 ? Optional.of(secret) : Optional.empty();
    }

    /** Once, and only for its owner. */
    Optional<Kept> take(String secret, String owner) {
        return jdbc.sql(TAKE)
                .param("token", Sha256.of(secret))
                .param("owner", owner)
                .query((row, no) -> new Kept(read(row.getString("form")), row.getString("page")))
                .optional();
    }

    private String random() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String written(KeptForm form) {
        return JsonText.write(json, form);
    }

    private KeptForm read(String form) {
        return JsonText.read(json, form, KeptForm.class);
    }
}
