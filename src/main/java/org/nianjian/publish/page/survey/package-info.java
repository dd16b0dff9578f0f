/** What all pages of an edition need to know: its years, panels, pictures, reports and how much there is. */
@NullMarked
package org.nianjian.publish.page.survey;

import org.jspecify.annotations.NullMarked;
