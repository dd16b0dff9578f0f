package org.nianjian.intake.text;

import java.text.Normalizer;

/** Turns radicals into the characters that they look like: some PDFs say ⻔ (U+2ED4) where their pages show 门. */
final class Radicals {
    private static final String SUPPLEMENT = "⺁⺇⺌⺟⺠⺮⺼⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";
    private static final String CHARACTERS = "厂几小母民竹肉虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

    private Radicals() {}

    static String unified(String text) {
        if (text.chars().noneMatch(c -> c >= 0x2E80 && c <= 0x2FD5 || c >= 0xF900 && c <= 0xFAFF)) {
            return text;
        }
        StringBuilder unified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = SUPPLEMENT.indexOf(c);
            if (known >= 0) {
                unified.append(CHARACTERS.charAt(known));
            } else if (c >= 0x2E80 && c <= 0x2FD5 || c >= 0xF900 && c <= 0xFAFF) {
                unified.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else {
                unified.append(c);
            }
        }
        return unified.toString();
    }
}
