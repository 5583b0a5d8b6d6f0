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

    @Test
    void duringAChangeNothingIsRememberedAndAfterItNothingOfBefore() {
        try (LookupCache.Scope remembered = LookupCache.beginUntilChanged()) {
            assertThat(ask("a")).isEqualTo(ask("a")).isEqualTo(1);

            LookupCache.changing();
            assertThat(ask("a")).isEqualTo(2);
            LookupCache.changing();
            assertThat(ask("a")).isEqualTo(3);
            LookupCache.changed();
            assertThat(ask("a")).as("the outer change goes on").isEqualTo(4);
            LookupCache.changed();

            assertThat(ask("a")).isEqualTo(ask("a")).isEqualTo(5);
        }
    }

    @Test
    void aScopeWithinAChangeRemembersForItself() {
        try (LookupCache.Scope remembered = LookupCache.beginUntilChanged()) {
            LookupCache.changing();
            try (LookupCache.Scope decision = LookupCache.begin()) {
                assertThat(ask("a")).isEqualTo(ask("a")).isEqualTo(1);
            }
            assertThat(ask("a")).isEqualTo(2);
            LookupCache.changed();
        }
    }

    @Test
    void whoeverReadsOnlyIsNotDisturbedByAChange() {
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            int first = ask("a");
            LookupCache.changing();
            assertThat(ask("a")).isEqualTo(first);
            LookupCache.changed();
            assertThat(ask("a")).isEqualTo(first);
        }
    }
}
