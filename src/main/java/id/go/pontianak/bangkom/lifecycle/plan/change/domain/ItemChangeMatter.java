package id.go.pontianak.bangkom.lifecycle.plan.change.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a change asks for: which item of which year, how and why, by whom, and what the item shall be and cost. */
@Embeddable
public class ItemChangeMatter {

    private int year;
    private String item;

    @Enumerated(EnumType.STRING)
    private ItemChangeKind kind;

    private String title;

    @Column(name = "entry")
    private @Nullable String entryJson;

    private long total;
    private String ground;
    private @Nullable String letter;
    private @Nullable UUID letterFile;
    private UUID openedBy;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected ItemChangeMatter() {}

    ItemChangeMatter(ItemChangeCase.Asked asked, PersonId by, Instant at) {
        this.year = asked.year();
        this.item = asked.item();
        this.kind = asked.kind();
        this.ground = asked.ground();
        this.letter = asked.letter();
        this.title = "";
        this.openedBy = by.value();
        this.openedAt = at;
    }

    void describe(String itsTitle, long itsTotal) {
        this.title = itsTitle;
        this.total = itsTotal;
    }

    void shallBe(String itsEntry) {
        this.entryJson = itsEntry;
    }

    void enclose(UUID file) {
        this.letterFile = file;
    }

    public int year() {
        return year;
    }

    public String item() {
        return item;
    }

    public ItemChangeKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Optional<String> entryJson() {
        return Optional.ofNullable(entryJson);
    }

    public long total() {
        return total;
    }

    public String ground() {
        return ground;
    }

    public Optional<String> letter() {
        return Optional.ofNullable(letter);
    }

    public Optional<UUID> letterFile() {
        return Optional.ofNullable(letterFile);
    }

    public PersonId openedBy() {
        return new PersonId(openedBy);
    }

    public Instant openedAt() {
        return openedAt;
    }
}
