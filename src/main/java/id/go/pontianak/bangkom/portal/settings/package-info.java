/** The page on which HR reads and changes the dated settings. */
@NullMarked
package id.go.pontianak.bangkom.portal.settings;

import org.jspecify.annotations.NullMarked;
