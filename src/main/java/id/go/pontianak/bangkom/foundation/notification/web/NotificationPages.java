package id.go.pontianak.bangkom.foundation.notification.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.notification.MailDesk;
import id.go.pontianak.bangkom.foundation.notification.PersonalNotices;
import id.go.pontianak.bangkom.foundation.notification.composition.MailLanguages;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Menu entries, and the choice of a language remembered for mails. */
@Configuration(proxyBeanMethods = false)
class NotificationPages {

    @Bean
    NavigationEntry noticesEntry(PersonalNotices notices) {
        return NavigationGroup.WORK
                .entry(20, "notification.notices.menu", "/notices", "bell", actor -> true)
                .withBadge(notices::countUnread);
    }

    @Bean
    NavigationEntry mailLedgerEntry(MailDesk desk) {
        return NavigationGroup.ADMINISTRATION.entry(
                830, "notification.ledger.menu", "/admin/mail", "envelope-check", desk::open);
    }

    @Bean
    WebMvcConfigurer mailLanguageChoice(MailLanguages languages, CurrentUser currentUser) {
        HandlerInterceptor remembering = new HandlerInterceptor() {
            @Override
            public void afterCompletion(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @org.jspecify.annotations.Nullable Exception failure) {
                if (request.getParameter("lang") != null) {
                    currentUser
                            .find()
                            .ifPresent(actor -> languages.remember(actor.person(), LocaleContextHolder.getLocale()));
                }
            }
        };
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(remembering);
            }
        };
    }
}
