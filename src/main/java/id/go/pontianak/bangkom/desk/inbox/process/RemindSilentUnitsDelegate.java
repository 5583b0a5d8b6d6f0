package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/**
 * Lets the modules remind whoever owes an answer that is no task: each in a transaction of its own, after that of the round, whose rows they
 * may need. What fails in one module is logged, asked again on the next working morning, and takes nothing from the others.
 */
@Component
class RemindSilentUnitsDelegate implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(RemindSilentUnitsDelegate.class);

    private final ObjectProvider<DailyReminder> reminders;
    private final BusinessClock clock;
    private final TransactionTemplate alone;

    RemindSilentUnitsDelegate(
            ObjectProvider<DailyReminder> reminders, BusinessClock clock, PlatformTransactionManager transactions) {
        this.reminders = reminders;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate today = clock.today();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                reminders.forEach(reminder -> remind(reminder, today));
            }
        });
    }

    private void remind(DailyReminder reminder, LocalDate today) {
        // Reminding changes nothing of what is asked for each answer again: holidays, settings, offices.
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            alone.executeWithoutResult(status -> reminder.remind(today));
        } catch (RuntimeException failed) {
            LOG.error("{} could not remind", ClassUtils.getUserClass(reminder).getSimpleName(), failed);
        }
    }
}
