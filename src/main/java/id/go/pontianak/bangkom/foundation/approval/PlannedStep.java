package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step to come: asked of {@code addressees} (texts, separated by commas); {@code routeNo} is the step of the route it answers and
 * {@code rule} the row of the table, with its version, by which it came; null for what did not come by the table.
 */
@Embeddable
public record PlannedStep(
        @Column(name = "planned_purpose") @Enumerated(EnumType.STRING)
        Purpose purpose,

        @Column(name = "planned_addressees") String addressees,
        @Column(name = "planned_route_no") Integer routeNo,

        @Column(name = "planned_origin") @Enumerated(EnumType.STRING)
        StepOrigin origin,

        @Column(name = "planned_rule") @Nullable String rule) {

    public static PlannedStep of(Purpose purpose, Addressee addressee, int routeNo, StepOrigin origin) {
        return new PlannedStep(purpose, addressee.toString(), routeNo, origin, null);
    }

    static List<Addressee> parse(String addressees) {
        return Arrays.stream(addressees.split(",")).map(Addressee::parse).toList();
    }

    static String join(Stream<Addressee> addressees) {
        return addressees.map(Addressee::toString).distinct().collect(Collectors.joining(","));
    }

    public Addressee addressee() {
        return parse(addressees).get(0);
    }
}
