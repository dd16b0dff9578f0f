/** The star schema and all SQL. */
@NullMarked
package org.nianjian.warehouse;

import org.jspecify.annotations.NullMarked;
