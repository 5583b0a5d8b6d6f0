package id.go.pontianak.bangkom.lifecycle.certificate.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateRights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody has certificates; HR of the city and auditors have the register. */
@Configuration(proxyBeanMethods = false)
class CertificateNavigation {

    @Bean
    NavigationEntry myCertificatesMenu() {
        return NavigationGroup.TRAINING.entry(52, "certificate.nav.mine", "/my/certificates", "award", actor -> true);
    }

    @Bean
    NavigationEntry certificateRegisterMenu(CertificateRights rights) {
        return NavigationGroup.TRAINING.entry(
                57,
                "certificate.nav.register",
                "/certificates",
                "journal-check",
                actor -> rights.oversees(actor.person()));
    }
}
