/** The pages of programmes and providers: lists, one of them, adding and changing it. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import org.jspecify.annotations.NullMarked;
