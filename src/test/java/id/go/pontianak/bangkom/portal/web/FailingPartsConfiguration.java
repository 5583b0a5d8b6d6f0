package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.Banner;
import id.go.pontianak.bangkom.foundation.shell.HomePart;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Parts of pages that say nothing, until a test has them fail. */
@Configuration(proxyBeanMethods = false)
class FailingPartsConfiguration {

    /** Which of them fails now: banner, home, visible or badge; empty for none. */
    @Bean
    AtomicReference<String> failingPart() {
        return new AtomicReference<>("");
    }

    private static void failIn(String part, AtomicReference<String> failing) {
        if (failing.get().equals(part)) {
            throw new IllegalStateException("cannot convert infinity to integer");
        }
    }

    @Bean
    Banner.Source failingBanner(AtomicReference<String> failingPart) {
        return actor -> {
            failIn("banner", failingPart);
            return List.of();
        };
    }

    @Bean
    NavigationEntry failingEntry(AtomicReference<String> failingPart) {
        return NavigationGroup.WORK
                .entry(9999, "portal.help", "/help", "question-circle", actor -> {
                    failIn("visible", failingPart);
                    return failingPart.get().equals("badge");
                })
                .withBadge(actor -> {
                    failIn("badge", failingPart);
                    return 0;
                });
    }

    @Bean
    HomePart failingHomePart(AtomicReference<String> failingPart) {
        return new HomePart() {
            @Override
            public int order() {
                return 9999;
            }

            @Override
            public boolean visibleTo(@Nullable Actor actor) {
                return failingPart.get().equals("home");
            }

            @Override
            public String fragment() {
                return "portal/parts :: missing";
            }

            @Override
            public Object model(Actor actor) {
                failIn("home", failingPart);
                return "";
            }
        };
    }
}
