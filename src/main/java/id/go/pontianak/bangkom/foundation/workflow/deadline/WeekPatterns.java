package id.go.pontianak.bangkom.foundation.workflow.deadline;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** How many days a week those work who must act. */
@Component
class WeekPatterns {

    private static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");

    private final SingletonSupplier<Directory> directory;

    WeekPatterns(ObjectProvider<Directory> directory) {
        this.directory = SingletonSupplier.of(directory::getObject);
    }

    WeekPattern ofCase(DelegateExecution execution) {
        return UNIT.find(execution).map(this::ofUnit).orElse(WeekPattern.FIVE_DAYS);
    }

    WeekPattern ofAddressee(String text) {
        Addressee addressee = Addressee.parse(text);
        return switch (addressee.kind()) {
            case OFFICE ->
                directory
                        .obtain()
                        .findOffice(addressee.value())
                        .map(office -> ofUnit(office.unit()))
                        .orElse(WeekPattern.FIVE_DAYS);
            case PERSON ->
                ofUnit(directory.obtain().person(PersonId.of(addressee.value())).unit());
            case ROLE -> ofRole(addressee.value());
        };
    }

    private WeekPattern ofRole(String role) {
        int at = role.indexOf('@');
        return at < 0 ? WeekPattern.FIVE_DAYS : ofUnit(role.substring(at + 1));
    }

    WeekPattern ofUnit(String unit) {
        return directory.obtain().unit(unit).weekPattern();
    }
}
