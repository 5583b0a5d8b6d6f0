package id.go.pontianak.bangkom.lifecycle.catalogue.domain;

import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes providers. */
@Component
public class ProviderChanges {

    private final JdbcClient jdbc;

    ProviderChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the code is taken; then nothing is written. */
    public boolean insert(Provider provider) {
        return with(jdbc.sql("""
                                INSERT INTO catalogue_provider (code, name, kind, address, contact_name, contact_email, accreditation,
                                    accredited_until, issues_own_numbers, active)
                                VALUES (:code, :name, :kind, :address, :contactName, :contactEmail, :accreditation, :until, :own, :active)
                                ON CONFLICT (code) DO NOTHING
                                """), provider).update() == 1;
    }

    public void update(Provider provider) {
        with(jdbc.sql("""
                        UPDATE catalogue_provider SET name = :name, kind = :kind, address = :address, contact_name = :contactName,
                            contact_email = :contactEmail, accreditation = :accreditation, accredited_until = :until,
                            issues_own_numbers = :own, active = :active
                        WHERE code = :code
                        """), provider).update();
    }

    private static StatementSpec with(StatementSpec statement, Provider provider) {
        return statement
                .param("code", provider.code())
                .param("name", provider.name())
                .param("kind", provider.kind().name())
                .param("address", provider.address())
                .param("contactName", provider.contactName())
                .param("contactEmail", provider.contactEmail())
                .param("accreditation", provider.accreditation())
                .param("until", provider.accreditedUntil(), Types.DATE)
                .param("own", provider.issuesOwnNumbers())
                .param("active", provider.active());
    }
}
