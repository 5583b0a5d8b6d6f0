/** What is stored of the catalogue and how it is read and written. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.catalogue.domain;

import org.jspecify.annotations.NullMarked;
