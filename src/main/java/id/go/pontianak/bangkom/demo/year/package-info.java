/**
 * A year of the life cycle played from needs to the needs of the next year, episode by episode, each with what must stand after it. It plays in
 * the demo at the press of a button and in a small city of the tests alike.
 */
@NullMarked
package id.go.pontianak.bangkom.demo.year;

import org.jspecify.annotations.NullMarked;
