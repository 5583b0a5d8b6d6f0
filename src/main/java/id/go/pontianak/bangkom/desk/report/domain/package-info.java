@NullMarked
package id.go.pontianak.bangkom.desk.report.domain;

import org.jspecify.annotations.NullMarked;
