package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.session.Pattern;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions of a batch as one person sees them; {@code mayRun}: who may change them; {@code mine}: who attends or serves them. */
record SessionsPage(
        Batch batch,
        List<BatchPart.Link> tabs,
        boolean mayRun,
        boolean mine,
        Hours hours,
        List<Day> days,
        Pattern pattern,
        List<StaffMember> staff) {

    /** Learning hours of the sessions that take place, beside those that the programme credits. */
    record Hours(int planned, int programme) {

        public boolean differ() {
            return planned != programme;
        }
    }

    /** {@code holiday} is its name; {@code off}: not worked; {@code outside}: no day of the batch any more. */
    record Day(LocalDate day, @Nullable String holiday, boolean off, boolean outside, List<Row> rows) {}

    /** {@code link}: the address of an online session, empty where there is none or not for this person. */
    record Row(Session session, String link, boolean ahead, List<StaffMember> staff) {}

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** Whether anything can still be changed. */
    public boolean open() {
        return mayRun && !batch.status().over();
    }
}
