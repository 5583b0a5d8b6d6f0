package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Modules that remind, of which one fails while it is told to; the others stand before and behind it. */
@Configuration(proxyBeanMethods = false)
class BrokenReminders {

    static final String WRITTEN = "before it broke";

    private final List<LocalDate> reminded = new ArrayList<>();
    private boolean broken;

    @Bean
    DailyReminder reminderBefore() {
        return reminded::add;
    }

    @Bean
    DailyReminder reminderThatBreaks(JdbcClient jdbc) {
        return today -> {
            if (broken) {
                jdbc.sql("UPDATE directory_person SET name = ? WHERE id = ?")
                        .params(WRITTEN, SmallCity.STAFF_1_DINKES.value())
                        .update();
                throw new IllegalStateException("told to break");
            }
        };
    }

    @Bean
    DailyReminder reminderBehind() {
        return reminded::add;
    }

    void breakOne(boolean whether) {
        broken = whether;
    }

    long reminded(LocalDate day) {
        return reminded.stream().filter(day::equals).count();
    }
}
