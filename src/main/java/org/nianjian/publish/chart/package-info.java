/** Charts: data sets from the facts, forms, and the theme that they share. */
@NullMarked
package org.nianjian.publish.chart;

import org.jspecify.annotations.NullMarked;
