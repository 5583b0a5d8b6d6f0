/** The pages of those who attend and of those who keep the list. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.attendance.web;

import org.jspecify.annotations.NullMarked;
