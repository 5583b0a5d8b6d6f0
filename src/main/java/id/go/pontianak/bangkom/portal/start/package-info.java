/** What is checked and done once when the product starts for real use. */
@NullMarked
package id.go.pontianak.bangkom.portal.start;

import org.jspecify.annotations.NullMarked;
