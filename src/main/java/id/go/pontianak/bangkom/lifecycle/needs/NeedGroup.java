package id.go.pontianak.bangkom.lifecycle.needs;

import java.util.UUID;

/** A locked line counted in a group, which its reader names; a line may be in several. */
public record NeedGroup(UUID line, String group) {}
