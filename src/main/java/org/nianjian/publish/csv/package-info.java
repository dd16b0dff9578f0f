/** The tables as CSV files: written for spreadsheets, and read back. */
@NullMarked
package org.nianjian.publish.csv;

import org.jspecify.annotations.NullMarked;
