/** Who lives in the demo city, in which units and posts, and whom the story casts. */
@NullMarked
package id.go.pontianak.bangkom.demo.city.people;

import org.jspecify.annotations.NullMarked;
