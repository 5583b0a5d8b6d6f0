/** The page from which the year is played, once in the life of a demo. */
@NullMarked
package id.go.pontianak.bangkom.demo.year.web;

import org.jspecify.annotations.NullMarked;
