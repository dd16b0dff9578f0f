package org.nianjian.indicator;

import java.util.List;
import org.nianjian.report.Outline;

/**
 * All that the text of one submission says, before it is known whose report it is.
 *
 * @param outline its structure
 * @param template whether its figures are placeholders: it makes observations but no statements
 * @param observations every figure, in reading order, ordinals ascending
 * @param claims the comparisons that the text makes, in reading order
 */
public record Reading(Outline outline, boolean template, List<Observation> observations, List<Claim> claims) {
    public Reading {
        observations = List.copyOf(observations);
        claims = List.copyOf(claims);
    }
}
