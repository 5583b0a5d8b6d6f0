package id.go.pontianak.bangkom.portal.database;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one transaction manager of the portal for all transactional methods. Without it Spring looks at each call through the annotations of
 * the method's class for the name of another one.
 */
@Component
class KnownTransactionManager implements BeanPostProcessor {

    private final ObjectProvider<PlatformTransactionManager> manager;

    KnownTransactionManager(ObjectProvider<PlatformTransactionManager> manager) {
        this.manager = manager;
    }

    /** What has no bean factory searches nowhere. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof TransactionInterceptor interceptor) {
            interceptor.setTransactionManager(new FoundOnce(manager));
            interceptor.setBeanFactory(null);
        }
        return bean;
    }

    /** The interceptor is there before the database is. */
    private static final class FoundOnce implements PlatformTransactionManager {

        private final SingletonSupplier<PlatformTransactionManager> manager;

        FoundOnce(ObjectProvider<PlatformTransactionManager> manager) {
            this.manager = SingletonSupplier.of(manager::getObject);
        }

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return manager.obtain().getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            manager.obtain().commit(status);
        }

        @Override
        public void rollback(TransactionStatus status) {
            manager.obtain().rollback(status);
        }
    }
}
