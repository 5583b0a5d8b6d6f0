/** Pages of the directory: import, offices and holders, absences, delegation. */
@NullMarked
package id.go.pontianak.bangkom.foundation.staffing.web;

import org.jspecify.annotations.NullMarked;
