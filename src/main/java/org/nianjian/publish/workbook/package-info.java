/** The edition as one workbook. */
@NullMarked
package org.nianjian.publish.workbook;

import org.jspecify.annotations.NullMarked;
