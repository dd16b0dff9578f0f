package org.nianjian.publish.chart.text;

import java.util.Map;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Level;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;

/** Names of things as charts call them. */
public final class Terms {
    private static final Map<String, String> UNITS_EN = Map.ofEntries(
            Map.entry("件", "cases"),
            Map.entry("次", "times"),
            Map.entry("场", "events"),
            Map.entry("人次", "attendances"),
            Map.entry("份", "copies"),
            Map.entry("条", "items"),
            Map.entry("名", "people"),
            Map.entry("人", "people"),
            Map.entry("个", "number"),
            Map.entry("批", "groups"),
            Map.entry("元", "yuan"),
            Map.entry("户", "households"),
            Map.entry("%", "%"));

    private Terms() {}

    /** The indicator's name. */
    public static String name(Indicator indicator, Lang lang) {
        return lang.of(indicator.nameZh(), indicator.nameEn());
    }

    /** A unit; in English as a noun for an axis or a subtitle, the Chinese word where there is no such noun. */
    public static String unit(String unit, Lang lang) {
        return lang.of(unit, UNITS_EN.getOrDefault(unit, unit));
    }

    /** The bodies of a level and type: 乡镇（街道）, county departments. */
    public static String bodies(Level level, BodyType type, Lang lang) {
        if (type == BodyType.DEPARTMENT) {
            return switch (level) {
                case PROVINCE -> lang.of("省级部门", "provincial departments");
                case PREFECTURE -> lang.of("市级部门", "prefecture departments");
                case COUNTY -> lang.of("县级部门", "county departments");
                case TOWNSHIP -> lang.of("乡级部门", "township departments");
            };
        }
        return switch (level) {
            case PROVINCE -> lang.of("省级政府", "provincial governments");
            case PREFECTURE -> lang.of("市级政府", "prefecture governments");
            case COUNTY -> lang.of("县级政府", "county governments");
            case TOWNSHIP -> lang.of("乡镇（街道）", "townships and streets");
        };
    }

    /** The bodies with the area that they lie in: 全部乡镇（街道）, townships and streets of 鲁山县. */
    public static String bodiesOf(Group group, Level level, BodyType type, Lang lang) {
        String bodies = bodies(level, type, lang);
        if (group.code().isEmpty()) {
            return lang.of("全部", "All ") + bodies;
        }
        return lang.of(
                group.name() + bodies,
                Character.toUpperCase(bodies.charAt(0)) + bodies.substring(1) + " of " + group.name());
    }

    /** A span of years, both ends included: 2014—2025年, 2014 to 2025; a single year stands alone. */
    public static String years(int from, int to, Lang lang) {
        if (from == to) {
            return lang.of(from + "年", Integer.toString(from));
        }
        return lang.of(from + "—" + to + "年", from + " to " + to);
    }
}
