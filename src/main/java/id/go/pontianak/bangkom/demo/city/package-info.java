/** The demo city: the real units of Pontianak, invented people, and a history that the product's own façades made. */
@NullMarked
package id.go.pontianak.bangkom.demo.city;

import org.jspecify.annotations.NullMarked;
