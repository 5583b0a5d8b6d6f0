package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.staffing.domain.Delegations.Wish;
import org.jspecify.annotations.Nullable;

/** Which office is lent to whom, for how long and why. */
class DelegationForm extends PeriodForm {

    private @Nullable String office;
    private @Nullable String reason;
    private @Nullable String decree;

    public @Nullable String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getDecree() {
        return decree;
    }

    public void setDecree(@Nullable String decree) {
        this.decree = decree;
    }

    Wish wish() {
        return new Wish(text(office), personId(), getFrom(), getTo(), text(reason), text(decree));
    }
}
