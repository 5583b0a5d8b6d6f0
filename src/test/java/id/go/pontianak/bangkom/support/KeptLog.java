package id.go.pontianak.bangkom.support;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Every line that any test of this run made the application write into its log, with the traces of its failures. */
public class KeptLog implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int MOST = 50_000;
    private static final List<String> LINES = new CopyOnWriteArrayList<>();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String NAME = "kept";

    public static List<String> lines() {
        return LINES;
    }

    /** After the log was set up, which each new context does anew. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(NAME) == null) {
            AppenderBase<ILoggingEvent> keeper = new AppenderBase<>() {
                @Override
                protected void append(ILoggingEvent event) {
                    keep(event);
                }
            };
            keeper.setName(NAME);
            keeper.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
            keeper.start();
            root.addAppender(keeper);
        }
    }

    private static void keep(ILoggingEvent event) {
        if (COUNT.incrementAndGet() <= MOST) {
            String trace =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            LINES.add(event.getLoggerName() + ' ' + event.getFormattedMessage() + '\n' + trace);
        }
    }
}
