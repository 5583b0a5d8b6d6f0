package id.go.pontianak.bangkom.lifecycle.catalogue.provider;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The providers there are. */
@Service
@Transactional(readOnly = true)
public class Providers {

    private final JdbcClient jdbc;

    Providers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Provider provider(String code) {
        return jdbc.sql("SELECT * FROM catalogue_provider WHERE code = ?")
                .param(code)
                .query(Providers::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** By name. */
    public List<Provider> list() {
        return jdbc.sql("SELECT * FROM catalogue_provider ORDER BY name")
                .query(Providers::read)
                .list();
    }

    private static Provider read(ResultSet row, int number) throws SQLException {
        return new Provider(
                row.getString("code"),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("accreditation"),
                row.getObject("accredited_until", LocalDate.class),
                row.getBoolean("issues_own_numbers"),
                row.getBoolean("active"));
    }
}
