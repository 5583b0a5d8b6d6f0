package id.go.pontianak.bangkom.lifecycle.assessment.domain;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** When a test may be sat; it ends before {@code closes}. */
public record TestWindow(Instant opens, Instant closes) {

    /** From the call-up to the end of the first session; while none is planned, to the end of the first day. */
    public static TestWindow beforeTraining(Batch batch, List<Session> sessions, Instant calledUp) {
        Instant closes = held(sessions).stream()
                .min(Comparator.comparing(Session::starts))
                .map(Session::ends)
                .orElseGet(() -> endOf(batch.period().from()));
        return new TestWindow(calledUp, closes);
    }

    /** From the first session of the last day, while none is planned from its beginning, to the end of that day. */
    public static TestWindow afterTraining(Batch batch, List<Session> sessions) {
        LocalDate last = batch.lastDay();
        Instant opens = held(sessions).stream()
                .filter(session -> session.day().equals(last))
                .map(Session::starts)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> last.atStartOfDay(City.ZONE).toInstant());
        return new TestWindow(opens, endOf(last));
    }

    /** Whole days, both included. */
    public static TestWindow ofDays(LocalDate first, LocalDate last) {
        return new TestWindow(first.atStartOfDay(City.ZONE).toInstant(), endOf(last));
    }

    public boolean openAt(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    /** Whether anything of it is left. */
    public boolean worthOpening(Instant now) {
        return opens.isBefore(closes) && now.isBefore(closes);
    }

    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(City.ZONE).toInstant();
    }

    private static List<Session> held(List<Session> sessions) {
        return sessions.stream().filter(session -> !session.cancelled()).toList();
    }
}
