package id.go.pontianak.bangkom.lifecycle.realisation.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.realisation.Payment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code realisation_payment}. */
@Component
public class PaymentRows {

    private final JdbcClient jdbc;

    PaymentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all items of a year, by day; what was struck out is among them. */
    public List<Payment> ofYear(int year) {
        return jdbc.sql("SELECT * FROM realisation_payment WHERE item LIKE ? ORDER BY item, run, paid_on, entered_at")
                .param("ITEM-" + year + "-%")
                .query((row, no) -> new Payment(
                        row.getObject("id", UUID.class),
                        row.getString("item"),
                        row.getInt("run"),
                        new Rupiah(row.getLong("amount")),
                        row.getObject("paid_on", LocalDate.class),
                        row.getString("document"),
                        row.getString("struck_because")))
                .list();
    }

    /** What stands as paid for each item of a year, without what was struck out; items for which nothing was paid are not in it. */
    public Map<String, Rupiah> byItem(int year) {
        Map<String, Rupiah> paid = new HashMap<>();
        jdbc.sql("""
                        SELECT item, sum(amount)::bigint AS amount FROM realisation_payment
                        WHERE item LIKE ? AND struck_at IS NULL GROUP BY item
                        """)
                .param("ITEM-" + year + "-%")
                .query((row, no) -> paid.put(row.getString("item"), new Rupiah(row.getLong("amount"))))
                .list();
        return paid;
    }

    public void insert(Payment payment, PersonId by, Instant at) {
        jdbc.sql("""
                        INSERT INTO realisation_payment (id, item, run, amount, paid_on, document, entered_by, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        payment.id(),
                        payment.item(),
                        payment.run(),
                        payment.amount().amount(),
                        payment.paidOn(),
                        payment.document(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False where no such payment of the item stands. */
    public boolean strike(String item, UUID id, String reason, PersonId by, Instant at) {
        return jdbc.sql("""
                        UPDATE realisation_payment SET struck_by = ?, struck_at = ?, struck_because = ?
                        WHERE id = ? AND item = ? AND struck_at IS NULL
                        """)
                        .params(by.value(), at.atOffset(ZoneOffset.UTC), reason, id, item)
                        .update()
                == 1;
    }
}
