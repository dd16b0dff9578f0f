/**
 * Loading what people keep beside the reports: corrections, places, and the bodies that are expected to report. The tables
 * are read by commons-csv, after what spreadsheets do to them is undone: byte order marks, GB18030, semicolons, capitals.
 */
@NullMarked
package org.nianjian.intake.side;

import org.jspecify.annotations.NullMarked;
