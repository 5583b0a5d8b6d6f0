package id.go.pontianak.bangkom.lifecycle.scorm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Whoever reads the files of a package slowly, or not at all, takes nothing from others. */
class SlowReadersTest {

    private final ContentPlaces places = new ContentPlaces(Duration.ZERO);

    @Test
    void oneLaunchHoldsItsPartOfThePlacesOnly() {
        List<ContentPlaces.Place> slow = hold("satu", ContentPlaces.OF_ONE);

        assertThat(places.take("satu")).isEmpty();
        assertThat(places.take("dua")).hasValueSatisfying(ContentPlaces.Place::close);
        slow.get(0).close();
        assertThat(places.take("satu")).isPresent();
    }

    @Test
    void allTogetherHoldNoMoreThanThereAreAndLeaveNothingBehind() {
        List<ContentPlaces.Place> all = new ArrayList<>();
        for (int launch = 0; launch < ContentPlaces.ALL / ContentPlaces.OF_ONE; launch++) {
            all.addAll(hold("peluncuran-" + launch, ContentPlaces.OF_ONE));
        }

        assertThat(places.take("terlambat")).isEmpty();
        all.forEach(ContentPlaces.Place::close);
        assertThat(places.launches()).isZero();
        assertThat(places.take("terlambat")).isPresent();
    }

    @Test
    void whoReadsTooSlowlyIsLeftAndWhoReadsSlowlyIsServed() throws IOException {
        byte[] content = new byte[100 * PacedSending.SLOWEST];

        assertThat(sent(content, Duration.ofSeconds(1))).isEqualTo(content.length);
        assertThatThrownBy(() -> sent(content, Duration.ofSeconds(2)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too slowly");
    }

    private List<ContentPlaces.Place> hold(String launch, int count) {
        List<ContentPlaces.Place> held = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            held.add(places.take(launch).orElseThrow());
        }
        return held;
    }

    /** Bytes that arrive where each piece takes so long. */
    private static int sent(byte[] content, Duration piece) throws IOException {
        AtomicLong clock = new AtomicLong();
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        new PacedSending(clock::get).send(content, new OutputStream() {
            @Override
            public void write(int one) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                clock.addAndGet(piece.toNanos());
                arrived.write(bytes, from, length);
            }
        });
        return arrived.size();
    }
}
