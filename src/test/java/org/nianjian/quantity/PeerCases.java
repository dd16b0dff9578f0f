package org.nianjian.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Other projects' cases for numbers, percents, money and counts, each with the one value they expect. */
final class PeerCases {
    /** How the number of a case is to be read. */
    enum Reading {
        /** The number itself. */
        NUMBER,
        /** A share, expected in percent. */
        PERCENT,
        /** What a whole phrase states first. */
        PHRASE,
        /** Nothing may be found. */
        NOTHING
    }

    /**
     * One expectation.
     *
     * @param expected the value; null if nothing may be found
     */
    record Case(
            String source,
            Reading reading,
            String text,
            @Nullable BigDecimal expected) {}

    /** Kinds of cases that a yearbook has no use for, by what their text holds. */
    enum OutOfScope {
        NEGATIVE("[负負]|^[-－]"),
        LATIN_MULTIPLIER_OR_EXPONENT("[0-9０-９] ?[kKＫwWMeE]|\\^"),
        MIXED_FRACTION("又|[0-9０-９] [0-9０-９]+[/／]"),
        BEYOND_YI_OR_DOZEN_OR_HALF("兆|打|半|廿"),
        BLANK_WITHIN_A_NUMERAL("[一二三四五六七八九十百千佰万两点點億萬分又陆壹成]\\s+\\S|[0-9０-９] [0-9０-９]|[万萬百千] ?[0-9０-９].* "),
        NO_DIGIT_BEFORE_THE_POINT("^[-－.]"),
        DISCOUNT("折"),
        VAGUE_BY_OUR_RULES("数十|几十|幾十|零几|零幾"),
        CURRENCY_THAT_NO_REPORT_NAMES("\\$|CNY|銭|奈拉|法郎|令吉"),
        MORE_THAN_FIFTEEN_DIGITS("[0-9]{16}|千万亿|[一-龥]+万[一-龥]+亿[一-龥]+万"),
        TELEPHONE_OR_ID("幺|洞|号|电话|尾号|手机|车次|导航|[0-9]{3}-|127|九幺幺"),
        SENTENCE_REWRITTEN("现场|小数|明天|这块|等于|加|每小时|一共有"),
        UNIT_OF_PHYSICS_OR_TIME("摩尔|伏特|秒|分钟|度|km|千瓦|年后|兆|kg|克|公里|千米|吨|[二2]两$");

        private final Pattern pattern;

        OutOfScope(String regex) {
            pattern = Pattern.compile(regex);
        }
    }

    private PeerCases() {}

    static @Nullable OutOfScope outOfScope(Case one) {
        for (OutOfScope kind : OutOfScope.values()) {
            if (kind.pattern.matcher(one.text).find()) {
                return kind;
            }
        }
        return null;
    }

    static List<Case> load(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        Path recognizers = folder.resolve("recognizers-text/Specs");
        numbers(cases, recognizers.resolve("Number/Chinese/NumberModel.json"));
        results(cases, recognizers.resolve("Number/Chinese/PercentModel.json"), Reading.PERCENT);
        results(cases, recognizers.resolve("NumberWithUnit/Chinese/CurrencyModel.json"), Reading.PHRASE);
        money(cases, folder.resolve("jionlp/money_parser.json"));
        Path wetext = folder.resolve("wetextprocessing");
        for (String way : List.of("itn", "tn")) {
            for (String kind : List.of("number", "cardinal", "fraction", "money", "measure")) {
                pairs(cases, wetext, way, kind);
            }
        }
        return cases;
    }

    private static JsonNode json(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return new ObjectMapper().readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static void numbers(List<Case> cases, Path file) throws IOException {
        results(cases, file, Reading.NUMBER);
        for (JsonNode node : json(file)) {
            String input = node.get("Input").asText();
            // A currency, here nothing, is somebody else's case in that project; for us it counts.
            if (node.get("Results").isEmpty() && !input.contains("美")) {
                cases.add(new Case("recognizers NumberModel", Reading.NOTHING, input, null));
            }
        }
    }

    private static void results(List<Case> cases, Path file, Reading reading) throws IOException {
        String source = "recognizers " + String.valueOf(file.getFileName()).replace(".json", "");
        for (JsonNode node : json(file)) {
            for (JsonNode result : node.get("Results")) {
                JsonNode value = result.get("Resolution").get("value");
                if (value != null && !value.isNull()) {
                    String number = value.asText().replace("%", "");
                    cases.add(new Case(source, reading, result.get("Text").asText(), new BigDecimal(number)));
                }
            }
        }
    }

    private static void money(List<Case> cases, Path file) throws IOException {
        for (JsonNode node : json(file)) {
            JsonNode num = node.get(1).get("num");
            String value = num.isArray() ? num.get(0).asText() : num.asText();
            cases.add(
                    new Case("jionlp money_parser", Reading.PHRASE, node.get(0).asText(), new BigDecimal(value)));
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private static void pairs(List<Case> cases, Path wetext, String way, String kind) throws IOException {
        Path file = wetext.resolve(way + "/chinese/test/data/" + kind + ".txt");
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] sides = line.split("=>");
            if (sides.length != 2) {
                continue;
            }
            boolean inverse = way.equals("itn");
            String text = sides[0].strip();
            String digits = (inverse ? sides[1] : sides[0]).strip();
            BigDecimal value = digits.contains("/") ? ratio(digits) : written(digits);
            if (value != null) {
                Reading reading = kind.equals("fraction") || digits.contains("%")
                        ? Reading.PERCENT
                        : kind.equals("money") || kind.equals("measure") ? Reading.PHRASE : Reading.NUMBER;
                cases.add(new Case("wetext " + way + " " + kind, reading, text, value));
            }
        }
    }

    private static @Nullable BigDecimal ratio(String digits) {
        String[] parts = digits.replace(" ", "").split("/");
        boolean plain = parts.length == 2
                && WRITTEN.matcher(parts[0]).matches()
                && WRITTEN.matcher(parts[1]).matches();
        return plain
                ? new BigDecimal(parts[0])
                        .movePointRight(2)
                        .divide(new BigDecimal(parts[1]), 2, java.math.RoundingMode.HALF_UP)
                : null;
    }

    /** The first number that is written in digits, its 万 and 亿 and the rest behind them included. */
    private static @Nullable BigDecimal written(String digits) {
        Matcher matcher = WRITTEN.matcher(digits.toLowerCase(Locale.ROOT));
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        int at = 0;
        while (matcher.find(at) && (!any || matcher.start() == at)) {
            BigDecimal part = new BigDecimal(matcher.group());
            at = matcher.end();
            char next = at < digits.length() ? digits.charAt(at) : ' ';
            boolean range = next == '~' || next == '-';
            int power = next == '万' ? 4 : next == '亿' ? 8 : 0;
            if (range) {
                char last = digits.charAt(digits.length() - 1);
                power = digits.contains("万") ? 4 : last == '亿' ? 8 : 0;
            }
            sum = sum.add(part.scaleByPowerOfTen(power));
            any = true;
            if (power == 0 || range) {
                break;
            }
            at++;
        }
        return any ? sum : null;
    }
}
