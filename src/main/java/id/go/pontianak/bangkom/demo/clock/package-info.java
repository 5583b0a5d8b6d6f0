/** The movable clock of the demo: business time goes forward by days at the press of a button, and everything due on the way happens. */
@NullMarked
package id.go.pontianak.bangkom.demo.clock;

import org.jspecify.annotations.NullMarked;
