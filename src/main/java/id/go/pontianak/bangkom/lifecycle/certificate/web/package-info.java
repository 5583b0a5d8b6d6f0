@NullMarked
package id.go.pontianak.bangkom.lifecycle.certificate.web;

import org.jspecify.annotations.NullMarked;
