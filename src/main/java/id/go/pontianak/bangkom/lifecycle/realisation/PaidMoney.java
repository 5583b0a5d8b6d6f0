package id.go.pontianak.bangkom.lifecycle.realisation;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.realisation.domain.PaymentRows;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was paid in a year of the budget, in whole rupiah. Checks no right. */
@Service
@Transactional(readOnly = true)
public class PaidMoney {

    private final PaymentRows rows;

    PaidMoney(PaymentRows rows) {
        this.rows = rows;
    }

    /** By the number of the item, without what was struck out; an item for which nothing was paid is not in it. */
    public Map<String, Rupiah> byItem(int year) {
        return rows.byItem(year);
    }
}
