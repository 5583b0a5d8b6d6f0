@NullMarked
package id.go.pontianak.bangkom.desk.report.web;

import org.jspecify.annotations.NullMarked;
