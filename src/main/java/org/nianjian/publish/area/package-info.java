/** A folder for every county that can be sent on its own: tables, charts, page, and a description of the tables. */
@NullMarked
package org.nianjian.publish.area;

import org.jspecify.annotations.NullMarked;
