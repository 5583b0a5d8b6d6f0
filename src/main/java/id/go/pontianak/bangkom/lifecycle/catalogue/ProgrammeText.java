package id.go.pontianak.bangkom.lifecycle.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a programme is called and where it belongs; corrected without a new version. {@code form} is the BKN kind of training, {@code heldBy}
 * and {@code partner} codes of providers, {@code fewest} and {@code most} participants of a batch, {@code curriculum} its legal basis.
 */
public record ProgrammeText(
        String name,
        String nameEnglish,
        String field,
        int form,
        String heldBy,
        @Nullable String partner,
        @Nullable Integer fewest,
        @Nullable Integer most,
        String curriculum) {}
