/** What somebody entered is not lost: where it cannot be taken now, its form comes back with it. */
@NullMarked
package id.go.pontianak.bangkom.portal.forms;

import org.jspecify.annotations.NullMarked;
