package org.nianjian.job.step;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Lexicon;
import org.nianjian.intake.side.SideInputs;
import org.nianjian.intake.text.TextReader;
import org.nianjian.place.Gazetteer;
import org.nianjian.publish.Edition;
import org.nianjian.quality.gate.GateLimits;

/**
 * All that a run has to go by, fixed before its first step: every step is a function of it and of what the steps before
 * have written, so a run that goes on after it was stopped does what an undisturbed one does.
 *
 * @param edition the edition that is to be made
 * @param roll everything that was handed in, now or before
 * @param ignored how many files are no submissions
 * @param lexicon the catalogue with its words
 * @param side corrections, places and expected bodies
 * @param gazetteer the divisions that are known, those of {@code side} among them
 * @param within the area code of the division whose bureau runs this; null for none
 * @param threads how many threads work
 * @param keep how many editions stay
 * @param gate how far the edition may move from the one before
 * @param acceptedBecause why a person accepts that it moved further; null if nobody does
 * @param output the folder of editions
 * @param texts what reads submissions
 */
public record Night(
        Edition edition,
        Roll roll,
        long ignored,
        Lexicon lexicon,
        SideInputs side,
        Gazetteer gazetteer,
        @Nullable String within,
        int threads,
        int keep,
        GateLimits gate,
        @Nullable String acceptedBecause,
        Path output,
        TextReader texts) {}
