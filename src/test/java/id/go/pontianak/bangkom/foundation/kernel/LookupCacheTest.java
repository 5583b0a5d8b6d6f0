package id.go.pontianak.bangkom.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LookupCacheTest {

    private final AtomicInteger asked = new AtomicInteger();

    private int ask(String key) {
        return LookupCache.once("number", key, asked::incrementAndGet);
    }

    @Test
    void asksOnceWithinAScopeAndAnewOutside() {
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            assertThat(ask("a")).isEqualTo(ask("a"));
            assertThat(ask("b")).isNotEqualTo(ask("a"));
        }

        assertThat(asked).hasValue(2);
        assertThat(ask("a")).isEqualTo(3);
        assertThat(ask("a")).isEqualTo(4);
    }

    @Test
    void aScopeWithinAnotherEndsNothing() {
        try (LookupCache.Scope outer = LookupCache.begin()) {
            int first = ask("a");
            try (LookupCache.Scope inner = LookupCache.begin()) {
                assertThat(ask("a")).isEqualTo(first);
            }
            assertThat(ask("a")).isEqualTo(first);
        }
    }

    @Test
    void asksAnewAfterForgetting() {
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            ask("a");
            LookupCache.forget();
            assertThat(ask("a")).isEqualTo(2);
            assertThat(ask("a")).isEqualTo(2);
        }
    }

    @Test
    void isForgottenWhenTheWorkFails() {
        try {
            try (LookupCache.Scope remembered = LookupCache.begin()) {
                ask("a");
                throw new IllegalStateException("failed");
            }
        } catch (IllegalStateException expected) {
            assertThat(ask("a")).isEqualTo(2);
        }
    }

    @Test
    void anotherThreadRemembersNothingOfIt() {
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            ask("a");
            assertThat(CompletableFuture.supplyAsync(() -> ask("a")).join()).isEqualTo(2);
        }
    }
}
