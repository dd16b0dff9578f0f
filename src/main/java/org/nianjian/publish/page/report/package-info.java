/** The page of a report: its text with every figure marked, and what each was read as. */
@NullMarked
package org.nianjian.publish.page.report;

import org.jspecify.annotations.NullMarked;
