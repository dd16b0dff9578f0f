/** The statements for statistical offices' programs: SDMX-CSV 2.0 with its SDMX 3.0 data structure definition. */
@NullMarked
package org.nianjian.publish.sdmx;

import org.jspecify.annotations.NullMarked;
