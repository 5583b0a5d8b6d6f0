package id.go.pontianak.bangkom.desk.filters.domain;

import id.go.pontianak.bangkom.desk.filters.SavedFilter;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kept filters. A name occurs once per list and audience: keeping another filter under it replaces the one before. */
@Repository
public class FilterRows {

    private final JdbcClient jdbc;

    FilterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SavedFilter> listFor(String list, Collection<Addressee> audiences) {
        return jdbc.sql(
                        "SELECT * FROM filters_filter WHERE list = :list AND audience = ANY (:audiences) ORDER BY name, id")
                .param("list", list)
                .param("audiences", audiences.stream().map(Addressee::toString).toArray(String[]::new))
                .query(FilterRows::filter)
                .list();
    }

    public Optional<SavedFilter> find(UUID id) {
        return jdbc.sql("SELECT * FROM filters_filter WHERE id = :id")
                .param("id", id)
                .query(FilterRows::filter)
                .optional();
    }

    public Optional<SavedFilter> find(String list, Addressee audience, String name) {
        return jdbc.sql("SELECT * FROM filters_filter WHERE list = :list AND audience = :audience AND name = :name")
                .param("list", list)
                .param("audience", audience.toString())
                .param("name", name)
                .query(FilterRows::filter)
                .optional();
    }

    /** How many of these audiences somebody keeps. */
    public int count(PersonId owner, Collection<Addressee> audiences) {
        return jdbc.sql("SELECT count(*) FROM filters_filter WHERE owner = :owner AND audience = ANY (:audiences)")
                .param("owner", owner.value())
                .param("audiences", audiences.stream().map(Addressee::toString).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    public void keep(SavedFilter filter) {
        jdbc.sql("""
                        INSERT INTO filters_filter (id, owner, audience, list, name, query)
                        VALUES (:id, :owner, :audience, :list, :name, :query)
                        ON CONFLICT (audience, list, name) DO UPDATE SET query = excluded.query, owner = excluded.owner""")
                .param("id", filter.id())
                .param("owner", filter.owner().value())
                .param("audience", filter.audience().toString())
                .param("list", filter.list())
                .param("name", filter.name())
                .param("query", filter.query())
                .update();
    }

    public void remove(UUID id) {
        jdbc.sql("DELETE FROM filters_filter WHERE id = :id").param("id", id).update();
    }

    private static SavedFilter filter(ResultSet row, int no) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("owner", UUID.class)),
                Addressee.parse(row.getString("audience")),
                row.getString("list"),
                row.getString("name"),
                row.getString("query"));
    }
}
