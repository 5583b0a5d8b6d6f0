/**
 * Figures: the portal from its jar against the plain engine with its REST API, both on one PostgreSQL, arms interleaved in one run. Ratios
 * count, not milliseconds: the machine is the same for both. Run by {@code mvn -Pbench verify}; sizes are {@code -Dbench.…} settings.
 */
@NullMarked
package id.go.pontianak.bangkom.bench;

import org.jspecify.annotations.NullMarked;
