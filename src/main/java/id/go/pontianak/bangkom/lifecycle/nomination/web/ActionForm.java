package id.go.pontianak.bangkom.lifecycle.nomination.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What a button of the nomination page asks for: always a reason, sometimes an office or a day; and what the page showed. */
class ActionForm {

    private String reason = "";
    private String ground = "";
    private String office = "";

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate day;

    private @Nullable Integer seen;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Integer getSeen() {
        return seen;
    }

    public void setSeen(@Nullable Integer seen) {
        this.seen = seen;
    }
}
