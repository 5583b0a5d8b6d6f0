package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.staffing.domain.Appointment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who becomes what, from when, by which decree. */
class AppointForm extends PeriodForm {

    private @Nullable String capacity;
    private @Nullable String decree;
    private Set<String> agreed = Set.of();

    public @Nullable String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity;
    }

    public @Nullable String getDecree() {
        return decree;
    }

    public void setDecree(@Nullable String decree) {
        this.decree = decree;
    }

    /** What was asked and answered with yes. */
    public Set<String> getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable Set<String> agreed) {
        this.agreed = agreed == null ? Set.of() : agreed;
    }

    Appointment appointment(String office) {
        return new Appointment(office, personId(), text(capacity), getFrom(), getTo(), text(decree), agreed);
    }
}
