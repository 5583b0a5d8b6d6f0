/** The page of one case. */
@NullMarked
package id.go.pontianak.bangkom.desk.casefile.web;

import org.jspecify.annotations.NullMarked;
