package id.go.pontianak.bangkom.lifecycle.examination.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.BankRules;
import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemFilter;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions and their versions in the database. */
@Component
public class ItemRows {

    private static final String SELECT = "SELECT i.id, i.programme, i.number, i.withdrawn_reason, v.* "
            + "FROM examination_item i JOIN examination_item_version v ON v.item = i.id ";
    private static final String NEWEST =
            "v.version = (SELECT max(w.version) FROM examination_item_version w WHERE w.item = i.id) ";

    private final JdbcClient jdbc;

    ItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Item> find(String programme, int number) {
        return jdbc.sql(SELECT + "WHERE i.programme = ? AND i.number = ? AND " + NEWEST)
                .params(programme, number)
                .query(ItemRows::read)
                .optional();
    }

    /** In their newest versions, by number. */
    public List<Item> list(String programme, ItemFilter filter) {
        Item.State state = filter.state();
        return jdbc.sql(SELECT + "WHERE i.programme = :programme AND " + NEWEST + """
                        AND (:topic = '' OR v.topic = :topic)
                        AND lower(concat_ws(' ', v.stem, v.topic, v.competency, array_to_string(v.options, ' '))) LIKE :words
                        AND CASE WHEN i.withdrawn_at IS NOT NULL THEN 'WITHDRAWN' WHEN v.approved_at IS NULL THEN 'DRAFT'
                            ELSE 'APPROVED' END = ANY (CASE WHEN :state::text IS NULL THEN ARRAY['DRAFT', 'APPROVED'] ELSE ARRAY[:state::text] END)
                        ORDER BY i.number
                        """)
                .param("programme", programme)
                .param("topic", filter.topic())
                .param("words", '%' + words(filter.search()) + '%')
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .query(ItemRows::read)
                .list();
    }

    /** The newest first. */
    public List<Item> versions(String programme, int number) {
        return jdbc.sql(SELECT + "WHERE i.programme = ? AND i.number = ? ORDER BY v.version DESC")
                .params(programme, number)
                .query(ItemRows::read)
                .list();
    }

    public Optional<BankRules> rules(String programme) {
        return jdbc.sql("SELECT minutes, passing FROM examination_bank WHERE programme = ?")
                .param(programme)
                .query((row, number) -> new BankRules(row.getInt("minutes"), row.getInt("passing")))
                .optional();
    }

    /** All there ever were, withdrawn ones too: a number is never given twice. */
    public int count(String programme) {
        return jdbc.sql("SELECT count(*) FROM examination_item WHERE programme = ?")
                .param(programme)
                .query(Integer.class)
                .single();
    }

    public List<String> topics(String programme) {
        return jdbc.sql(
                        "SELECT DISTINCT v.topic FROM examination_item i JOIN examination_item_version v ON v.item = i.id "
                                + "WHERE i.programme = ? AND " + NEWEST + "ORDER BY v.topic")
                .param(programme)
                .query(String.class)
                .list();
    }

    private static String words(String search) {
        return search.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0");
    }

    private static Item read(ResultSet row, int number) throws SQLException {
        return new Item(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("programme"),
                row.getInt("number"),
                row.getInt("version"),
                text(row),
                person(row.getObject("written_by", UUID.class)),
                Objects.requireNonNull(row.getObject("written_at", OffsetDateTime.class))
                        .toInstant(),
                row.getObject("approved_at") != null,
                row.getString("withdrawn_reason"));
    }

    static ItemText text(ResultSet row) throws SQLException {
        Array options = Objects.requireNonNull(row.getArray("options"));
        return new ItemText(
                row.getString("topic"),
                row.getString("competency"),
                row.getString("stem"),
                Arrays.asList((String[]) options.getArray()),
                row.getInt("key"),
                row.getString("explanation"),
                row.getInt("level"),
                row.getBoolean("practice"));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
