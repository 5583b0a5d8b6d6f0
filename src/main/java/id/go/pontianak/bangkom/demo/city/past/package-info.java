/** What the demo city has behind it: the plans of earlier years and a year that is over. */
@NullMarked
package id.go.pontianak.bangkom.demo.city.past;

import org.jspecify.annotations.NullMarked;
