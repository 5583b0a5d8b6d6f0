@NullMarked
package id.go.pontianak.bangkom.lifecycle.organiser.web;

import org.jspecify.annotations.NullMarked;
