/** Question banks as files of other programs: tables, GIFT, Moodle XML and Aiken, read and written. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import org.jspecify.annotations.NullMarked;
