package id.go.pontianak.bangkom.desk.report.web;

import id.go.pontianak.bangkom.desk.report.Reports;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reports in the menu of those who have any. */
@Configuration(proxyBeanMethods = false)
class ReportMenu {

    @Bean
    NavigationEntry reportsEntry(Reports reports) {
        return NavigationGroup.REPORTS.entry(
                10, "report.nav", "/reports", "journal-text", actor -> reports.any(actor.person()));
    }
}
