/** What can be wrong with an edition's facts: one class per question, each answer a finding. */
@NullMarked
package org.nianjian.quality.check;

import org.jspecify.annotations.NullMarked;
