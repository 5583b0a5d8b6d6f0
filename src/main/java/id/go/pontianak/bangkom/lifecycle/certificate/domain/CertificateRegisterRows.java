package id.go.pontianak.bangkom.lifecycle.certificate.domain;

import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateReading.Filter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of certificates, searched. */
@Component
public class CertificateRegisterRows {

    private static final String WHERE = " WHERE (:search = '' OR c.number ILIKE :like OR c.name ILIKE :like)"
            + " AND (:status::text IS NULL OR c.status = :status) AND (:year::integer IS NULL OR c.year = :year)";

    private final JdbcClient jdbc;
    private final CertificateRows rows;

    CertificateRegisterRows(JdbcClient jdbc, CertificateRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** As they are listed: without the lines of their second page. */
    public List<Certificate> list(Filter filter, int limit) {
        Map<String, @Nullable Object> values = values(filter);
        values.put("limit", limit);
        return rows.listHeads(WHERE + " ORDER BY c.year DESC, c.serial DESC LIMIT :limit", values);
    }

    public int count(Filter filter) {
        return jdbc.sql("SELECT count(*) FROM certificate_certificate c" + WHERE)
                .params(values(filter))
                .query(Integer.class)
                .single();
    }

    /** Years in which certificates were issued, latest first. */
    public List<Integer> years() {
        return jdbc.sql("SELECT year FROM certificate_status_list ORDER BY year DESC")
                .query(Integer.class)
                .list();
    }

    private static Map<String, @Nullable Object> values(Filter filter) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("search", filter.search());
        values.put("like", '%' + filter.search().replaceAll("([\\\\%_])", "\\\\$1") + '%');
        values.put("status", filter.status() == null ? null : filter.status().name());
        values.put("year", filter.year());
        return values;
    }
}
