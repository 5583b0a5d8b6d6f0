package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A kind of question that exists in tests only; hears what becomes of its cases. */
@Component
public class TinyQuestion implements RequestKind {

    public static final String KEY = "tiny-question";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final List<CaseNumber> allIn = new CopyOnWriteArrayList<>();
    private final List<RequestsAnswered> answered = new CopyOnWriteArrayList<>();
    private final List<RequestsClosed> closed = new CopyOnWriteArrayList<>();

    public static CaseNumber newCase() {
        return new CaseNumber("TINY-" + NEXT.incrementAndGet() + "-" + System.nanoTime());
    }

    /** The day included. */
    public static Instant until(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.CITY).toInstant();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "inbox.comment";
    }

    @Override
    public String page(Request request) {
        return "/notices?request=" + request.id();
    }

    @Override
    public String about(CaseNumber caseNumber) {
        return "Pertanyaan kecil";
    }

    @Override
    public void allIn(CaseNumber caseNumber) {
        allIn.add(caseNumber);
    }

    @EventListener
    void on(RequestsAnswered event) {
        answered.add(event);
    }

    @EventListener
    void on(RequestsClosed event) {
        closed.add(event);
    }

    /** How often the module was told that all are in. */
    public long told(CaseNumber caseNumber) {
        return allIn.stream().filter(caseNumber::equals).count();
    }

    public List<RequestProgress> answered(CaseNumber caseNumber) {
        return answered.stream()
                .filter(event -> event.caseNumber().equals(caseNumber))
                .map(RequestsAnswered::progress)
                .toList();
    }

    public List<RequestProgress> closed(CaseNumber caseNumber) {
        return closed.stream()
                .filter(event -> event.caseNumber().equals(caseNumber))
                .map(RequestsClosed::progress)
                .toList();
    }
}
