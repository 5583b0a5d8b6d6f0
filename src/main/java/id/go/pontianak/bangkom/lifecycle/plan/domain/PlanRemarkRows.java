package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PlanRemark;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code plan_item_remark}. */
@Component
public class PlanRemarkRows {

    private final JdbcClient jdbc;

    PlanRemarkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one version of the plan, by item, in the order in which they were written. */
    public List<PlanRemark> of(String plan, int revision) {
        return jdbc.sql("SELECT * FROM plan_item_remark WHERE plan = ? AND revision = ? ORDER BY item, made_at")
                .params(plan, revision)
                .query((row, no) -> new PlanRemark(
                        row.getString("item"),
                        new PersonId(row.getObject("made_by", UUID.class)),
                        row.getString("capacity"),
                        row.getString("remark")))
                .list();
    }

    /** In place of what the same person wrote about the item before. */
    public void put(String plan, int revision, PlanRemark remark, Instant at) {
        jdbc.sql("""
                        INSERT INTO plan_item_remark (plan, item, revision, made_by, capacity, remark, made_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (plan, item, revision, made_by)
                            DO UPDATE SET capacity = EXCLUDED.capacity, remark = EXCLUDED.remark, made_at = EXCLUDED.made_at
                        """)
                .params(
                        plan,
                        remark.item(),
                        revision,
                        remark.by().value(),
                        remark.capacity(),
                        remark.text(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(String plan, int revision, String item, PersonId by) {
        jdbc.sql("DELETE FROM plan_item_remark WHERE plan = ? AND revision = ? AND item = ? AND made_by = ?")
                .params(plan, revision, item, by.value())
                .update();
    }
}
