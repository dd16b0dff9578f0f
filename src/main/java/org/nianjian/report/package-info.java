/** From text to structure: title, reporting body, year, sections and what they are for. */
@NullMarked
package org.nianjian.report;

import org.jspecify.annotations.NullMarked;
