/** The episodes of the year, in the order in which they are played; each says what must stand after it. */
@NullMarked
package id.go.pontianak.bangkom.demo.year.episode;

import org.jspecify.annotations.NullMarked;
