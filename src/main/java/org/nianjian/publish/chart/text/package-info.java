/** What charts say: numbers, names and dates in Chinese and English. */
@NullMarked
package org.nianjian.publish.chart.text;

import org.jspecify.annotations.NullMarked;
