package id.go.pontianak.bangkom.lending;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Façade of a made-up life cycle: an employee borrows a vehicle, an official approves, HR hands it over. */
@Service
@Transactional
public class Loans {

    record Loan(String number, UUID borrower, String unit, int days, String status) {

        PersonId person() {
            return new PersonId(borrower);
        }
    }

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Directory directory;
    private final Authority authority;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Loans(
            JdbcClient jdbc,
            Cases cases,
            Directory directory,
            Authority authority,
            Journal journal,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.directory = directory;
        this.authority = authority;
        this.journal = journal;
        this.events = events;
    }

    @EventListener(ContextRefreshedEvent.class)
    void makeTable() {
        jdbc.sql("""
                        SET ROLE postgres;
                        CREATE TABLE IF NOT EXISTS vehicle_loan (number text PRIMARY KEY, borrower uuid NOT NULL, unit text NOT NULL,
                            days integer NOT NULL, status text NOT NULL);
                        GRANT ALL ON vehicle_loan TO bangkom_app;
                        SET ROLE bangkom_app""").update();
    }

    public void request(String number, PersonId borrower, int days) {
        Person person = directory.person(borrower);
        jdbc.sql("INSERT INTO vehicle_loan VALUES (?, ?, ?, ?, 'REQUESTED')")
                .params(number, borrower.value(), person.governmentUnit(), days)
                .update();
        journal.record(new CaseNumber(number), Deed.of("journal.lending.requested", borrower));
        cases.start("loan.requested", new CaseNumber(number), Map.of());
    }

    Loan loan(String number) {
        return jdbc.sql("SELECT number, borrower, unit, days, status FROM vehicle_loan WHERE number = ?")
                .param(number)
                .query(Loan.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    boolean visibleTo(PersonId person, Loan loan) {
        return person.equals(loan.person()) || authority.isCityHr(person);
    }

    void decided(Decision decision, String status, String deed) {
        String number = decision.task().caseNumber().value();
        jdbc.sql("UPDATE vehicle_loan SET status = ? WHERE number = ?")
                .params(status, number)
                .update();
        journal.record(
                new CaseNumber(number),
                Deed.of("journal.lending." + deed, decision.decidedBy())
                        .as(decision.capacity())
                        .because(decision.reason().isBlank() ? null : decision.reason()));
        events.publishEvent(new CaseChanged(LoanType.KEY, new CaseNumber(number)));
    }
}
